import { and, eq } from 'drizzle-orm';
import { claim } from '../../db/index.ts';
import { LIMITS } from '../../db/vocab.ts';
import {
  type Attachment,
  completeUpload,
  discardUpload,
  findUpload,
  inspectUpload,
  representAttachment,
  reserveUpload,
  type StoredFile,
  UploadError,
  uploadProblem,
  type UploadQuery,
} from '../attachments/index.ts';
import { can } from '../auth/index.ts';
import { principalOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { DatabaseLost } from '../core/database.ts';
import { notFound, Problem, unavailable } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { todayIn } from '../terms/index.ts';
import { fits } from './actions.ts';
import { changeClaim, eventActor } from './change.ts';
import { type ClaimRecord, placeOf, readPermittedClaim } from './record.ts';

type Input = UploadQuery & { request: Request };
type Facts = ReturnType<Awaited<ReturnType<typeof inspectUpload>>['facts']>;

/** A row first, then the bytes as they come, then the facts: what is referenced is there, and what failed leaves nothing. */
export async function uploadAttachment(ctx: Ctx, input: Input): Promise<Attachment> {
  const uploadKey = keyOf(input.request);
  const begun = await transact(ctx, (tx) => begin(tx, input, uploadKey));
  if (begun.file.state === 'ready') return represent(ctx, begun.record, begun.file);
  try {
    const facts = await receive(ctx, begun.file, input.request, begun.room);
    const done = await transact(ctx, (tx) => finish(tx, begun.file, facts));
    ctx.later(ctx.nudge(ctx.tenantId));
    return represent(ctx, done.record, done.file);
  } catch (error) {
    // Whether the row is ready is not known; the next attempt or the sweep will see.
    if (error instanceof DatabaseLost) throw error.duringCommit ? outcomeUnknown(error) : error;
    await discardUpload(ctx, begun.file).catch(() => undefined);
    throw error instanceof UploadError ? uploadProblem(error) : error;
  }
}

function keyOf(request: Request): string {
  const key = request.headers.get('idempotency-key');
  if (key === null) throw new Problem('idempotency_key_required');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new Problem('idempotency_key_invalid');
  return key;
}

async function begin(tx: Tx, input: Input, uploadKey: string) {
  const record = await readPermittedClaim(tx, { id: input.claim }, 'claim.attach');
  if (input.line && !record.lines.some(({ id }) => id === input.line)) throw notFound();
  if (input.infoItem && !record.items.some(({ id }) => id === input.infoItem)) throw notFound();
  const announced = {
    claimId: record.claim.id,
    type: input.type,
    lineId: input.line ?? null,
    infoItemId: input.infoItem ?? null,
    name: input.name,
    uploadKey,
    principal: principalOf(tx.actor),
    actor: eventActor(tx.actor).kind,
  };
  const known = await findUpload(tx, announced);
  if (known?.state === 'ready') return { record, file: known, room: 0 };

  if (!fits(record, 'attach', todayIn(record.brand.timeZone, tx.now()))) {
    throw new Problem('wrong_state', { detail: `No files can be added in state \`${record.claim.state}\`` });
  }
  const room = roomIn(record);
  const declared = Number(input.request.headers.get('content-length') ?? 0);
  if (declared > room) throw uploadProblem(new UploadError('too_large', `declared as ${declared} bytes`));
  const encoding = input.request.headers.get('content-encoding');
  if (encoding && encoding !== 'identity') {
    throw new Problem('media_type', { detail: 'Compressed bodies are not taken' });
  }
  const file = await reserveUpload(tx, announced);
  if (known) tx.later(tx.files.remove(known.fileKey));
  return { record, file, room };
}

/** Bytes that the next file of this claim may have. */
function roomIn({ attachments }: ClaimRecord): number {
  const ready = attachments.filter(({ state }) => state === 'ready');
  if (ready.length >= LIMITS.filesPerClaim) {
    throw new Problem('too_large', { detail: `A claim holds at most ${LIMITS.filesPerClaim} files` });
  }
  const used = ready.reduce((sum, { size }) => sum + (size ?? 0), 0);
  return Math.min(LIMITS.fileBytes, LIMITS.claimBytes - used);
}

async function receive(ctx: Ctx, file: StoredFile, request: Request, room: number): Promise<Facts> {
  if (!request.body) throw new UploadError('empty', 'the request has no body');
  const upload = await inspectUpload(request.body, {
    maxBytes: room,
    declaredType: request.headers.get('content-type'),
  });
  try {
    await ctx.files.put(file.fileKey, upload.stream, upload.type);
  } catch (error) {
    throw error instanceof UploadError ? error : unavailable(error);
  }
  return upload.facts();
}

async function finish(tx: Tx, file: StoredFile, facts: Facts) {
  const { claimId: id } = file;
  const [locked] = await tx.db
    .select({ state: claim.state })
    .from(claim)
    .where(and(inTenant(tx, claim), eq(claim.id, id)))
    .for('update');
  const complete = async (record: ClaimRecord) => {
    if (facts.size > roomIn(record)) throw new UploadError('too_large', 'other files took the room');
    const ready = await completeUpload(tx, file, facts);
    if (!ready) throw new Problem('in_flight', { headers: { 'retry-after': '1' } });
    return { record, file: ready };
  };
  const changes = {
    attachmentId: file.id,
    type: file.type,
    ...(facts.flags.length > 0 ? { found: facts.flags } : {}),
  };

  if (locked?.state === 'draft') {
    // The version stays: the form that is open beside the upload goes on with what it has.
    const done = await complete(await readPermittedClaim(tx, { id }, 'claim.attach'));
    await writeAudit(tx, { action: 'claim.attach', objectType: 'claim', objectId: id, changes });
    return done;
  }
  const done: Awaited<ReturnType<typeof complete>>[] = [];
  await changeClaim(tx, { id, action: 'attach', changes }, async (change) => {
    done.push(await complete(change.record));
    await change.append({ kind: 'claim.file_added', payload: { attachmentId: file.id } });
  });
  return done[0]!;
}

const represent = (ctx: Ctx, record: ClaimRecord, file: StoredFile): Attachment =>
  representAttachment(file, record.claim.state === 'draft' && can(ctx.actor, 'claim.file', placeOf(record)));

const outcomeUnknown = (cause: unknown) =>
  new Problem('outcome_unknown', { headers: { 'retry-after': '2' }, cause });
