import { infoItem, infoRequest } from '../../db/index.ts';
import type { Ctx } from '../core/context.ts';
import { type FieldError, invalid, Problem } from '../core/problem.ts';
import { addDays, type Change, changeClaim, type Claim, siteContactOf } from '../claims/index.ts';
import type { NewInfoRequest } from '../messages/schema.ts';

type Input = { id: string; version: number } & NewInfoRequest;

export const requestInfo = (ctx: Ctx, input: Input): Promise<Claim> =>
  changeClaim(
    ctx,
    {
      id: input.id,
      version: input.version,
      action: 'request-info',
      reason: input.note,
      changes: { askedOf: input.askedOf, items: input.items.length },
    },
    async (change) => {
      check(change, input);
      const infoRequestId = await ask(change, input);
      await change.append({
        kind: 'claim.info_requested',
        payload: { infoRequestId, note: input.note },
        announce: { infoRequestId },
      });
    },
  );

function check({ record, today }: Change, { askedOf, dueOn, items }: Input): void {
  if (askedOf === 'site_contact' && !siteContactOf(record)) {
    throw invalid('/askedOf', 'no_site_contact', 'This claim names nobody on site');
  }
  if (dueOn !== undefined && dueOn < today) throw invalid('/dueOn', 'in_the_past', 'This day is over');
  const errors = items.flatMap(({ kind, attachmentType }, at): FieldError[] => {
    const pointer = `/items/${at}/attachmentType`;
    if (kind === 'file' && !attachmentType)
      return [{ pointer, code: 'required', detail: 'Which file is it?' }];
    if (kind !== 'file' && attachmentType)
      return [{ pointer, code: 'unexpected', detail: 'Only files have a type' }];
    return [];
  });
  if (errors.length > 0) throw new Problem('invalid', { errors });
}

async function ask(
  { tx, record, now, today }: Change,
  { askedOf, dueOn, note, items }: Input,
): Promise<string> {
  const requestId = tx.newId();
  const of = { tenantId: tx.tenantId, claimId: record.claim.id };
  await tx.db.insert(infoRequest).values({
    ...of,
    id: requestId,
    askedOf,
    dueOn: dueOn ?? addDays(today, record.targets.infoDays),
    note: note ?? null,
    askedBy: tx.actor.kind === 'user' ? tx.actor.userId : null,
    createdAt: now,
  });
  await tx.db.insert(infoItem).values(
    items.map(({ kind, prompt, attachmentType }, at) => ({
      ...of,
      id: tx.newId(),
      requestId,
      position: at + 1,
      kind,
      prompt,
      attachmentType: attachmentType ?? null,
    })),
  );
  return requestId;
}
