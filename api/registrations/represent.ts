import { toWireId } from '../../db/id.ts';
import { can, isStaff } from '../auth/index.ts';
import { type Actor, brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { readProofs, representProof } from '../proofs/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { daysAfter, goesOn, publicReceipt, todayIn, wireReceipt } from '../terms/index.ts';
import { canUnit, coverUnit, termsOf } from '../units/index.ts';
import { activeOf, type RegistrationRecord } from './record.ts';
import type { Registration } from './schema.ts';
import { registrationTexts } from './texts/index.ts';
import { conflictsOf } from './weigh.ts';

const OPEN = ['pending_approval', 'disputed', 'submitted'];

/** By the link of a mail. */
type By = { isAuthor?: boolean; isOffered?: boolean };

/** As whoever made it reads it. */
export const representOwn = (tx: Tx, record: RegistrationRecord): Promise<Registration> =>
  representRegistration(tx, record, { isAuthor: true });

export async function representRegistration(
  tx: Tx,
  record: RegistrationRecord,
  { isAuthor = false, isOffered = false }: By = {},
): Promise<Registration> {
  const { registration: made, contact, model, unit } = record;
  const texts = registrationTexts(tx.locale);
  const seesUnit = unit !== null && canUnit(tx.actor, 'unit.read', { ...unit, brandId: brandOf(tx.actor) });
  return {
    id: toWireId('registration', made.id),
    ref: made.ref,
    version: made.version,
    channel: made.channel,
    state: made.state,
    stateText: texts.states[made.state],
    reasons: made.reasons.map((code) => ({ code, text: texts.reasons[code] })),
    notes: await notesOf(tx, record),
    serial: made.serialRaw,
    model: model && { ...model, id: toWireId('model', model.id) },
    unitId: unit && seesUnit ? toWireId('unit', unit.id) : null,
    organizationId: made.organizationId && toWireId('organization', made.organizationId),
    purchaseDate: made.purchaseDate,
    deliveryDate: made.deliveryDate,
    invoiceNo: made.invoiceNo,
    invoiceLine: made.invoiceLine,
    customer: contact && {
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      type: made.customerType,
    },
    conflicts: isStaff(tx.actor) && unit ? await conflictsFor(tx, record) : [],
    receipt: made.state === 'active' && unit ? await receiptFor(tx, unit, seesUnit) : null,
    proofs: (await readProofs(tx, { registrationId: made.id })).map(representProof),
    answerBy: made.state === 'pending_approval' ? await answerDayOf(tx, made.createdAt) : null,
    decisionReason: made.decisionReason,
    decidedAt: made.decidedAt,
    actions: actionsOf(tx.actor, record, { isAuthor, isOffered }),
    createdAt: made.createdAt,
  };
}

function actionsOf(
  actor: Actor,
  { registration: made, contact }: RegistrationRecord,
  { isAuthor, isOffered }: Required<By>,
): Registration['actions'] {
  const isOpen = OPEN.includes(made.state);
  const owns = isAuthor || isApplicant(actor, { registration: made, contact });
  const decides = isStaff(actor) && mayDecide(actor, made.applicantId);
  return [
    ...(decides && made.state === 'pending_approval' ? (['approve', 'reject'] as const) : []),
    ...(owns && isOpen ? (['withdraw', 'add-proof'] as const) : []),
    ...(owns && made.state === 'disputed' ? (['say-it-is-mine'] as const) : []),
    ...(made.state === 'submitted' && (isOffered || isNextOwner(actor, { registration: made, contact }))
      ? (['accept'] as const)
      : []),
  ];
}

type Made = Pick<RegistrationRecord, 'registration' | 'contact'>;

/** Nobody decides on what he has registered himself. */
export const mayDecide = (actor: Actor, applicantId: string | null): boolean =>
  actor.kind === 'user' &&
  actor.userId !== applicantId &&
  can(actor, 'unit.edit', { brandId: actor.brandId, organizationId: null, branchId: null });

export function isApplicant(actor: Actor, { registration: made, contact }: Made): boolean {
  const { organizationId, branchId, applicantId: submittedBy } = made;
  if (actor.kind === 'key') return organizationId === actor.organizationId;
  if (actor.kind !== 'user') return false;
  const place = { brandId: actor.brandId, organizationId, branchId, submittedBy };
  return can(actor, 'unit.edit', { ...place, claimantEmail: contact?.email ?? null });
}

export function isNextOwner(actor: Actor, { registration: made, contact }: Made): boolean {
  if (actor.kind !== 'user') return false;
  const { organizationId, branchId } = made;
  return organizationId === null
    ? actor.email !== null && actor.email === contact?.email
    : can(actor, 'unit.edit', { brandId: actor.brandId, organizationId, branchId });
}

async function receiptFor(tx: Tx, unit: NonNullable<RegistrationRecord['unit']>, whole: boolean) {
  const { policy, timeZone } = await loadBrand(tx);
  const receipt = coverUnit(unit, await termsOf(tx, unit.termIds), todayIn(timeZone, tx.now()));
  return wireReceipt(whole ? receipt : publicReceipt(receipt, policy), tx);
}

/** Both values, so that people see what they decide (2.15). */
async function conflictsFor(tx: Tx, record: RegistrationRecord): Promise<Registration['conflicts']> {
  const others = await activeOf(tx, record.registration.unitId!);
  const sale = others.find(
    ({ registration: { id, channel } }) =>
      id !== record.registration.id && (channel === 'dealer' || channel === 'pos'),
  );
  return sale ? conflictsOf(sale, record) : [];
}

async function answerDayOf(tx: Tx, since: string): Promise<string> {
  const { reviewDays, timeZone } = await loadBrand(tx);
  return daysAfter(todayIn(timeZone, since), reviewDays);
}

const DAY_MS = 86_400_000;

/** T25: who registers late is told what he keeps; T24: who passes a device on, what stays behind. */
async function notesOf(tx: Tx, { unit, registration: made }: RegistrationRecord): Promise<string[]> {
  if (!unit || (made.state !== 'active' && made.state !== 'submitted')) return [];
  const terms = await termsOf(tx, unit.termIds);
  if (made.state === 'submitted') {
    const left = terms.filter((term) => !goesOn(term, unit.transfers.length)).map(({ name }) => name);
    return left.length > 0 ? [registrationTexts(tx.locale).ends(left.join(', '))] : [];
  }
  const day = made.deliveryDate ?? made.purchaseDate;
  if (day === null) return [];
  const days = (Date.parse(made.createdAt) - Date.parse(day)) / DAY_MS;
  const missed = terms
    .flatMap(({ registration }) => registration?.withinDays ?? [])
    .filter((withinDays) => days > withinDays);
  return missed.length > 0 ? [registrationTexts(tx.locale).late(Math.max(...missed))] : [];
}
