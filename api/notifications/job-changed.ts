import { and, eq } from 'drizzle-orm';
import { claimEvent, rmaUnit } from '../../db/index.ts';
import type { UnitJobState } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import type { Consumer, OutboxEvent } from '../core/delivery.ts';
import { type Claim, type Line, loadCase, loadLines } from './case.ts';
import type { MailParams } from './params.ts';
import { queueMail } from './queue-mail.ts';
import { claimant, distinct, type Recipient, siteContact } from './recipients.ts';
import { type MailTexts, textsFor } from './texts/index.ts';
import { nameUnits, nextDay } from './wording.ts';

type Job = typeof rmaUnit.$inferSelect & { line: Line };
type Row = NonNullable<MailParams['rows']>[number];
type Labels = MailTexts['labels'];

const contacts = async (tx: Tx, claim: Claim) =>
  distinct(await claimant(tx, claim), await siteContact(tx, claim));

/** The device has arrived. */
export const tellReceived = tellJob('received', claimant, () => []);

/** The device can be picked up: where, and what was done. */
export const tellReady = tellJob('ready', contacts, ({ pickUpPlace, repairNote }, labels) => [
  ...(pickUpPlace ? [{ label: labels.pickUp, value: pickUpPlace }] : []),
  ...(repairNote ? [{ label: labels.note, value: repairNote }] : []),
]);

/** The device is back: in whose hands. */
export const tellReturned = tellJob('returned', contacts, (job, labels) => {
  const hands = [job.returnedToName, job.returnedToDepartment].filter(Boolean).join(', ');
  return hands ? [{ label: labels.handedTo, value: hands }] : [];
});

function tellJob(
  template: 'received' | 'ready' | 'returned',
  recipients: (tx: Tx, claim: Claim) => Promise<Recipient[]>,
  facts: (job: Job, labels: Labels) => Row[],
): Consumer {
  return async (tx, event) => {
    const { claim, brand } = await loadCase(tx, event.objectId);
    const jobs = await loadJobs(tx, event, template);
    for (const to of await recipients(tx, claim)) {
      const { labels } = textsFor(to.locale);
      const names = nameUnits(
        jobs.map((job) => job.line),
        to,
      );
      const rows = jobs.flatMap((job, at) => [
        { label: labels.device, value: names[at]! },
        ...facts(job, labels),
      ]);
      const params = { ref: claim.ref, opens: 'follow' as const, values: nextDay(claim, to), rows };
      await queueMail(tx, event, { template, to, brand, claimId: claim.id, params });
    }
  };
}

/** The unit that the event is about, or where it names none, those that are in this state. */
async function loadJobs(tx: Tx, event: OutboxEvent, state: UnitJobState): Promise<Job[]> {
  const lines = await loadLines(tx, event.objectId);
  const lineId = await lineOf(tx, event);
  const jobs = await tx.db
    .select()
    .from(rmaUnit)
    .where(
      and(
        eq(rmaUnit.tenantId, tx.tenantId),
        eq(rmaUnit.claimId, event.objectId),
        lineId ? eq(rmaUnit.lineId, lineId) : eq(rmaUnit.state, state),
      ),
    );
  return lines.flatMap((line) => {
    const job = jobs.find((one) => one.lineId === line.id);
    return job ? [{ ...job, line }] : [];
  });
}

async function lineOf(tx: Tx, { objectId, sequence, payload }: OutboxEvent): Promise<string | null> {
  if (typeof payload['lineId'] === 'string') return payload['lineId'];
  const [entry] = await tx.db
    .select({ lineId: claimEvent.lineId })
    .from(claimEvent)
    .where(
      and(
        eq(claimEvent.tenantId, tx.tenantId),
        eq(claimEvent.claimId, objectId),
        eq(claimEvent.seq, sequence),
      ),
    );
  return entry?.lineId ?? null;
}
