import type { NextOwner } from '../../db/vocab.ts';
import { isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { formatDay, type Reader as DayReader } from '../core/day.ts';
import { hasRight } from './actions.ts';
import { approversOf, isOwnSide } from './approval.ts';
import { claimantOf, type ClaimRecord, isSiteContact, siteContactOf } from './record.ts';
import type { Claim } from './schema.ts';
import { textsFor } from './texts/index.ts';

type Source = Pick<ClaimRecord['claim'], 'nextOwner' | 'nextStep' | 'nextDue'>;

/** Who must do what by when, as one sentence. */
export function representNext(ctx: Ctx, record: ClaimRecord, today: string): Claim['next'] {
  return nextOf(record.claim, {
    locale: ctx.locale,
    dateFormat: ctx.dateFormat,
    today,
    side: sideOf(ctx, record),
    brand: record.brand.name,
    claimant: claimantOf(record)?.name ?? null,
    siteContact: siteContactOf(record)?.name ?? null,
    approver: approverOf(ctx, record),
  });
}

/** Names help while they are few. */
const NAMED = 3;

function approverOf(ctx: Ctx, record: ClaimRecord): string | null {
  if (record.claim.nextOwner !== 'approver' || !isOwnSide(ctx, record)) return null;
  const names = approversOf(record, ctx.now()).map(({ name }) => name);
  if (names.length === 0 || names.length > NAMED) return null;
  return new Intl.ListFormat(ctx.locale, { type: 'disjunction' }).format(names);
}

function sideOf({ actor }: Ctx, record: ClaimRecord): NextOwner {
  if (isStaff(actor)) return 'service';
  if (isSiteContact(actor, record)) return 'site_contact';
  return record.claim.nextOwner === 'approver' && hasRight(actor, record, 'approve')
    ? 'approver'
    : 'claimant';
}

type Reader = DayReader & {
  today: string;
  /** Which of the owners the reader is. */
  side: NextOwner;
  brand: string;
  claimant: string | null;
  siteContact: string | null;
  approver?: string | null;
};

export function nextOf({ nextOwner, nextStep, nextDue }: Source, reader: Reader): Claim['next'] {
  const texts = textsFor(reader.locale);
  const who = {
    service: reader.brand,
    claimant: reader.claimant ?? texts.owners.claimant,
    approver: reader.approver ?? texts.owners.approver,
    site_contact: reader.siteContact ?? texts.owners.siteContact,
    nobody: '',
  }[nextOwner];
  const sentence = texts.steps[nextStep as keyof typeof texts.steps] ?? texts.steps.none;
  return {
    owner: nextOwner,
    mine: nextOwner === reader.side,
    step: nextStep,
    text: sentence({ who, day: nextDue ? formatDay(nextDue, reader) : null }),
    due: nextDue,
    overdue: nextDue !== null && nextDue < reader.today,
  };
}
