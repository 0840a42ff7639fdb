import { and, eq } from 'drizzle-orm';
import { dateCorrection, unit } from '../../db/index.ts';
import { formatDay } from '../core/day.ts';
import type { Tx } from '../core/context.ts';
import type { Consumer } from '../core/delivery.ts';
import { explain } from '../terms/index.ts';
import type { CoverageReceipt } from '../terms/index.ts';
import { unitTexts } from '../units/index.ts';
import { loadBrand, loadCase, loadLines } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { claimant, person, type Recipient, recipientAt } from './recipients.ts';
import { nameUnits } from './wording.ts';

/** Whoever said that a date is wrong hears what became of it, and why. */
export const tellCorrection =
  (template: 'date_corrected' | 'date_kept'): Consumer =>
  async (tx, event) => {
    const [found] = await tx.db
      .select({ correction: dateCorrection, serial: unit.serialRaw, dates: unit.dates })
      .from(dateCorrection)
      .innerJoin(unit, and(eq(unit.tenantId, tx.tenantId), eq(unit.id, dateCorrection.unitId)))
      .where(and(eq(dateCorrection.tenantId, tx.tenantId), eq(dateCorrection.id, event.objectId)));
    if (!found) throw new Error('The correction of the event does not exist');
    const { correction, serial, dates } = found;
    const { dateKind, ref, reason, lastDayAfter, proposedDate } = correction;
    const date = template === 'date_corrected' ? (dates[dateKind]?.date ?? proposedDate) : proposedDate;
    const brand = await loadBrand(tx, correction.brandId);
    for (const to of await proposer(tx, correction)) {
      await queueMail(tx, event, {
        template,
        to,
        brand,
        byStranger: correction.proposedBy === null,
        params: {
          ref,
          opens: 'home',
          values: { serial, ...(lastDayAfter ? { until: formatDay(lastDayAfter, to) } : {}) },
          rows: [{ label: unitTexts(to.locale).dates[dateKind], value: formatDay(date, to) }],
          ...(reason ? { quote: reason } : {}),
        },
      });
    }
  };

/** The claimant of an open claim hears that its receipt was computed anew. */
export const tellRecheck: Consumer = async (tx, event) => {
  const { claim, brand } = await loadCase(tx, event.objectId);
  const lines = await loadLines(tx, claim.id);
  for (const to of await claimant(tx, claim)) {
    const names = nameUnits(lines, to);
    await queueMail(tx, event, {
      template: 'cover_rechecked',
      to,
      brand,
      claimId: claim.id,
      params: {
        ref: claim.ref,
        opens: 'follow',
        rows: lines.flatMap(({ coverage }, at) =>
          // Written by coverage() of api/terms when the line was.
          coverage ? [{ label: names[at]!, value: explain(coverage as CoverageReceipt, to).headline }] : [],
        ),
      },
    });
  }
};

async function proposer(tx: Tx, row: typeof dateCorrection.$inferSelect): Promise<Recipient[]> {
  if (row.proposedBy) return person(tx, row.proposedBy);
  return row.proposerEmail ? [await recipientAt(tx, row.proposerEmail, row.locale)] : [];
}
