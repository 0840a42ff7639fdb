import { CLAIM_ACTIONS, type ClaimAction } from '../../db/vocab.ts';
import { can, type Right } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { ALLOWED_IN, addDays, type Deed, JOB_BEFORE } from './lifecycle.ts';
import { claimantOf, type ClaimRecord, placeOf, siteContactOf } from './record.ts';

/** Which right each action needs. Either of two, where both sides may act. */
export const RIGHTS: Record<Deed, readonly Right[]> = {
  update: ['claim.file'],
  submit: ['claim.file'],
  approve: ['claim.approve'],
  'send-back': ['claim.approve'],
  withdraw: ['claim.file'],
  'confirm-handover': ['claim.confirm_handover'],
  close: ['claim.close'],
  reopen: ['claim.file', 'claim.cancel'],
  answer: ['claim.answer'],
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
  !(action === 'withdraw' && isOnlyOnSite(actor, record));

/** Four eyes: nobody decides or approves what he filed, by account or by the address that it was filed with. */
const isOwnClaim = (actor: Actor, record: ClaimRecord): boolean =>
  (actor.kind === 'key' && record.events.some((event) => isFiledBy(event, actor.keyId))) ||
  (actor.kind === 'user' && isFiledByUser(actor, record));

const isFiledBy = ({ kind, actor }: ClaimRecord['events'][number], keyId: string): boolean =>
  (kind === 'claim.draft_created' || kind === 'claim.submitted') && actor.keyId === keyId;

const isFiledByUser = (actor: Extract<Actor, { kind: 'user' }>, record: ClaimRecord): boolean =>
  record.claim.submittedBy === actor.userId ||
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
  hasRight(actor, record, action) && fits(record, action, today);

/** A fault that is back within the time is the same claim; later it is a new one. */
function isPastReopening({ claim, targets }: ClaimRecord, today: string): boolean {
  return claim.resolvedAt !== null && addDays(claim.resolvedAt.slice(0, 10), targets.reopenDays) < today;
}
