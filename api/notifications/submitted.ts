import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { loadCase } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { claimant, distinct, submitter } from './recipients.ts';
import { nextDay } from './wording.ts';

/** The reference and a link, to the claimant and to the person who filed. */
export async function tellSubmitted(tx: Tx, event: OutboxEvent): Promise<void> {
  const { claim, brand } = await loadCase(tx, event.objectId);
  const byStranger = claim.submittedBy === null;
  for (const to of distinct(await submitter(tx, claim), await claimant(tx, claim))) {
    const params = { ref: claim.ref, opens: 'follow' as const };
    await queueMail(tx, event, {
      to,
      brand,
      claimId: claim.id,
      byStranger,
      ...(byStranger && !to.confirmed
        ? { template: 'submitted_unconfirmed', params }
        : { template: 'submitted', params: { ...params, values: nextDay(claim, to) } }),
    });
  }
}
