import { unit } from '../../db/index.ts';
import type { Meter } from '../../db/vocab.ts';
import {
  coverage,
  type CoverageInput,
  type CoverageReceipt,
  type CoveredUnit,
  type DerivedFrom,
  type Recall,
  type WarrantyTerm,
} from '../terms/index.ts';

/** All of a stored unit that its cover depends on; `units_by_serial` of db/functions names the same for the look-up. */
export const coverColumns = {
  termIds: unit.termIds,
  dates: unit.dates,
  custody: unit.custody,
  lifecycle: unit.lifecycle,
  coverageFlag: unit.coverageFlag,
  flagReason: unit.flagReason,
  flagComponents: unit.flagComponents,
  replacedById: unit.replacedById,
  replacedOn: unit.replacedOn,
  derivedFrom: unit.derivedFrom,
  region: unit.region,
  salesChannel: unit.salesChannel,
  customerType: unit.customerType,
  registeredOn: unit.registeredOn,
  transfers: unit.transfers,
  meters: unit.meters,
  workshopStays: unit.workshopStays,
  repairs: unit.repairs,
};
export type CoverFacts = Pick<typeof unit.$inferSelect, keyof typeof coverColumns>;

/** What a claim says beside the unit; it is kept with the receipt, so that the same question can be asked again (T13). */
export type CoverQuestion = Pick<CoverageInput, 'failedOn' | 'reportedOn' | 'region'> & {
  meter?: { unit: Meter; value: number };
};

export type AnsweredReceipt = CoverageReceipt & { question?: CoverQuestion };

type Circumstances = { recalls?: Recall[]; question?: CoverQuestion | undefined };

/** The coverage of a stored unit under those of the terms that applied at its sale. */
export function coverUnit(
  stored: CoverFacts,
  terms: WarrantyTerm[],
  asOf: string,
  { recalls = [], question }: Circumstances = {},
): AnsweredReceipt {
  const { meter, ...asked } = question ?? {};
  const receipt = coverage({
    unit: coveredUnit(stored, meter, asked.reportedOn),
    terms,
    asOf,
    recalls,
    ...asked,
  });
  return question ? { ...receipt, question } : receipt;
}

function coveredUnit(stored: CoverFacts, meter: CoverQuestion['meter'], reportedOn?: string): CoveredUnit {
  const isReplaced = stored.replacedById !== null || stored.lifecycle === 'replaced';
  return {
    dates: stored.dates,
    custody: stored.custody,
    coverageFlag: stored.coverageFlag,
    transfers: stored.transfers,
    stays: stored.workshopStays,
    repairs: stored.repairs,
    meters: meter ? withReading(stored.meters, meter, reportedOn) : stored.meters,
    ...(isReplaced ? { replacedBy: true } : {}),
    // Written by `deriveFrom` of api/terms when the unit replaced another.
    ...(stored.derivedFrom ? { derivedFrom: stored.derivedFrom as DerivedFrom } : {}),
    ...known({
      voidReason: stored.flagReason,
      voidComponents: stored.flagComponents,
      region: stored.region,
      channel: stored.salesChannel,
      customerType: stored.customerType,
      registeredOn: stored.registeredOn,
      replacedOn: stored.replacedOn,
    }),
  };
}

/** What a claimant reads counts as the last reading; a meter that went backwards is looked at (T9). */
function withReading(
  meters: CoverFacts['meters'],
  { unit: of, value }: NonNullable<CoverQuestion['meter']>,
  readOn?: string,
): NonNullable<CoveredUnit['meters']> {
  const before = meters[of];
  const doubtful = before !== undefined && value < before.value;
  return { ...meters, [of]: { value, ...(readOn ? { readOn } : {}), ...(doubtful ? { doubtful } : {}) } };
}

type Known<T> = { [K in keyof T]?: NonNullable<T[K]> };

const known = <T extends object>(facts: T): Known<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Known<T>;
