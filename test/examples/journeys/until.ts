import { vi } from 'vitest';

/** Asks again until there is an answer; ends with what was wanted when there is none in time. */
export async function until<T>(
  wanted: string,
  ask: () => Promise<T | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  return vi.waitFor(
    async () => {
      const answer = await ask();
      if (answer === undefined || answer === false) throw new Error(`waited in vain for ${wanted}`);
      return answer;
    },
    { timeout, interval: 40 },
  );
}
