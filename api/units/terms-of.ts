import type { Ctx } from '../core/context.ts';
import type { WarrantyTerm } from '../terms/index.ts';

const CAPACITY = 2_000;

/** Terms never change, so what was read once stays true as long as the isolate lives. */
const known = new Map<string, WarrantyTerm>();

export async function termsOf(ctx: Ctx, ids: string[]): Promise<WarrantyTerm[]> {
  const keyOf = (id: string) => `${ctx.tenantId}/${id}`;
  const bodies = new Map(ids.map((id) => [id, known.get(keyOf(id))]));
  const missing = ids.filter((id) => !bodies.get(id));
  if (missing.length > 0) {
    const args = [ctx.tenantId, JSON.stringify(missing)];
    const read = await ctx.database.call<Record<string, WarrantyTerm>>('term_bodies', args);
    if (known.size + missing.length > CAPACITY) known.clear();
    for (const [id, body] of Object.entries(read)) {
      known.set(keyOf(id), body);
      bodies.set(id, body);
    }
  }
  return [...bodies.values()].filter((body) => body !== undefined);
}
