import { STEPS } from './board.ts';
import type { Step } from './board.ts';

/** The way through the claim: where the reader is, and how far he has been. */
export class Steps {
  current: Step = 'devices';
  /** The furthest step that was seen. */
  reached = 0;

  get index(): number {
    return STEPS.indexOf(this.current);
  }

  /** Everything was seen already: from a correction the way leads straight back. */
  get returning(): boolean {
    return this.reached === STEPS.length - 1;
  }

  get next(): Step | undefined {
    const next = STEPS[this.index + 1];
    return next && this.returning ? 'check' : next;
  }

  enter(step: Step): void {
    this.current = step;
    this.reached = Math.max(this.reached, this.index);
  }

  restore({ step, reached }: { step: Step; reached: number }): void {
    this.current = step;
    this.reached = reached;
  }
}
