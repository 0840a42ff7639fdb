import { and, eq, inArray, lt } from 'drizzle-orm';
import { proof } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { LIMITS } from '../../db/vocab.ts';
import { cleanFileName, type UploadFacts } from '../attachments/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { Proof, ProofUpload } from './schema.ts';

export type StoredProof = typeof proof.$inferSelect;

/** What a file proves something about: exactly one thing. */
export type Proven =
  { correctionId: string } | { registrationId: string } | { ownershipCaseId: string } | { unitId: string };

const MOST = 5;
/** A unit gathers them all its life. */
const MOST_OF_UNIT = 100;

export const isAbout = (tx: Tx, of: Proven) =>
  and(
    inTenant(tx, proof),
    'correctionId' in of ? eq(proof.correctionId, of.correctionId) : undefined,
    'registrationId' in of ? eq(proof.registrationId, of.registrationId) : undefined,
    'ownershipCaseId' in of ? eq(proof.ownershipCaseId, of.ownershipCaseId) : undefined,
    'unitId' in of ? eq(proof.unitId, of.unitId) : undefined,
  );

/** The files that are there, the oldest first. */
export const readProofs = (tx: Tx, of: Proven): Promise<StoredProof[]> =>
  tx.db
    .select()
    .from(proof)
    .where(and(isAbout(tx, of), eq(proof.state, 'ready')))
    .orderBy(proof.createdAt, proof.id)
    .execute();

export async function findProof(tx: Tx, id: string): Promise<StoredProof> {
  const [row] = await tx.db
    .select()
    .from(proof)
    .where(and(inTenant(tx, proof), eq(proof.id, id), eq(proof.state, 'ready')));
  return row ?? Promise.reject(notFound());
}

export const representProof = ({ id, type, name, mediaType, size, createdAt }: StoredProof): Proof => ({
  id: toWireId('proof', id),
  type,
  name,
  mediaType,
  size,
  createdAt,
});

type Announced = { of: Proven; principal: string; uploadKey: string } & ProofUpload;

/** The row of an upload that begins, or begins again; a `ready` one where it has come already. */
export async function reserveProof(tx: Tx, { of, ...announced }: Announced): Promise<StoredProof> {
  const [known] = await tx.db
    .select()
    .from(proof)
    .where(
      and(
        inTenant(tx, proof),
        eq(proof.principal, announced.principal),
        eq(proof.uploadKey, announced.uploadKey),
      ),
    )
    .for('update');
  if (known?.state === 'ready') return known;
  if (known?.state === 'removed') throw new Problem('wrong_state', { detail: 'This file was removed' });
  const most = 'unitId' in of ? MOST_OF_UNIT : MOST;
  if ((await readProofs(tx, of)).length >= most) {
    throw new Problem('too_large', { detail: `At most ${most} files prove one thing` });
  }
  const attempt = { fileKey: newFileKey(tx), name: cleanFileName(announced.name), createdAt: tx.now() };
  if (known) tx.later(tx.files.remove(known.fileKey));
  const [row] = await tx.db
    .insert(proof)
    .values({
      ...announced,
      ...of,
      ...attempt,
      tenantId: tx.tenantId,
      id: tx.newId(),
      state: 'pending',
      uploadedBy: tx.actor.kind === 'user' ? tx.actor.userId : null,
    })
    .onConflictDoUpdate({
      target: [proof.tenantId, proof.principal, proof.uploadKey],
      set: attempt,
      setWhere: eq(proof.state, 'pending'),
    })
    .returning();
  // A twin of this request was faster.
  return row ?? Promise.reject(new Problem('in_flight', { headers: { 'retry-after': '1' } }));
}

/** `null` where another attempt has taken over. */
export async function completeProof(
  tx: Tx,
  upload: StoredProof,
  { type: mediaType, size, sha256 }: UploadFacts,
): Promise<StoredProof | null> {
  const name = cleanFileName(upload.name, mediaType);
  const [row] = await tx.db
    .update(proof)
    .set({ name, mediaType, size, sha256, state: 'ready', readyAt: tx.now() })
    .where(isAttempt(tx, upload))
    .returning();
  return row ?? null;
}

/** Nothing stays of an attempt that failed; what this misses, the sweep finds. */
export async function discardProof(ctx: Ctx, upload: StoredProof): Promise<void> {
  await transact(ctx, (tx) => tx.db.delete(proof).where(isAttempt(tx, upload)));
  await ctx.files.remove(upload.fileKey);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 100;

/** Uploads that nobody has come back to for a day. */
export async function sweepProofs(ctx: Ctx): Promise<void> {
  const before = new Date(Date.parse(ctx.now()) - DAY_MS).toISOString();
  const removed = await transact(ctx, async (tx) => {
    const isLeft = and(inTenant(tx, proof), eq(proof.state, 'pending'), lt(proof.createdAt, before));
    const left = tx.db.select({ id: proof.id }).from(proof).where(isLeft).limit(BATCH);
    return tx.db
      .delete(proof)
      .where(and(isLeft, inArray(proof.id, left)))
      .returning({ fileKey: proof.fileKey });
  });
  await Promise.all(removed.map(({ fileKey }) => ctx.files.remove(fileKey)));
}

export const roomFor = (request: Request): number => {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > LIMITS.fileBytes)
    throw new Problem('too_large', { detail: `Declared as ${declared} bytes` });
  return LIMITS.fileBytes;
};

const isAttempt = (tx: Tx, { id, fileKey }: StoredProof) =>
  and(inTenant(tx, proof), eq(proof.id, id), eq(proof.fileKey, fileKey), eq(proof.state, 'pending'));

const newFileKey = ({ random }: Tx): string =>
  [...random(24)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
