import { and, eq } from 'drizzle-orm';
import { brand, term, termDraft } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireTermWriter, termToWire } from '../products/index.ts';
import type { Term } from '../products/schema.ts';
import { todayIn } from '../terms/index.ts';
import { isDraft, lockDraft, newestVersions } from './draft.ts';
import type { Publication } from './schema.ts';

type Input = Publication & { id: string; version: number };

/** The draft becomes a version that never changes. Units keep the versions of their sale (T13). */
export async function publishDraft(ctx: Ctx, { id, version, validFrom }: Input): Promise<Term> {
  const { brandId } = requireTermWriter(ctx);
  return transact(ctx, async (tx) => {
    const { code, body } = await lockDraft(tx, { id, version });
    const today = await todayOf(tx, brandId);
    const newest = (await newestVersions(tx, [code])).get(code) ?? 0;
    const from = validFrom === undefined ? today : validFrom;
    if (newest > 0 && (from === null || from < today)) {
      throw invalid('/validFrom', 'in_past', 'A new version cannot change what was sold before today');
    }
    const termId = tx.newId();
    const stored = { ...body, id: termId, version: newest + 1 };
    const [row] = await tx.db
      .insert(term)
      .values({
        tenantId: tx.tenantId,
        id: termId,
        code,
        version: stored.version,
        body: stored,
        validFrom: from,
        createdAt: tx.now(),
      })
      .returning();
    await tx.db.delete(termDraft).where(isDraft(tx, id));
    await writeAudit(tx, {
      action: 'term.publish',
      objectType: 'term',
      objectId: termId,
      changes: { code, version: stored.version, validFrom: from },
    });
    return termToWire(tx, row!);
  });
}

async function todayOf(tx: Tx, brandId: string): Promise<string> {
  const [row] = await tx.db
    .select({ timeZone: brand.timeZone })
    .from(brand)
    .where(and(inTenant(tx, brand), eq(brand.id, brandId)));
  if (!row) throw notFound();
  return todayIn(row.timeZone, tx.now());
}
