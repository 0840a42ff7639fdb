import { loadCatalog, pickRequirements } from '../products/index.ts';
import { brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { readProofs } from '../proofs/index.ts';
import type { Unit } from './find-unit.ts';
import { judge } from './judge.ts';
import { activeOf, type Contact, emailOf, type RegistrationRecord, type Stored } from './record.ts';

type Told = Pick<
  Stored,
  'channel' | 'organizationId' | 'purchaseDate' | 'deliveryDate' | 'modelId' | 'applicantId'
>;
type Claimed = {
  told: Told;
  contact: Pick<Contact, 'name' | 'email'>;
  unit: Unit | null;
  hasLookAlike: boolean;
  /** Of a registration that is stored. */
  id?: string;
};

const SELLERS = ['dealer', 'pos'];

/** What stands in the way of a registration now; `earlier` is the same one, made before by the same person. */
export async function weigh(tx: Tx, claimed: Claimed) {
  const { told, unit, hasLookAlike, id } = claimed;
  const active = unit ? await activeOf(tx, unit.id) : [];
  const sale = active.find(({ registration: { channel } }) => SELLERS.includes(channel));
  const own = active.find(({ registration: { channel } }) => !SELLERS.includes(channel));
  const owner = unit ? await ownerFrom(tx, claimed, unit, sale, own) : 'nobody';
  const isSale = SELLERS.includes(told.channel);
  const verdict = judge({
    channel: told.channel,
    unit,
    hasLookAlike,
    sellerId: isSale ? told.organizationId : null,
    owner,
    customerDiffers: !isSale && !own && sale !== undefined && differs(sale.contact, claimed.contact),
    dateDiffers: unit !== null && daysDiffer(unit, told),
    proofMissing: !isSale && (await needsProof(tx, unit, told.modelId)) && !(await hasProof(tx, id)),
  });
  const repeated = owner === 'applicant' && !isSale ? own : undefined;
  return { ...verdict, isSale, earlier: repeated };
}

async function ownerFrom(
  tx: Tx,
  { told, contact }: Claimed,
  unit: Unit,
  sale: RegistrationRecord | undefined,
  own: RegistrationRecord | undefined,
): Promise<'nobody' | 'applicant' | 'another'> {
  const isSale = SELLERS.includes(told.channel);
  if (unit.ownerId !== null) return !isSale && unit.ownerId === told.organizationId ? 'applicant' : 'another';
  if (unit.ownerUserId === null && !own) return sale && isSale ? 'another' : 'nobody';
  const email = (await emailOf(tx, unit.ownerUserId)) ?? own?.contact?.email ?? null;
  if (email !== null && email === contact.email) return 'applicant';
  if (unit.ownerUserId !== null && unit.ownerUserId === told.applicantId && !isSale) return 'applicant';
  // The seller's word of the customer is not a registration by one: it is shown beside this one, and people decide.
  return !own && sale && !isSale ? 'nobody' : 'another';
}

type Person = Pick<Contact, 'name' | 'email'>;

const differs = (sold: Person | null, now: Person): boolean =>
  sold !== null && (isOther(sold.email, now.email) || isOther(fold(sold.name), fold(now.name)));
const isOther = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
const fold = (name: string | null) =>
  name && name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Where the sale and the registration name different customers, with both values. */
export function conflictsOf(
  sold: RegistrationRecord,
  now: RegistrationRecord,
): { field: 'name' | 'email' | 'date'; sold: string; registered: string }[] {
  const pairs = [
    ['name', sold.contact?.name, now.contact?.name],
    ['email', sold.contact?.email, now.contact?.email],
    ['date', dayOf(sold.registration), dayOf(now.registration)],
  ] as const;
  return pairs.flatMap(([field, a, b]) =>
    a && b && fold(a) !== fold(b) ? [{ field, sold: a, registered: b }] : [],
  );
}

const dayOf = ({ deliveryDate, purchaseDate }: Stored) => deliveryDate ?? purchaseDate;

const daysDiffer = ({ dates }: Unit, { purchaseDate, deliveryDate }: Told): boolean =>
  (
    [
      [dates.sale, purchaseDate],
      [dates.delivery, deliveryDate],
    ] as const
  ).some(([known, told]) => known?.verified === true && told !== null && known.date !== told);

async function needsProof(tx: Tx, unit: Unit | null, modelId: string | null): Promise<boolean> {
  if (unit?.dates.sale?.verified || unit?.dates.delivery?.verified) return false;
  const { policies } = await loadCatalog(tx, brandOf(tx.actor));
  const wanted = pickRequirements(policies, { modelId: unit?.modelId ?? modelId, claimType: 'customer' });
  return wanted.some(({ type, mode }) => type === 'invoice' && mode === 'block');
}

const hasProof = async (tx: Tx, id: string | undefined): Promise<boolean> =>
  id !== undefined && (await readProofs(tx, { registrationId: id })).length > 0;
