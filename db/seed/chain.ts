import { coverage, deriveFrom } from '../../api/terms/index.ts';
import type { WarrantyTerm } from '../../api/terms/types.ts';
import { proven, unitId } from './unit.ts';
import type { Story, UnitRow } from './unit.ts';

type Chain = {
  tenant: string;
  model: string;
  device: (serial: string, story: Story) => UnitRow;
  terms: readonly [WarrantyTerm, ...WarrantyTerm[]];
  serials: readonly string[];
  sold: { on: string; source: string };
  /** The days on which the next one was shipped. */
  swaps: readonly string[];
  shippedBy: string;
};

/** The first failed, another was sent for it, and another for that one: each carries what the one before had left. */
export function chainOf({ tenant, model, device, terms, serials, sold, swaps, shippedBy }: Chain): UnitRow[] {
  let before: Pick<UnitRow, 'dates' | 'derivedFrom'> = { dates: { delivery: proven(sold.on, sold.source) } };
  return serials.map((serial, at) => {
    const story = before;
    const swappedOn = swaps[at];
    const next = serials[at + 1];
    if (!swappedOn || !next) return device(serial, story);
    const receipt = coverage({
      terms: [...terms],
      unit: { ...story, custody: 'customer', coverageFlag: 'normal' } as Parameters<
        typeof coverage
      >[0]['unit'],
      asOf: swappedOn,
    });
    before = {
      dates: { shipped: proven(swappedOn, shippedBy) },
      derivedFrom: deriveFrom(receipt, terms[0].replacementPolicy, swappedOn),
    };
    return device(serial, {
      ...story,
      lifecycle: 'replaced',
      custody: 'depot',
      replacedById: unitId(tenant, model, next),
    });
  });
}
