import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { infoItem, infoRequest } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { formatDay } from '../core/day.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { type Claim, loadCase } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { claimant, type Recipient, siteContact } from './recipients.ts';

const Payload = z.object({ infoRequestId: z.string() });
type InfoRequest = typeof infoRequest.$inferSelect;

/** What is asked, of whom it is asked. */
export async function tellInfoRequested(tx: Tx, event: OutboxEvent): Promise<void> {
  const { infoRequestId } = Payload.parse(event.payload);
  const { claim, brand } = await loadCase(tx, event.objectId);
  const request = await loadRequest(tx, claim.id, infoRequestId);
  if (request.answeredAt) return;
  const prompts = await loadPrompts(tx, request.id);
  for (const to of await askedPerson(tx, claim, request)) {
    await queueMail(tx, event, {
      template: 'info_requested',
      to,
      brand,
      claimId: claim.id,
      params: {
        ref: claim.ref,
        opens: 'follow',
        values: {
          due: formatDay(request.dueOn, to),
          ...(request.note ? { note: request.note } : {}),
        },
        rows: prompts.map((prompt, at) => ({ label: `${at + 1}`, value: prompt })),
      },
    });
  }
}

async function askedPerson(tx: Tx, claim: Claim, { askedOf }: InfoRequest): Promise<Recipient[]> {
  const onSite = askedOf === 'site_contact' ? await siteContact(tx, claim) : [];
  return onSite.length > 0 ? onSite : claimant(tx, claim);
}

async function loadRequest(tx: Tx, claimId: string, id: string): Promise<InfoRequest> {
  const [request] = await tx.db
    .select()
    .from(infoRequest)
    .where(
      and(eq(infoRequest.tenantId, tx.tenantId), eq(infoRequest.id, id), eq(infoRequest.claimId, claimId)),
    );
  if (!request) throw new Error('The question of the event does not exist');
  return request;
}

async function loadPrompts(tx: Tx, requestId: string): Promise<string[]> {
  const items = await tx.db
    .select({ prompt: infoItem.prompt })
    .from(infoItem)
    .where(and(eq(infoItem.tenantId, tx.tenantId), eq(infoItem.requestId, requestId)))
    .orderBy(asc(infoItem.position));
  return items.map((item) => item.prompt);
}
