import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { attachment, claimLine } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { can, isStaff } from '../auth/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { proofsOfCorrections } from '../corrections/index.ts';
import { readProofs, representProof } from '../proofs/index.ts';
import { proofsOfRegistrations } from '../registrations/index.ts';
import { givenProofs, readVisibleUnit, type UnitRecord } from '../units/index.ts';
import type { UnitDocument, UnitDocuments } from './schema.ts';

const MOST = 200;

/** Every file that hangs on a unit and that the reader could open where it was sent, the newest first. */
export async function listDocuments(ctx: Ctx, { id }: { id: string }): Promise<UnitDocuments> {
  const record = await readVisibleUnit(ctx, { id });
  const items = await transact(ctx, async (tx) => [
    ...(await ofClaims(tx, record)),
    ...(await ofRegistrations(tx, id)),
    ...(await ofCorrections(tx, id)),
    ...(await ofUnit(tx, record)),
  ]);
  items.sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return { items: items.slice(0, MOST) };
}

/** Without the files of other devices of the same claim. */
async function ofClaims(tx: Tx, { unit, claims }: UnitRecord): Promise<UnitDocument[]> {
  const seen = claims.filter((claim) => can(tx.actor, 'claim.read', { ...claim, claimId: claim.id }));
  if (seen.length === 0) return [];
  const files = await tx.db
    .select({ file: attachment })
    .from(attachment)
    .leftJoin(claimLine, and(inTenant(tx, claimLine), eq(claimLine.id, attachment.lineId)))
    .where(
      and(
        inTenant(tx, attachment),
        eq(attachment.state, 'ready'),
        isStaff(tx.actor) ? undefined : eq(attachment.visibility, 'public'),
        or(isNull(attachment.lineId), eq(claimLine.unitId, unit.id)),
        inArray(
          attachment.claimId,
          seen.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(desc(attachment.createdAt))
    .limit(MOST);
  return files.map(({ file: { id, claimId, type, name, mediaType, size, createdAt } }) => ({
    of: 'claim',
    id: toWireId('attachment', id),
    claimId: toWireId('claim', claimId),
    ref: seen.find((claim) => claim.id === claimId)?.ref ?? null,
    ...{ type, name, mediaType, size, createdAt },
  }));
}

async function ofRegistrations(tx: Tx, id: string): Promise<UnitDocument[]> {
  const files = await proofsOfRegistrations(tx, id);
  return files.map(({ file, ref }) => ({ of: 'registration', ref, ...representProof(file) }));
}

async function ofCorrections(tx: Tx, id: string): Promise<UnitDocument[]> {
  const files = await proofsOfCorrections(tx, id);
  return files.map(({ file, ref }) => ({
    of: 'correction',
    correctionId: toWireId('dateCorrection', file.correctionId!),
    ref,
    ...representProof(file),
  }));
}

async function ofUnit(tx: Tx, record: UnitRecord): Promise<UnitDocument[]> {
  const given = givenProofs(tx, record);
  const files = await readProofs(tx, { unitId: record.unit.id });
  return files
    .filter(({ id }) => given === 'all' || given.includes(id))
    .map((file) => ({ of: 'unit', ref: null, ...representProof(file) }));
}
