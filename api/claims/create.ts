import { and, eq } from 'drizzle-orm';
import { claim, claimLine, newRef } from '../../db/index.ts';
import type { Flag } from '../../db/vocab.ts';
import { newDraftSession } from '../auth/index.ts';
import { brandOf, isTest } from '../core/actor.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { checkAmounts } from './amounts.ts';
import { appendEvent } from './change.ts';
import { writeContact } from './contacts.ts';
import { resolveLines, serialFlags } from './lines.ts';
import { placeNew } from './placement.ts';
import { readClaim } from './record.ts';
import { representClaim } from './represent.ts';
import type { Claim, NewClaim } from './schema.ts';
import { mergeSymptoms } from './symptoms.ts';

/** Drafts that one network and one key may start; enough for a busy counter, too few to fill a disk. */
const DRAFTS_AN_HOUR = { network: 60, key: 2_000 };

export function createClaim(ctx: Ctx, input: NewClaim & { key: string }): Promise<Claim> {
  return transact(ctx, async (tx) => {
    const brandId = brandOf(tx.actor);
    const type = input.type ?? 'customer';
    checkAmounts(tx.actor, type, input.lines);
    const place = await placeNew(tx, { branchId: input.branchId, type });
    const { timeZone } = await loadBrand(tx);
    const id = tx.newId();
    const submittedBy = tx.actor.kind === 'user' ? tx.actor.userId : null;
    const [lines] = await Promise.all([
      resolveLines(tx, input.lines ?? [], {
        brandId,
        failureDate: input.failureDate ?? null,
        reported: todayIn(timeZone, tx.now()),
        testMode: isTest(tx.actor),
      }),
      limitAnonymous(tx),
      insertClaim(tx, {
        id,
        brandId,
        ...place,
        type,
        submittedBy,
        failureDate: input.failureDate ?? null,
        purchaseDate: input.purchaseDate ?? null,
        symptoms: mergeSymptoms({}, input.symptoms),
        urgency: input.urgency ?? 'normal',
        urgencyReason: input.urgencyReason ?? null,
        testMode: isTest(tx.actor),
        flags: [],
      }),
    ]);
    // Nothing here waits for another: it travels together, the reading last.
    const writes = [
      writeLines(tx, id, lines, input.lines),
      writeFlags(tx, id, serialFlags([], lines)),
      writeContact(tx, { claimId: id, kind: 'claimant', input: input.contact ?? {}, before: undefined }),
      input.siteContact &&
        writeContact(tx, { claimId: id, kind: 'site', input: input.siteContact, before: undefined }),
      appendEvent(tx, { claimId: id, seq: 1, now: tx.now(), event: { kind: 'claim.draft_created' } }),
      writeAudit(tx, { action: 'claim.create', objectType: 'claim', objectId: id }),
      tx.actor.kind === 'embed' && newDraftSession(tx, { claimId: id, key: input.key }),
    ];
    const [record] = await Promise.all([readClaim(tx, { id }), ...writes]);
    if (!record) throw notFound();
    return representClaim(authorOf(tx, id), record);
  });
}

async function writeLines(
  tx: Tx,
  claimId: string,
  lines: Awaited<ReturnType<typeof resolveLines>>,
  inputs: NewClaim['lines'] = [],
) {
  if (lines.length === 0) return;
  const rows = lines.map(({ corrected, ...line }, position) => ({
    ...line,
    tenantId: tx.tenantId,
    id: tx.newId(),
    claimId,
    position,
    claimedAmount: inputs[position]?.claimedAmount ?? null,
  }));
  await tx.db.insert(claimLine).values(rows).execute();
}

async function writeFlags(tx: Tx, claimId: string, flags: Flag[]) {
  if (flags.length === 0) return;
  await tx.db
    .update(claim)
    .set({ flags })
    .where(and(inTenant(tx, claim), eq(claim.id, claimId)))
    .execute();
}

/** Whoever starts a draft reads the answer as its author. */
const authorOf = (tx: Tx, claimId: string): Ctx =>
  tx.actor.kind === 'embed'
    ? { ...tx, actor: { kind: 'draft', sessionId: tx.requestId, brandId: tx.actor.brandId, claimId } }
    : tx;

async function limitAnonymous(tx: Tx): Promise<void> {
  if (tx.actor.kind !== 'embed') return;
  await spend(tx, [
    { bucket: `draft:addr:${tx.addressBlock}`, limit: DRAFTS_AN_HOUR.network, windowSeconds: 3600 },
    { bucket: `draft:key:${tx.actor.keyId}`, limit: DRAFTS_AN_HOUR.key, windowSeconds: 3600 },
  ]);
}

type Columns = Omit<
  typeof claim.$inferInsert,
  'tenantId' | 'ref' | 'locale' | 'state' | 'phase' | 'nextOwner' | 'nextStep' | 'related'
>;

/** A reference is random; in the rare case that it is taken, another one is drawn. */
async function insertClaim(tx: Tx, columns: Columns): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const inserted = await tx.db
      .insert(claim)
      .values({
        ...columns,
        tenantId: tx.tenantId,
        ref: newRef(tx.random),
        locale: tx.locale,
        state: 'draft',
        phase: 'draft',
        nextOwner: 'claimant',
        nextStep: 'complete_draft',
        related: [],
        lastSeq: 1,
        createdAt: tx.now(),
        updatedAt: tx.now(),
      })
      .onConflictDoNothing({ target: [claim.tenantId, claim.ref] })
      .returning({ id: claim.id });
    if (inserted.length > 0) return;
  }
  throw new Error('five random references in a row were taken');
}
