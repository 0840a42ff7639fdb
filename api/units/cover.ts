import type { unit } from '../../db/index.ts';
import {
  coverage,
  type CoverageReceipt,
  type CoveredUnit,
  type DerivedFrom,
  type Recall,
  type WarrantyTerm,
} from '../terms/index.ts';

type Unit = Pick<
  typeof unit.$inferSelect,
  | 'dates'
  | 'custody'
  | 'coverageFlag'
  | 'flagReason'
  | 'flagComponents'
  | 'replacedById'
  | 'derivedFrom'
  | 'region'
  | 'lifecycle'
> &
  Partial<Pick<typeof unit.$inferSelect, 'registeredOn' | 'transfers'>>;

/** The coverage of a stored unit under the term versions that applied at its sale. */
export function coverUnit(
  stored: Unit,
  terms: WarrantyTerm[],
  asOf: string,
  recalls: Recall[] = [],
): CoverageReceipt {
  return coverage({ unit: coveredUnit(stored), terms, asOf, recalls });
}

function coveredUnit(stored: Unit): CoveredUnit {
  return {
    dates: stored.dates,
    custody: stored.custody,
    coverageFlag: stored.coverageFlag,
    ...(stored.flagReason ? { voidReason: stored.flagReason } : {}),
    ...(stored.flagComponents ? { voidComponents: stored.flagComponents } : {}),
    ...(stored.replacedById || stored.lifecycle === 'replaced' ? { replacedBy: true } : {}),
    // Written by `deriveFrom` of api/terms when the unit replaced another.
    ...(stored.derivedFrom ? { derivedFrom: stored.derivedFrom as DerivedFrom } : {}),
    ...(stored.region ? { region: stored.region } : {}),
    ...(stored.registeredOn ? { registeredOn: stored.registeredOn } : {}),
    ...(stored.transfers?.length ? { transfers: stored.transfers } : {}),
  };
}
