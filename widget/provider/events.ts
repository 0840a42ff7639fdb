import { WarrantyEvent } from '../core/events.ts';
import type { Problem } from '../core/problem.ts';

/** The host should have said who is there and has not; the page goes on with nobody signed in. */
export class SignInFailedEvent extends WarrantyEvent {
  static readonly type = 'warranty-sign-in-failed';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(SignInFailedEvent.type);
    this.problem = problem;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-sign-in-failed': SignInFailedEvent;
  }
}
