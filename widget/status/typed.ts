import type { Claim } from './wire.ts';

/** `give` and `get` sign for devices that went to the service and came back. */
export const ACTS = [
  'approve',
  'send-back',
  'take-back',
  'give',
  'get',
  'close',
  'reopen',
  'withdraw',
] as const;
export type Act = (typeof ACTS)[number];

export const HANDOVER_FIELDS = ['name', 'department', 'report'] as const;
export type HandoverField = (typeof HANDOVER_FIELDS)[number];

/** What of it this reader may do now: whoever cannot approve a request that waits takes his own back. */
export function offered({ actions, handovers }: Claim): Act[] {
  const mayApprove = actions.includes('approve');
  const mayConfirm = actions.includes('confirm-handover');
  const offers: Partial<Record<Act, boolean>> = {
    'send-back': actions.includes('send-back') && mayApprove,
    'take-back': actions.includes('send-back') && !mayApprove,
    give: mayConfirm && handovers.toService.length > 0,
    get: mayConfirm && handovers.back.length > 0,
  };
  return ACTS.filter((act) => offers[act] ?? actions.some((one) => one === act));
}

export interface TypedAnswer {
  text?: string;
  confirmed?: boolean;
}

/** A message on its way; sent with one key until there is an answer. */
export interface Unsent {
  readonly key: string;
  readonly body: string;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

/** What the reader has typed into one case and the service does not have yet. */
export interface Typed {
  readonly message: string;
  readonly answers: Readonly<Record<string, TypedAnswer>>;
  readonly notes: Readonly<Partial<Record<Act, string>>>;
  readonly handover?: Readonly<Partial<Record<HandoverField, string>>>;
  readonly unsent: readonly Unsent[];
}

export const nothingTyped: Typed = { message: '', answers: {}, notes: {}, unsent: [] };
