import { WarrantyEvent } from '../core/events.ts';
import type { LookupAnswer, Verdict } from './types.ts';

export class LookedUpEvent extends WarrantyEvent {
  static readonly type = 'warranty-looked-up';
  readonly outcome: LookupAnswer['outcome'];
  readonly verdict: Verdict | undefined;
  constructor(outcome: LookupAnswer['outcome'], verdict: Verdict | undefined) {
    super(LookedUpEvent.type);
    this.outcome = outcome;
    this.verdict = verdict;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-looked-up': LookedUpEvent;
  }
}
