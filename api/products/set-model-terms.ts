import { and, eq, inArray } from 'drizzle-orm';
import { modelTerm, productModel, term } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { requireTermWriter } from './access.ts';
import { isModel, lockModel, readModel } from './find-model.ts';
import type { ModelRecord, TermLinks } from './model-schema.ts';

type Input = TermLinks & { id: string; version: number };

/** Which terms devices get that are sold from now on; those that are sold keep theirs (T13). */
export async function setModelTerms(ctx: Ctx, { id, version, items }: Input): Promise<ModelRecord> {
  const { brandId } = requireTermWriter(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockModel(tx, { id, brandId });
    if (before.version !== version) {
      throw new Problem('precondition_failed', { extra: { current: await readModel(tx, { id, brandId }) } });
    }
    const { terms: old } = await readModel(tx, { id, brandId });
    const codes = [...new Set(items.map(({ termCode }) => termCode))];
    const known =
      codes.length === 0
        ? []
        : await tx.db
            .selectDistinct({ code: term.code })
            .from(term)
            .where(and(inTenant(tx, term), inArray(term.code, codes)));
    const unknown = items.findIndex(({ termCode }) => !known.some(({ code }) => code === termCode));
    if (unknown >= 0) {
      throw new Problem('invalid', {
        errors: [
          {
            pointer: `/items/${unknown}/termCode`,
            code: 'not_found',
            detail: 'No term with this code is published',
          },
        ],
      });
    }
    await tx.db.delete(modelTerm).where(and(inTenant(tx, modelTerm), eq(modelTerm.modelId, id)));
    if (items.length > 0) {
      await tx.db.insert(modelTerm).values(
        items.map((item) => ({
          ...item,
          tenantId: tx.tenantId,
          id: tx.newId(),
          modelId: id,
          createdAt: tx.now(),
        })),
      );
    }
    await tx.db
      .update(productModel)
      .set({ version: version + 1, updatedAt: tx.now() })
      .where(isModel(tx, { id, brandId }));
    await writeAudit(tx, {
      action: 'model.set_terms',
      objectType: 'model',
      objectId: id,
      changes: { before: old, after: items },
    });
    return readModel(tx, { id, brandId });
  });
}
