import {
  dateCorrection,
  meterReading,
  productModel,
  registration,
  serialException,
  unit,
  unitEvent,
} from '../../db/index.ts';
import type { ClaimState, Phase, UnitRelationKind } from '../../db/vocab.ts';
import type { Right } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { reachOf } from '../core/reach.ts';
import { rowOf } from '../core/row.ts';
import type { WarrantyTerm } from '../terms/index.ts';
import { canUnit, type Owned, seesWhole } from './place.ts';
import { type Reader, readerOf } from './reader.ts';
import type { StoredRecall } from './recalls.ts';

type Named = { id: string; name: string };

export type Relation = {
  kind: UnitRelationKind;
  validFrom: string;
  note: string | null;
  fromId: string;
  fromSerial: string;
  toId: string;
  toSerial: string;
  /** Whether the reader may see that end whole. */
  fromVisible: boolean;
  toVisible: boolean;
};

/** One unit with everything that hangs on it and that the reader may come near, as rows. */
export type UnitRecord = {
  unit: typeof unit.$inferSelect;
  model: typeof productModel.$inferSelect;
  manufacturer: string;
  terms: WarrantyTerm[];
  recalls: StoredRecall[];
  organizations: Named[];
  branch: { id: string; name: string; city: string } | null;
  contact: Named | null;
  relations: Relation[];
  events: (typeof unitEvent.$inferSelect)[];
  exceptions: (typeof serialException.$inferSelect)[];
  readings: (typeof meterReading.$inferSelect)[];
  claims: {
    id: string;
    ref: string;
    state: ClaimState;
    phase: Phase;
    createdAt: string;
    brandId: string;
    organizationId: string | null;
    branchId: string | null;
    submittedBy: string | null;
  }[];
  registrations: (typeof registration.$inferSelect)[];
  corrections: (typeof dateCorrection.$inferSelect)[];
  people: Named[];
};

type Json = Record<string, unknown>;
type UnitDocument = Omit<
  UnitRecord,
  'unit' | 'model' | 'terms' | 'events' | 'exceptions' | 'readings' | 'registrations' | 'corrections'
> &
  Record<'unit' | 'model', Json> &
  Record<'events' | 'exceptions' | 'readings' | 'registrations' | 'corrections', Json[]> & {
    terms: Record<string, WarrantyTerm>;
  };

/** One round trip; `null` where the tenant has no such unit. */
export async function readUnit(
  ctx: Ctx,
  { id }: { id: string },
  reader: Reader = readerOf(ctx.actor),
): Promise<UnitRecord | null> {
  const args = [ctx.tenantId, reachOf(ctx), JSON.stringify(reader), id, ctx.now()];
  const document = await ctx.database.call<UnitDocument | null>('read_unit', args);
  if (!document) return null;
  const stored = rowOf(unit, document.unit);
  return {
    ...document,
    unit: stored,
    model: rowOf(productModel, document.model),
    terms: stored.termIds.flatMap((termId) => document.terms[termId] ?? []),
    events: document.events.map((row) => rowOf(unitEvent, row)),
    exceptions: document.exceptions.map((row) => rowOf(serialException, row)),
    readings: document.readings.map((row) => rowOf(meterReading, row)),
    registrations: document.registrations.map((row) => rowOf(registration, row)),
    corrections: document.corrections.map((row) => rowOf(dateCorrection, row)),
  };
}

export const ownedOf = ({
  unit: { ownerId, ownerUserId, dealerId, branchId },
  model,
}: UnitRecord): Owned => ({
  ownerId,
  ownerUserId,
  dealerId,
  branchId,
  brandId: model.brandId,
});

/** For readers: what one may not see whole is not there. */
export async function readVisibleUnit(ctx: Ctx, key: { id: string }): Promise<UnitRecord> {
  const record = await readUnit(ctx, key);
  if (!record || !seesWhole(ctx.actor, ownedOf(record))) throw notFound();
  return record;
}

/** The same for who wants to do something to it. */
export async function readPermittedUnit(ctx: Ctx, key: { id: string }, right: Right): Promise<UnitRecord> {
  const record = await readVisibleUnit(ctx, key);
  if (!canUnit(ctx.actor, right, ownedOf(record))) throw new Problem('forbidden');
  return record;
}
