import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ownershipCase } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { Consumer, OutboxEvent } from '../core/delivery.ts';
import { applicant, doorTo, loadRegistration, loadUnit, nameOfDevice, registrant } from './owned.ts';
import { queueMail } from './queue-mail.ts';
import { keepersOf, person, type Recipient } from './recipients.ts';

/** To whom the device was registered when it happened. */
const Holder = z.object({
  ownerId: z.string().nullable(),
  ownerUserId: z.string().nullable(),
  registrationId: z.string().nullable(),
});

/** Whoever has the device so far answers by the link of this mail; of who asks, it says nothing. */
export const tellAsked: Consumer = (tx, event) => tellTheHolder(tx, event, 'ownership_asked');

export const tellHolder =
  (template: 'ownership_kept' | 'ownership_ended'): Consumer =>
  (tx, event) =>
    tellTheHolder(tx, event, template);

/** One device that was registered twice: both sides keep what they have. */
export const tellMerged: Consumer = async (tx, event) => {
  await tellTheHolder(tx, event, 'ownership_kept');
  const found = await loadRegistration(tx, (await loadOwnership(tx, event.objectId)).registrationId);
  for (const to of await registrant(tx, found))
    await queueMail(tx, event, {
      template: 'registration_merged',
      to,
      brand: found.brand,
      params: {
        opens: 'register',
        ref: found.made.ref,
        values: { device: nameOfDevice(found.model, found.made.serialRaw, to) },
      },
    });
};

/** Whoever passed it on hears that it was taken. */
export const tellAccepted: Consumer = async (tx, event) => {
  const { made, model, brand } = await loadRegistration(tx, event.objectId);
  for (const to of await applicant(tx, made))
    await queueMail(tx, event, {
      template: 'transfer_accepted',
      to,
      brand,
      params: {
        opens: 'home',
        ref: made.ref,
        values: { device: nameOfDevice(model, made.serialRaw, to) },
      },
    });
};

type Template = 'ownership_asked' | 'ownership_kept' | 'ownership_ended';

async function tellTheHolder(tx: Tx, event: OutboxEvent, template: Template): Promise<void> {
  const { unitId } = await loadOwnership(tx, event.objectId);
  const { unit, model, brand } = await loadUnit(tx, unitId);
  for (const to of await holders(tx, Holder.parse(event.payload))) {
    const opens = template === 'ownership_ended' ? 'register' : 'home';
    await queueMail(tx, event, {
      template,
      to,
      brand,
      params: {
        ...(template === 'ownership_asked' ? await doorTo(tx, event, 'ownership') : { opens }),
        values: { device: nameOfDevice(model, unit.serialRaw, to) },
      },
    });
  }
}

async function holders(tx: Tx, { ownerId, ownerUserId, registrationId }: z.infer<typeof Holder>) {
  if (ownerId !== null) return keepersOf(tx, ownerId);
  const owner: Recipient[] = ownerUserId === null ? [] : await person(tx, ownerUserId);
  if (owner.length > 0 || registrationId === null) return owner;
  return registrant(tx, await loadRegistration(tx, registrationId));
}

async function loadOwnership(tx: Tx, id: string) {
  const [found] = await tx.db
    .select({ unitId: ownershipCase.unitId, registrationId: ownershipCase.registrationId })
    .from(ownershipCase)
    .where(and(eq(ownershipCase.tenantId, tx.tenantId), eq(ownershipCase.id, id)));
  if (!found) throw new Error('The ownership case of the event does not exist');
  return found;
}
