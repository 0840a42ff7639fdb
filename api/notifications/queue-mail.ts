import { mail } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import type { Brand } from './case.ts';
import { admitsStranger } from './limits.ts';
import { declines } from './declines.ts';
import { createClaimLink } from './link.ts';
import type { MailParams } from './params.ts';
import type { Recipient } from './recipients.ts';
import { subjectOf, type Template } from './wording.ts';

type NewMail = {
  template: Template;
  to: Recipient;
  brand: Brand;
  claimId?: string;
  params: MailParams;
  /** Somebody whom nobody knows can cause this mail, so it is rationed. */
  byStranger?: boolean;
};

/** Tried although the last mail came back: a refusal that was a mistake must not lock its reader out for good. */
const OPENS_A_DOOR: readonly Template[] = ['code', 'password_reset', 'invitation'];

/** One mail to one recipient, to be sent after the commit; kept as `suppressed` where it must not be. */
export async function queueMail(tx: Tx, event: OutboxEvent, draft: NewMail): Promise<void> {
  const { to, brand, claimId, template, params } = draft;
  const suppressed =
    (to.bounced && !OPENS_A_DOOR.includes(template)) ||
    (await declines(tx, to, template)) ||
    (draft.byStranger && !(await admitsStranger(tx, brand.id, to)));
  const opens = params.opens;
  const withLink = !suppressed && claimId && (opens === 'follow' || opens === 'resume');
  const link = withLink
    ? await createClaimLink(tx, { claimId, email: to.address, purpose: opens })
    : undefined;
  const { secrets, ...open } = params;
  await tx.db
    .insert(mail)
    .values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      causeId: event.id,
      claimId: claimId ?? null,
      brandId: brand.id,
      toAddress: to.address,
      template,
      locale: to.locale,
      params: suppressed ? open : { ...open, secrets: { ...secrets, ...(link ? { link } : {}) } },
      subject: subjectOf({ template, locale: to.locale, ref: params.ref, brand }),
      state: suppressed ? 'suppressed' : 'queued',
      dueAt: tx.now(),
      createdAt: tx.now(),
    })
    .onConflictDoNothing();
}
