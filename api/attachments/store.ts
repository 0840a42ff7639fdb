import { and, eq, inArray, lt } from 'drizzle-orm';
import { attachment } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { cleanFileName } from './file-name.ts';
import type { UploadFacts } from './inspect-upload.ts';

export type StoredFile = typeof attachment.$inferSelect;

/** What an upload is for. The same key with another purpose is another request. */
export type Purpose = Pick<StoredFile, 'claimId' | 'type' | 'lineId' | 'infoItemId'>;

type Announced = Purpose & Pick<StoredFile, 'name' | 'uploadKey' | 'principal' | 'actor'>;

/** The row that an earlier request with this key left; throws where the key cannot be used again. */
export async function findUpload(tx: Tx, announced: Announced): Promise<StoredFile | null> {
  const { principal, uploadKey, claimId, type, lineId, infoItemId } = announced;
  const [row] = await tx.db
    .select()
    .from(attachment)
    .where(
      and(inTenant(tx, attachment), eq(attachment.principal, principal), eq(attachment.uploadKey, uploadKey)),
    )
    .for('update');
  if (!row) return null;
  if (
    row.claimId !== claimId ||
    row.type !== type ||
    row.lineId !== lineId ||
    row.infoItemId !== infoItemId
  ) {
    throw new Problem('idempotency_mismatch');
  }
  if (row.state === 'removed') throw new Problem('wrong_state', { detail: 'This file was removed' });
  return row;
}

/**
 * The row of an upload that begins, or begins again. Each attempt has an object of its own, so that of two at once only the
 * one whose key the row names can become the file.
 */
export async function reserveUpload(tx: Tx, announced: Announced): Promise<StoredFile> {
  const attempt = { fileKey: newFileKey(tx), name: cleanFileName(announced.name), createdAt: tx.now() };
  const [row] = await tx.db
    .insert(attachment)
    .values({
      ...announced,
      ...attempt,
      tenantId: tx.tenantId,
      id: tx.newId(),
      state: 'pending',
      visibility: 'public',
    })
    .onConflictDoUpdate({
      target: [attachment.tenantId, attachment.principal, attachment.uploadKey],
      set: attempt,
      setWhere: and(
        eq(attachment.state, 'pending'),
        eq(attachment.claimId, announced.claimId),
        eq(attachment.type, announced.type),
      ),
    })
    .returning();
  // A twin of this request was faster.
  if (!row) throw new Problem('in_flight', { headers: { 'retry-after': '1' } });
  return row;
}

/** `null` where another attempt has taken over. */
export async function completeUpload(
  tx: Tx,
  upload: StoredFile,
  facts: UploadFacts,
): Promise<StoredFile | null> {
  const { type: mediaType, size, sha256, width, height } = facts;
  const [row] = await tx.db
    .update(attachment)
    .set({
      name: cleanFileName(upload.name, mediaType),
      mediaType,
      size,
      sha256,
      width,
      height,
      state: 'ready',
      readyAt: tx.now(),
    })
    .where(isAttempt(tx, upload))
    .returning();
  return row ?? null;
}

/** Nothing stays of an attempt that failed; what this misses, the sweep finds. */
export async function discardUpload(ctx: Ctx, upload: StoredFile): Promise<void> {
  await transact(ctx, (tx) => tx.db.delete(attachment).where(isAttempt(tx, upload)));
  await ctx.files.remove(upload.fileKey);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 100;

/** Uploads that nobody has come back to for a day. */
export async function sweepUploads(ctx: Ctx): Promise<void> {
  const before = new Date(Date.parse(ctx.now()) - DAY_MS).toISOString();
  const given = await transact(ctx, (tx) =>
    tx.db
      .select({ id: attachment.id, fileKey: attachment.fileKey })
      .from(attachment)
      .where(and(inTenant(tx, attachment), eq(attachment.state, 'pending'), lt(attachment.createdAt, before)))
      .limit(BATCH),
  );
  if (given.length === 0) return;
  const removed = await transact(ctx, (tx) =>
    tx.db
      .delete(attachment)
      .where(
        and(
          inTenant(tx, attachment),
          eq(attachment.state, 'pending'),
          lt(attachment.createdAt, before),
          inArray(
            attachment.id,
            given.map(({ id }) => id),
          ),
        ),
      )
      .returning({ fileKey: attachment.fileKey }),
  );
  await Promise.all(removed.map(({ fileKey }) => ctx.files.remove(fileKey)));
}

const isAttempt = (tx: Tx, { id, fileKey }: StoredFile) =>
  and(
    inTenant(tx, attachment),
    eq(attachment.id, id),
    eq(attachment.fileKey, fileKey),
    eq(attachment.state, 'pending'),
  );

const newFileKey = ({ random }: Tx): string =>
  [...random(24)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
