import { CLAIM_ACTIONS, type ClaimAction, type EventKind } from '../../db/vocab.ts';
import { can, type Right } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { unconfirmed } from './handovers.ts';
import { ALLOWED_IN, addDays, type Deed, JOB_BEFORE } from './lifecycle.ts';
import { claimantOf, type ClaimRecord, placeOf, siteContactOf } from './record.ts';

/** Which right each action needs. Either of two, where both sides may act. */
export const RIGHTS: Record<Deed, readonly Right[]> = {
  update: ['claim.file'],
  submit: ['claim.file'],
  approve: ['claim.approve'],
  'send-back': ['claim.approve', 'claim.file'],
  withdraw: ['claim.file'],
  'confirm-handover': ['claim.confirm_handover'],
  close: ['claim.close'],
  reopen: ['claim.file', 'claim.cancel'],
  answer: ['claim.answer', 'claim.answer_documents'],
  message: ['claim.message'],
  note: ['claim.note_service', 'claim.note_customer'],
  attach: ['claim.attach'],
  'start-review': ['claim.review'],
  'request-info': ['claim.review'],
  assign: ['claim.review'],
  decide: ['claim.decide'],
  cancel: ['claim.cancel'],
  receive: ['claim.workshop'],
  diagnose: ['claim.workshop'],
  repair: ['claim.workshop'],
  ready: ['claim.workshop'],
  return: ['claim.workshop'],
  'hand-over': ['people.manage'],
};

/** What this reader may do now: the elements draw their buttons from it and know nothing of the machine behind. */
export function actionsOf(actor: Actor, record: ClaimRecord, today: string): ClaimAction[] {
  return CLAIM_ACTIONS.filter((action) => mayNow(actor, record, action, today));
}

export const hasRight = (actor: Actor, record: ClaimRecord, action: Deed): boolean =>
  RIGHTS[action].some((right) => can(actor, right, placeOf(record))) &&
  !((action === 'decide' || action === 'approve') && isOwnClaim(actor, record)) &&
  !(action === 'send-back' && !maySendBack(actor, record)) &&
  !(action === 'withdraw' && isOnlyOnSite(actor, record));

const ENTERED: readonly EventKind[] = ['claim.draft_created', 'claim.approval_requested'];

/** Four eyes: nobody decides or approves what he filed, by account or by the address that it was filed with. */
const isOwnClaim = (actor: Actor, record: ClaimRecord): boolean =>
  (actor.kind === 'key' && record.events.some((event) => isFiledBy(event, actor.keyId))) ||
  (actor.kind === 'user' && isFiledByUser(actor, record));

/** An approver sends back; whoever asked for the approval may take his request back as well. */
const maySendBack = (actor: Actor, record: ClaimRecord): boolean =>
  hasRight(actor, record, 'approve') || isRequestedBy(actor, record);

export const isRequestedBy = (actor: Actor, { claim }: ClaimRecord): boolean =>
  actor.kind === 'user' && claim.requestedBy === actor.userId;

const isFiledBy = ({ kind, actor }: ClaimRecord['events'][number], keyId: string): boolean =>
  (kind === 'claim.draft_created' || kind === 'claim.submitted') && actor.keyId === keyId;

const isFiledByUser = (actor: Extract<Actor, { kind: 'user' }>, record: ClaimRecord): boolean =>
  record.claim.submittedBy === actor.userId ||
  record.claim.requestedBy === actor.userId ||
  record.events.some(({ kind, actor: by }) => ENTERED.includes(kind) && by.userId === actor.userId) ||
  (actor.email !== null && claimantOf(record)?.email === actor.email);

/** Who is with the device answers and confirms, but does not take back what somebody else has filed. */
function isOnlyOnSite(actor: Actor, record: ClaimRecord): boolean {
  if (actor.kind !== 'claim') return false;
  const isOf = (contact: { email: string | null } | undefined) =>
    contact?.email?.toLowerCase() === actor.email;
  return isOf(siteContactOf(record)) && !isOf(claimantOf(record));
}

export function fits(record: ClaimRecord, action: Deed, today: string): boolean {
  if (!ALLOWED_IN[action].includes(record.claim.state)) return false;
  if (action === 'withdraw') return !record.jobs.some(({ state }) => state !== 'expected');
  if (action === 'reopen') return !isPastReopening(record, today);
  if (action === 'confirm-handover')
    return Object.values(unconfirmed(record)).some(({ length }) => length > 0);
  if (
    action === 'receive' ||
    action === 'diagnose' ||
    action === 'repair' ||
    action === 'ready' ||
    action === 'return'
  ) {
    return record.jobs.some(({ state }) => JOB_BEFORE[action].includes(state));
  }
  return true;
}

const mayNow = (actor: Actor, record: ClaimRecord, action: ClaimAction, today: string): boolean =>
  hasRight(actor, record, action) &&
  fits(record, action, today) &&
  (action !== 'answer' || record.items.some((item) => mayAnswer(actor, record, item)));

/** Whether an open item of a question is this reader's to answer: documents may be somebody else's than words. */
export const mayAnswer = (
  actor: Actor,
  record: ClaimRecord,
  { kind, state }: ClaimRecord['items'][number],
): boolean =>
  state === 'open' &&
  RIGHTS.answer.some(
    (right) => (right === 'claim.answer' || kind === 'file') && can(actor, right, placeOf(record)),
  );

/** A fault that is back within the time is the same claim; later it is a new one. */
function isPastReopening({ claim, targets }: ClaimRecord, today: string): boolean {
  return claim.resolvedAt !== null && addDays(claim.resolvedAt.slice(0, 10), targets.reopenDays) < today;
}
