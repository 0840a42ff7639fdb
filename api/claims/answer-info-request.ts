import { and, eq, inArray } from 'drizzle-orm';
import { attachment, infoItem, infoRequest } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { InfoAnswer } from '../messages/schema.ts';
import { mayAnswer } from './actions.ts';
import { type Change, changeClaim } from './change.ts';
import type { ClaimRecord } from './record.ts';
import type { Claim } from './schema.ts';

type Answer = InfoAnswer['items'][number];
type Item = ClaimRecord['items'][number];

/** Items may come one by one; the service goes on when none is open. */
export const answerInfoRequest = (
  ctx: Ctx,
  { id, items: answers }: { id: string } & InfoAnswer,
): Promise<Claim> =>
  transact(ctx, async (tx) =>
    changeClaim(
      tx,
      { id: await claimOf(tx, id), action: 'answer', changes: { infoRequestId: id, items: answers.length } },
      async (change) => {
        const given = pair(change.record, id, answers);
        if (!given.every(([item]) => mayAnswer(tx.actor, change.record, item)))
          throw new Problem('forbidden');
        for (const [item, answer] of given) await writeAnswer(change, item, answer);

        const answered = new Set(given.map(([item]) => item.id));
        const open = change.record.items.filter((item) => item.state === 'open' && !answered.has(item.id));
        if (!open.some(({ requestId }) => requestId === id)) await finish(change, id);
        if (open.length === 0) {
          await change.append({ kind: 'claim.info_received', payload: { infoRequestId: id } });
        }
      },
    ),
  );

async function claimOf(tx: Tx, requestId: string): Promise<string> {
  const [request] = await tx.db
    .select({ claimId: infoRequest.claimId })
    .from(infoRequest)
    .where(and(inTenant(tx, infoRequest), eq(infoRequest.id, requestId)));
  if (!request) throw notFound();
  return request.claimId;
}

/** Each answer with the open item that it is for, checked by the item's kind. */
function pair(record: ClaimRecord, requestId: string, answers: Answer[]): [Item, Answer][] {
  return answers.map((answer, at) => {
    const item = record.items.find((one) => one.id === answer.id && one.requestId === requestId);
    if (!item) throw invalid(`/items/${at}/id`, 'unknown', 'This request has no such item');
    if (answers.findIndex(({ id }) => id === answer.id) !== at) {
      throw invalid(`/items/${at}/id`, 'twice', 'This item is answered twice');
    }
    if (item.state !== 'open') throw new Problem('wrong_state', { detail: 'This item is answered already' });
    if (item.kind === 'text' && answer.text === undefined) {
      throw invalid(`/items/${at}/text`, 'required', 'This item is answered with a text');
    }
    if (item.kind === 'confirm' && answer.confirmed === undefined) {
      throw invalid(`/items/${at}/confirmed`, 'required', 'This item is answered with yes or no');
    }
    if (item.kind === 'file' && !answer.attachmentIds?.length) {
      throw invalid(`/items/${at}/attachmentIds`, 'required', 'This item is answered with a file');
    }
    return [item, answer];
  });
}

async function writeAnswer(change: Change, item: Item, answer: Answer): Promise<void> {
  const { tx, now } = change;
  if (item.kind === 'file') await enclose(change, item, [...new Set(answer.attachmentIds)]);
  await tx.db
    .update(infoItem)
    .set({
      state: 'answered',
      answerText: answer.text ?? null,
      confirmed: item.kind === 'confirm' ? (answer.confirmed ?? null) : null,
      answeredAt: now,
    })
    .where(and(inTenant(tx, infoItem), eq(infoItem.id, item.id)));
}

async function enclose({ tx, record }: Change, item: Item, ids: string[]): Promise<void> {
  const usable = record.attachments.filter(
    (file) =>
      file.state === 'ready' &&
      file.visibility === 'public' &&
      (file.infoItemId === null || file.infoItemId === item.id),
  );
  if (!ids.every((id) => usable.some((file) => file.id === id))) throw notFound();
  await tx.db
    .update(attachment)
    .set({ infoItemId: item.id })
    .where(and(inTenant(tx, attachment), inArray(attachment.id, ids)));
}

const finish = ({ tx, now }: Change, requestId: string) =>
  tx.db
    .update(infoRequest)
    .set({ answeredAt: now })
    .where(and(inTenant(tx, infoRequest), eq(infoRequest.id, requestId)));
