import type { Claim, ClaimType, EvidenceType, Requirement, UnitEntry } from './entries.ts';
import type { Serials } from './serials.ts';

export interface Asked {
  type: EvidenceType;
  /** `offer`: may be added, nobody waits for it. */
  mode: Requirement['mode'] | 'offer';
}

interface Circumstances {
  units: readonly UnitEntry[];
  type: ClaimType;
  serials: Serials;
  /** Of a claim whose model is not known. */
  usual: readonly Requirement[];
  claim: Claim | undefined;
  /** What the API has refused to go without. */
  demanded: readonly EvidenceType[];
}

const OFFERS: Record<ClaimType, readonly EvidenceType[]> = {
  customer: ['label_photo', 'invoice', 'damage_photo', 'other'],
  dealer: ['label_photo', 'invoice', 'damage_photo', 'transfer_report', 'other'],
};
const RANK = { block: 0, flag: 1, offer: 2 };

/** Everything that this claim should or may show, the most needed first. */
export function evidenceFor(given: Circumstances): Asked[] {
  const modes = new Map<EvidenceType, Asked['mode']>();
  const ask = (type: EvidenceType, mode: Asked['mode']): void => {
    const before = modes.get(type);
    if (!before || RANK[mode] < RANK[before]) modes.set(type, mode);
  };
  for (const unit of given.units) for (const { type, mode } of requirementsOf(unit, given)) ask(type, mode);
  for (const { type, mode } of given.claim?.requirements ?? []) ask(type, mode);
  for (const type of given.demanded) ask(type, 'block');
  if (given.units.some((unit) => isUnknown(unit, given.serials))) ask('label_photo', 'flag');
  for (const type of OFFERS[given.type]) ask(type, 'offer');
  return [...modes]
    .map(([type, mode]) => ({ type, mode }))
    .sort((one, other) => RANK[one.mode] - RANK[other.mode]);
}

export function isUnknown(unit: UnitEntry, serials: Serials): boolean {
  const look = serials.of(unit);
  return typeof look === 'object' && (look.outcome === 'unknown' || look.outcome === 'hint');
}

function requirementsOf(unit: UnitEntry, { serials, usual }: Circumstances): readonly Requirement[] {
  const look = serials.of(unit);
  if (typeof look === 'object' && look.outcome === 'found') return look.requirements;
  return serials.model(unit.modelId)?.requirements ?? usual;
}
