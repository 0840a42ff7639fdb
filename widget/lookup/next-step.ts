import type { Receipt } from './types.ts';

export type Action = 'claim' | 'another' | 'contact' | 'none';

const ACTIONS: Readonly<Record<string, Action>> = {
  use_replacement: 'another',
  contact_support: 'contact',
  sign_in: 'none',
};

/** What the reader is offered; the API says which step it is. A claim is the way for all that needs a person. */
export function actionFor({ nextStep }: Receipt): Action {
  return ACTIONS[nextStep.code] ?? 'claim';
}
