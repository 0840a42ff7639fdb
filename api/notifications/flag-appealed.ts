import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { unitEvent } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { Consumer } from '../core/delivery.ts';
import { loadUnit, nameOfDevice } from './owned.ts';
import { queueMail } from './queue-mail.ts';
import { managers, person } from './recipients.ts';

const Appeal = z.object({ grounds: z.string() });
const Change = z.object({ flag: z.string(), reason: z.string().optional() });
const Appellant = z.object({ userId: z.string() });

/** The managers hear why the owner's side thinks that a void or suspended cover is wrong. */
export const tellAppeal: Consumer = async (tx, event) => {
  const { grounds } = Appeal.parse(event.payload);
  const { unit, model, brand } = await loadUnit(tx, event.objectId);
  for (const to of await managers(tx))
    await queueMail(tx, event, {
      template: 'flag_appealed',
      to,
      brand,
      params: {
        opens: 'unit',
        unitId: unit.id,
        values: { device: nameOfDevice(model, unit.serialRaw, to) },
        quote: grounds,
      },
    });
};

/** The next decision about the cover is the answer to whoever appealed. */
export const tellAppealAnswered: Consumer = async (tx, event) => {
  const appellant = await appellantOf(tx, event.objectId);
  if (appellant === undefined) return;
  const { flag, reason } = Change.parse(event.payload);
  const { unit, model, brand } = await loadUnit(tx, event.objectId);
  for (const to of await person(tx, appellant))
    await queueMail(tx, event, {
      template: flag === 'normal' ? 'flag_lifted' : 'flag_kept',
      to,
      brand,
      params: {
        opens: 'unit',
        unitId: unit.id,
        values: { device: nameOfDevice(model, unit.serialRaw, to) },
        ...(reason ? { quote: reason } : {}),
      },
    });
};

/** Of the appeal that stands directly before the latest decision, if there is one. */
async function appellantOf(tx: Tx, unitId: string): Promise<string | undefined> {
  const [, before] = await tx.db
    .select({ kind: unitEvent.kind, actor: unitEvent.actor })
    .from(unitEvent)
    .where(
      and(
        eq(unitEvent.tenantId, tx.tenantId),
        eq(unitEvent.unitId, unitId),
        inArray(unitEvent.kind, ['unit.flag_appealed', 'unit.coverage_changed']),
      ),
    )
    .orderBy(desc(unitEvent.at), desc(unitEvent.id))
    .limit(2);
  if (before?.kind !== 'unit.flag_appealed') return undefined;
  return Appellant.safeParse(before.actor).data?.userId;
}
