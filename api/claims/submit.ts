import { and, eq, inArray, ne, notInArray } from 'drizzle-orm';
import { claim, claimLine } from '../../db/index.ts';
import type { Flag } from '../../db/vocab.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { type FieldError, Problem } from '../core/problem.ts';
import { everywhere } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { checkDates, testedOn } from '../terms/index.ts';
import { changeClaim, inPassing } from './change.ts';
import { resolveLines, serialFlags } from './lines.ts';
import { claimantOf, type ClaimRecord } from './record.ts';
import { representClaim } from './represent.ts';
import { requirementsOf } from './requirements.ts';
import type { Claim } from './schema.ts';

/** States in which another claim on the same serial would be about the same fault. */
const ENDED = ['draft', 'pending_internal_approval', 'rejected', 'closed', 'withdrawn', 'cancelled'] as const;

export const submitClaim = (ctx: Ctx, { id, version }: { id: string; version: number }): Promise<Claim> =>
  changeClaim(ctx, { id, version, action: 'submit' }, async (change) => {
    const { tx, record, today } = change;
    const errors = incomplete(record, today);
    if (errors.length > 0) throw new Problem('invalid', { errors });
    if (record.attachments.some(({ state }) => state === 'pending')) throw new Problem('uploads_unfinished');
    const missing = requirementsOf(record).filter(({ satisfied }) => !satisfied);
    const blocking = missing.filter(({ mode }) => mode === 'block');
    if (blocking.length > 0) {
      throw new Problem('evidence_missing', {
        errors: blocking.map(({ type }) => ({
          pointer: `/attachments/${type}`,
          code: 'evidence_missing',
          detail: 'This proof is needed before the claim can be sent',
        })),
      });
    }

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
      snapshot: snapshotOf(tx, record),
      ...(tx.actor.kind === 'user' ? { submittedBy: tx.actor.userId } : {}),
    });
    change.append({ kind: 'claim.submitted', announce: { anonymous: tx.actor.kind !== 'user' } });
    const sameModels = coverage.lines.every(({ modelId }, i) => modelId === record.lines[i]!.modelId);
    return sameModels && duplicates.length === 0 ? { lines: coverage.lines } : undefined;
  });

function incomplete(record: ClaimRecord, today: string): FieldError[] {
  const { claim: row, lines } = record;
  const contact = claimantOf(record);
  const errors: FieldError[] = [];
  const require = (present: unknown, pointer: string, detail: string) => {
    if (!present) errors.push({ pointer, code: 'required', detail });
  };
  require(lines.length > 0, '/lines', 'At least one device');
  require(row.symptoms.whatHappens, '/symptoms/whatHappens', 'What happens');
  require(contact?.name, '/contact/name', 'A name');
  require(contact?.email, '/contact/email', 'An e-mail address for answers');
  if (row.urgency !== 'normal') require(row.urgencyReason, '/urgencyReason', 'Why it is urgent');
  const dates = checkDates(
    {
      ...(row.failureDate ? { failure: row.failureDate } : {}),
      ...(row.purchaseDate ? { startOfUse: row.purchaseDate } : {}),
    },
    today,
  );
  for (const { field, code } of dates) {
    const pointer = field === 'startOfUse' ? '/purchaseDate' : '/failureDate';
    errors.push({ pointer, code, detail: 'This date cannot be right' });
  }
  return errors;
}

/** The receipts as of the day that counts, under the terms as they now stand. */
async function freezeCoverage(
  tx: Tx,
  record: ClaimRecord,
  today: string,
): Promise<Pick<ClaimRecord, 'lines'> & { flags: Flag[] }> {
  const { brandId, failureDate, flags, testMode } = record.claim;
  const inputs = record.lines.map(({ serialRaw, modelId }) => ({ serial: serialRaw, modelId }));
  const resolved = await resolveLines(tx, inputs, {
    brandId,
    failureDate,
    reported: testedOn({ reported: today }),
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
  const corrected = flags.includes('serial_corrected');
  const now = serialFlags(flags, resolved);
  return {
    lines,
    flags: corrected && !now.includes('serial_corrected') ? [...now, 'serial_corrected'] : now,
  };
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
function snapshotOf(tx: Tx, record: ClaimRecord): object {
  const { lines, symptoms, failureDate, purchaseDate, urgency, urgencyReason, attachments, type } =
    representClaim(tx, record);
  const sent = attachments.map(({ id, name, size }) => ({ id, name, size, type }));
  return { type, lines, symptoms, failureDate, purchaseDate, urgency, urgencyReason, attachments: sent };
}
