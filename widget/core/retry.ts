import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { Problem } from './problem.ts';

export interface RetryOptions {
  signal?: AbortSignal | undefined;
  clock?: Clock;
  /** How many tries in all. */
  attempts?: number;
  /** Told before each pause, so that the element can say that it is still trying. */
  onWait?: (problem: Problem, ms: number) => void;
}

const LONGEST_PAUSE = 60_000;

/**
 * Runs again while another try can help. `run` must repeat the same request with the same idempotency key.
 */
export async function withRetry<T>(
  run: (attempt: number) => Promise<T>,
  options: RetryOptions = {},
): Promise<T> {
  const { signal, clock = systemClock, attempts = 8, onWait } = options;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await run(attempt);
    } catch (reason) {
      if (!(reason instanceof Problem) || !mayRetry(reason) || attempt >= attempts) throw reason;
      const pause = pauseBefore(attempt, reason.retryAfter, clock.random());
      onWait?.(reason, pause);
      await clock.wait(pause, signal);
    }
  }
}

export function mayRetry(problem: Problem): boolean {
  if (problem.code === 'offline' || problem.code === 'bad_answer') return true;
  if (problem.status === 409) return /in_?(flight|progress)/.test(problem.code);
  return problem.status === 429 || problem.status >= 500;
}

export function pauseBefore(attempt: number, retryAfter: number | undefined, random: number): number {
  const backoff = random * Math.min(LONGEST_PAUSE, 1000 * 2 ** (attempt - 1));
  return retryAfter === undefined ? backoff : Math.min(LONGEST_PAUSE, retryAfter * 1000) + random * 1000;
}
