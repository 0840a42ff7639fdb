import type { Action } from '../wire.ts';
import { assign } from './assign.ts';
import { decide } from './decide.ts';
import type { ActionForm } from './form.ts';
import { requestInfo } from './request-info.ts';
import { cancel, close, reopen, startReview, withdraw } from './simple.ts';
import { diagnose, handBack, ready, receive, repair } from './workshop.ts';

/** The forms of the desk, in the order of their buttons. What the server does not list is not drawn. */
export const FORMS: Partial<Record<Action, ActionForm>> = {
  'start-review': startReview,
  decide,
  receive,
  diagnose,
  repair,
  ready,
  return: handBack,
  close,
  'request-info': requestInfo,
  assign,
  reopen,
  withdraw,
  cancel,
};

/** The first of them leads the case on: it is the one to see first. */
const ONWARD: readonly Action[] = [
  'start-review',
  'decide',
  'receive',
  'return',
  'ready',
  'repair',
  'diagnose',
  'close',
];
const GRAVE: readonly Action[] = ['cancel', 'withdraw'];

export interface Offer {
  action: Action;
  kind: 'primary' | 'secondary' | 'danger';
}

export function offersOf(actions: readonly Action[]): Offer[] {
  const onward = ONWARD.find((action) => actions.includes(action));
  return (Object.keys(FORMS) as Action[])
    .filter((action) => actions.includes(action))
    .map((action) => ({
      action,
      kind: action === onward ? 'primary' : GRAVE.includes(action) ? 'danger' : 'secondary',
    }));
}
