import { and, eq, inArray } from 'drizzle-orm';
import { attachment, claimContact, claimLine } from '../../db/index.ts';
import type { ClaimType } from '../../db/vocab.ts';
import type { Ctx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { checkAmounts, mayClaimAmounts } from './amounts.ts';
import { type Change, changeClaim } from './change.ts';
import { writeContact } from './contacts.ts';
import { resolveLines, serialFlags } from './lines.ts';
import { place } from './placement.ts';
import { claimantOf, siteContactOf } from './record.ts';
import type { Claim, ClaimChange, NewClaim } from './schema.ts';
import { mergeSymptoms } from './symptoms.ts';

type Input = { id: string; version: number; change: ClaimChange };

export const updateClaim = (ctx: Ctx, { id, version, change }: Input): Promise<Claim> =>
  changeClaim(
    ctx,
    { id, version, action: 'update', changes: { fields: Object.keys(change) } },
    async (draft) => {
      const { record, tx } = draft;
      const { claim } = record;
      const type = change.type ?? claim.type;
      checkAmounts(tx.actor, type, change.lines);
      if (change.branchId !== undefined && change.branchId !== claim.branchId) {
        await place(tx, record, change.branchId);
      }
      const failureDate = change.failureDate === undefined ? claim.failureDate : change.failureDate;
      draft.set({
        type,
        failureDate,
        ...(change.purchaseDate === undefined ? {} : { purchaseDate: change.purchaseDate }),
        symptoms: mergeSymptoms(claim.symptoms, change.symptoms),
        ...(change.urgency ? { urgency: change.urgency } : {}),
        ...(change.urgencyReason === undefined ? {} : { urgencyReason: change.urgencyReason }),
      });
      if (change.contact) {
        await writeContact(tx, {
          claimId: id,
          kind: 'claimant',
          input: change.contact,
          before: claimantOf(record),
        });
      }
      if (change.siteContact) {
        await writeContact(tx, {
          claimId: id,
          kind: 'site',
          input: change.siteContact,
          before: siteContactOf(record),
        });
      } else if (change.siteContact === null) {
        await tx.db
          .delete(claimContact)
          .where(
            and(inTenant(tx, claimContact), eq(claimContact.claimId, id), eq(claimContact.kind, 'site')),
          );
      }
      if (change.lines || failureDate !== claim.failureDate || type !== claim.type) {
        const lines: NewClaim['lines'] =
          change.lines ??
          record.lines.map(({ serialRaw, modelId, meter }) => ({ serial: serialRaw, modelId, meter }));
        await replaceLines(draft, lines, { failureDate, type });
      }
    },
  );

/** A reading stays with its serial until another is given. */
function meterOf(
  lines: Change['record']['lines'],
  { serial, meter }: NonNullable<NewClaim['lines']>[number],
) {
  if (meter !== undefined) return meter;
  return lines.find(({ serialRaw }) => serialRaw === serial)?.meter ?? null;
}

/** A unit that stays keeps its row, and with it the files that belong to it. */
async function replaceLines(
  { tx, record, today, set }: Change,
  inputs: NonNullable<NewClaim['lines']>,
  { failureDate, type }: { failureDate: string | null; type: ClaimType },
): Promise<void> {
  const { id: claimId, brandId, flags, testMode } = record.claim;
  const asked = inputs.map((input) => ({ ...input, meter: meterOf(record.lines, input) }));
  const lines = await resolveLines(tx, asked, { brandId, failureDate, reported: today, testMode });
  const free = [...record.lines];
  const rows = lines.map(({ corrected, ...line }, position) => {
    const i = free.findIndex(({ serialNorm }) => serialNorm === line.serialNorm);
    const [kept] = i < 0 ? [] : free.splice(i, 1);
    const amount = inputs[position]?.claimedAmount;
    const claimedAmount = amount === undefined ? kept?.claimedAmount : amount;
    return {
      ...line,
      tenantId: tx.tenantId,
      id: kept?.id ?? tx.newId(),
      claimId,
      position,
      claimedAmount: mayClaimAmounts(tx.actor, type) ? (claimedAmount ?? null) : null,
    };
  });
  const gone = free.map(({ id }) => id);
  if (gone.length > 0) {
    await tx.db
      .update(attachment)
      .set({ lineId: null })
      .where(and(inTenant(tx, attachment), inArray(attachment.lineId, gone)));
  }
  // Positions are unique, so all rows go before they come back in their new order.
  const kept = new Set(rows.map(({ id }) => id));
  const moved = record.lines.filter(({ id }) => kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) {
    await tx.db.delete(claimLine).where(and(inTenant(tx, claimLine), inArray(claimLine.id, gone)));
  }
  for (const [i, id] of moved.entries()) {
    await tx.db
      .update(claimLine)
      .set({ position: -1 - i })
      .where(and(inTenant(tx, claimLine), eq(claimLine.id, id)));
  }
  for (const { id, ...row } of rows) {
    await tx.db
      .insert(claimLine)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: [claimLine.tenantId, claimLine.id], set: row });
  }
  set({ flags: serialFlags(flags, lines) });
}
