import { and, eq, inArray, ne, notInArray } from 'drizzle-orm';
import { claim, claimLine } from '../../db/index.ts';
import type { Flag } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { everywhere } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { testedOn } from '../terms/index.ts';
import { keepClaimedReading } from '../units/index.ts';
import { type Change, inPassing } from './change.ts';
import { checkComplete } from './check-complete.ts';
import { resolveLines, serialFlags } from './lines.ts';
import { personOf } from './person.ts';
import { type ClaimRecord, claimantOf, siteContactOf } from './record.ts';
import { representClaim } from './represent.ts';

/** States in which another claim on the same serial would be about the same fault. */
const ENDED = ['draft', 'pending_internal_approval', 'rejected', 'closed', 'withdrawn', 'cancelled'] as const;

/** Freezes what was entered and hands it to the service; with who approved it, where somebody had to. */
export async function send(
  change: Change,
  approval?: { approvedBy: string; note: string | undefined },
): Promise<void | Pick<ClaimRecord, 'lines'>> {
  const { tx, record, today } = change;
  const missing = checkComplete(record, today);
  const [coverage, duplicates] = await Promise.all([
    freezeCoverage(tx, record, today),
    // Whether somebody else has a case on this serial is for the service to know, not for the claimant.
    everywhere(tx, () => openClaimsOnSameSerials(tx, record)),
  ]);
  const flags = new Set<Flag>(coverage.flags);
  if (missing.length > 0) flags.add('evidence_missing');
  if (duplicates.length > 0) flags.add('possible_duplicate');
  change.set({
    flags: [...flags],
    related: duplicates.map((claimId) => ({ claimId, kind: 'possible_duplicate' })),
    snapshot: snapshotOf(tx, record, approval?.approvedBy ?? null),
    ...(approval ? { approvedBy: approval.approvedBy } : authorOf(tx)),
  });
  change.append({
    kind: 'claim.submitted',
    payload: approval ? { approved: true, note: approval.note } : {},
  });
  const sameModels = coverage.lines.every(({ modelId }, i) => modelId === record.lines[i]!.modelId);
  return !approval && sameModels && duplicates.length === 0 ? { lines: coverage.lines } : undefined;
}

/** Whoever sends a claim is who filed it. */
export const authorOf = ({ actor }: Tx): { submittedBy?: string } =>
  actor.kind === 'user' ? { submittedBy: actor.userId } : {};

/** The receipts as of the day that counts, under the terms as they now stand. */
async function freezeCoverage(
  tx: Tx,
  record: ClaimRecord,
  today: string,
): Promise<Pick<ClaimRecord, 'lines'> & { flags: Flag[] }> {
  const { brandId, failureDate, flags, testMode } = record.claim;
  const inputs = record.lines.map(({ serialRaw, modelId, meter }) => ({ serial: serialRaw, modelId, meter }));
  const resolved = await resolveLines(tx, inputs, {
    brandId,
    failureDate,
    reported: testedOn({ reported: today }),
    region: regionOf(record),
    testMode,
  });
  const lines = resolved.map(({ unitId = null, modelId = null, coverage = null }, i) => ({
    ...record.lines[i]!,
    unitId,
    modelId,
    coverage,
  }));
  for (const { id, unitId, modelId, coverage } of lines) {
    inPassing(
      tx.db
        .update(claimLine)
        .set({ unitId, modelId, coverage })
        .where(and(inTenant(tx, claimLine), eq(claimLine.id, id)))
        .execute(),
    );
  }
  if (!testMode) {
    for (const { unitId, meter } of lines)
      if (unitId && meter)
        await keepClaimedReading(tx, { unitId, meter: meter.unit, value: meter.value, readOn: today });
  }
  const corrected = flags.includes('serial_corrected');
  const now = serialFlags(flags, resolved);
  return {
    lines,
    flags: corrected && !now.includes('serial_corrected') ? [...now, 'serial_corrected'] : now,
  };
}

/** Where the device is, where its country is told as a code. */
function regionOf(record: ClaimRecord): string | undefined {
  const country = (siteContactOf(record) ?? claimantOf(record))?.address?.country;
  return country && /^[A-Z]{2}$/.test(country) ? country : undefined;
}

async function openClaimsOnSameSerials(tx: Tx, record: ClaimRecord): Promise<string[]> {
  const serials = record.lines.map(({ serialNorm }) => serialNorm);
  const rows = await tx.db
    .selectDistinct({ id: claim.id })
    .from(claimLine)
    .innerJoin(claim, and(inTenant(tx, claim), eq(claim.id, claimLine.claimId)))
    .where(
      and(
        inTenant(tx, claimLine),
        inArray(claimLine.serialNorm, serials),
        eq(claim.brandId, record.claim.brandId),
        eq(claim.testMode, record.claim.testMode),
        ne(claim.id, record.claim.id),
        notInArray(claim.state, [...ENDED]),
      ),
    )
    .limit(20);
  return rows.map(({ id }) => id);
}

/** What the claimant sent, as he saw it. */
function snapshotOf(tx: Tx, record: ClaimRecord, approvedBy: string | null): object {
  const { lines, symptoms, failureDate, purchaseDate, urgency, urgencyReason, attachments, type } =
    representClaim(tx, record);
  const sent = attachments.map(({ id, name, size }) => ({ id, name, size, type }));
  const { requestedBy } = record.claim;
  return {
    ...{ type, lines, symptoms, failureDate, purchaseDate, urgency, urgencyReason, attachments: sent },
    ...(approvedBy === null ? {} : { requestedBy: personOf(record, requestedBy), approvedBy }),
  };
}
