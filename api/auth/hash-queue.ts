import { unavailable } from '../core/problem.ts';

const AT_ONCE = 2;
const IN_LINE = 8;
const TURN_MS = 25;
const TURNS = 120;

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

let running = 0;
let waiting = 0;

/**
 * Runs work that takes all of a processor and 16 MB, two at once per isolate. Whoever would wait longer than three seconds is
 * told to come back. Waits by looking again: on workerd one request must not be woken by another.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await waitForTurn();
  running += 1;
  try {
    // Those who came at the same moment get into line before the processor is taken.
    await pause(0);
    return await work();
  } finally {
    running -= 1;
  }
}

async function waitForTurn(): Promise<void> {
  if (waiting >= IN_LINE) throw unavailable('too many passwords at once');
  waiting += 1;
  try {
    for (let turn = 0; running >= AT_ONCE; turn++) {
      if (turn === TURNS) throw unavailable('too many passwords at once');
      await pause(TURN_MS);
    }
  } finally {
    waiting -= 1;
  }
}
