import { formatDay } from '../core/day.ts';
import type { Tx } from '../core/context.ts';
import type { Consumer, OutboxEvent } from '../core/delivery.ts';
import { registrationTexts } from '../registrations/index.ts';
import { todayIn } from '../terms/index.ts';
import { coverUnit, termsOf } from '../units/index.ts';
import { applicant, doorTo, loadRegistration, nameOfDevice, type Registered, registrant } from './owned.ts';
import type { MailParams } from './params.ts';
import { queueMail } from './queue-mail.ts';
import { keepersOf, type Recipient } from './recipients.ts';
import type { Template } from './wording.ts';

/** Received, but not active yet: what is looked at, or the one thing that is missing. */
export const tellWaiting: Consumer = async (tx, event) => {
  const found = await loadRegistration(tx, event.objectId);
  const { reasons } = found.made;
  const onlyProof = reasons.length === 1 && reasons[0] === 'proof_missing';
  await write(tx, event, found, onlyProof ? 'registration_proof' : 'registration_waits', ({ locale }) =>
    onlyProof
      ? {}
      : {
          rows: reasons.map((reason, at) => ({
            label: String(at + 1),
            value: registrationTexts(locale).reasons[reason],
          })),
        },
  );
};

export const tellDisputed: Consumer = async (tx, event) =>
  write(tx, event, await loadRegistration(tx, event.objectId), 'registration_disputed');

export const tellActive: Consumer = async (tx, event) => {
  const found = await loadRegistration(tx, event.objectId);
  const lastDay = await lastDayOf(tx, found);
  await write(tx, event, found, 'registration_active', (to): MailParams =>
    lastDay === null ? {} : { values: { until: formatDay(lastDay, to) } },
  );
};

export const tellRejected: Consumer = async (tx, event) => {
  const found = await loadRegistration(tx, event.objectId);
  const { decisionReason } = found.made;
  await write(tx, event, found, 'registration_rejected', () =>
    decisionReason === null ? {} : { quote: decisionReason },
  );
};

/** The next owner accepts by the link of this mail. */
export const tellOffered: Consumer = async (tx, event) => {
  const found = await loadRegistration(tx, event.objectId);
  const { made, brand, model } = found;
  if (made.testMode) return;
  const next =
    made.organizationId === null ? await registrant(tx, found) : await keepersOf(tx, made.organizationId);
  for (const to of next)
    await queueMail(tx, event, {
      template: 'transfer_offered',
      to,
      brand,
      byStranger: true,
      params: {
        ...(await doorTo(tx, event, 'transfer')),
        ref: made.ref,
        values: { device: nameOfDevice(model, made.serialRaw, to) },
      },
    });
};

/** What a seller is asked about is his own business; the customer hears when the device is registered. */
async function write(
  tx: Tx,
  event: OutboxEvent,
  found: Registered,
  template: Template,
  more: (to: Recipient) => MailParams = () => ({}),
): Promise<void> {
  const { made, brand, model } = found;
  if (made.testMode) return;
  const isSale = made.channel === 'dealer' || made.channel === 'pos';
  const isForSeller = isSale && made.state !== 'active';
  for (const to of await (isForSeller ? applicant(tx, made) : registrant(tx, found))) {
    const { values, ...params } = more(to);
    await queueMail(tx, event, {
      template,
      to,
      brand,
      byStranger: made.applicantId === null,
      params: {
        ...(isSale ? { opens: 'register' as const } : await doorTo(tx, event, 'registration')),
        ...params,
        ref: made.ref,
        values: { device: nameOfDevice(model, made.serialRaw, to), ...values },
      },
    });
  }
}

async function lastDayOf(tx: Tx, { unit, brand }: Registered): Promise<string | null> {
  if (!unit) return null;
  return coverUnit(unit, await termsOf(tx, unit.termIds), todayIn(brand.timeZone, tx.now())).lastCoveredDay;
}
