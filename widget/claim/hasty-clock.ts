import type { Clock } from '../core/clock.ts';

/** Does not sit a pause out once the connection is back. */
export function hastyClock(clock: Clock): Clock {
  return {
    now: () => clock.now(),
    random: () => clock.random(),
    async wait(ms, signal) {
      const over = new AbortController();
      const online = new Promise<void>((resolve) =>
        addEventListener('online', () => resolve(), { once: true, signal: over.signal }),
      );
      const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
      try {
        await Promise.race([clock.wait(ms, stop), online]);
      } finally {
        over.abort();
      }
    },
  };
}
