import type { Consumer } from '../core/delivery.ts';
import { type Line, loadCase, loadLines } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { claimant } from './recipients.ts';
import { textsFor } from './texts/index.ts';
import { nameUnits, nextDay } from './wording.ts';

type Decision = 'approved' | 'partially_approved' | 'rejected';

/** The outcome of each unit, with its reason. */
export const tellDecision =
  (template: Decision): Consumer =>
  async (tx, event) => {
    const { claim, brand } = await loadCase(tx, event.objectId);
    const lines = await loadLines(tx, claim.id);
    for (const to of await claimant(tx, claim)) {
      const names = nameUnits(lines, to);
      await queueMail(tx, event, {
        template,
        to,
        brand,
        claimId: claim.id,
        params: {
          ref: claim.ref,
          opens: 'follow',
          values: nextDay(claim, to),
          rows: lines.map((line, at) => ({ label: names[at]!, value: sayDecision(line, to.locale) })),
        },
      });
    }
  };

function sayDecision({ decision, reasonText, reasonCode }: Line, locale: string): string {
  const { decisions, reasons } = textsFor(locale);
  const why = reasonText ?? (reasonCode ? reasons[reasonCode] : null);
  return why ? `${decisions[decision]}. ${why}` : decisions[decision];
}
