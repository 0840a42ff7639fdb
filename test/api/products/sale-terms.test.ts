import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { transact } from '../../../api/core/context.ts';
import { termsForSale } from '../../../api/products/index.ts';
import { modelTerm, term } from '../../../db/index.ts';
import { newUuid } from '../../../db/id.ts';
import { openCtx } from '../../setup/ctx.ts';
import { makeTenant, type TestTenant, warrantyTerm } from '../../setup/tenant.ts';

let tenant: TestTenant;
let open: ReturnType<typeof openCtx>;

beforeAll(async () => {
  tenant = await makeTenant();
  open = openCtx(tenant.tenantId);
});
afterAll(() => open.close());

type Version = { validFrom?: string; customerType?: 'consumer' | 'business' };
type Rule = Partial<Pick<typeof modelTerm.$inferInsert, 'customerType' | 'region' | 'soldFrom' | 'soldTo'>>;

async function addCode(modelId: string, versions: Version[], rule: Rule = {}): Promise<string> {
  const { code } = warrantyTerm();
  for (const [at, { validFrom = null, customerType }] of versions.entries()) {
    const body = warrantyTerm({ code, version: at + 1, ...(customerType ? { customerType } : {}) });
    await tenant.insert(term, { id: body.id, code, version: body.version, body, validFrom });
  }
  await tenant.insert(modelTerm, { id: newUuid(), modelId, termCode: code, ...rule });
  return code;
}

it('T13: a sale that is imported gets the same versions as one that is registered', async () => {
  const model = await tenant.addModel();
  const always = await addCode(model.id, [{}, { validFrom: '2024-03-01' }, { validFrom: '2025-01-01' }]);
  const toCome = await addCode(model.id, [{ validFrom: '2024-06-01' }]);
  await addCode(model.id, [{}], { customerType: 'business' });
  await addCode(model.id, [
    { customerType: 'business' },
    { validFrom: '2024-06-01', customerType: 'consumer' },
  ]);
  await addCode(model.id, [{}], { region: 'KZ' });
  await addCode(model.id, [{}], { soldFrom: '2024-02-01', soldTo: '2024-06-01' });
  const other = await tenant.addModel();
  await addCode(other.id, [{ validFrom: '2024-06-01' }]);

  const seen = new Set<string>();
  for (const modelId of [model.id, other.id])
    for (const date of ['2024-01-31', '2024-02-29', '2024-03-01', '2024-06-01', '2024-06-02', '2025-01-01'])
      for (const customerType of ['consumer', 'business'] as const)
        for (const region of [null, 'KZ', 'DE']) {
          const registered = await transact(open.ctx, (tx) =>
            termsForSale(tx, { modelId, date, customerType, region }),
          );
          const [imported] = await tenant.query(
            sql`select terms_at_sale(${tenant.tenantId}, ${modelId}, ${date}, ${customerType}, ${region}) as ids`,
          );
          const ids = registered.map(({ id }) => id).sort();
          expect(
            [...(imported as { ids: string[] }).ids].sort(),
            `${date} ${customerType} ${region}`,
          ).toEqual(ids);
          for (const { code, version } of registered) seen.add(`${code} ${version}`);
        }
  // The table above meets every version of the two that change, so agreeing on nothing does not pass.
  for (const version of [1, 2, 3]) expect(seen).toContain(`${always} ${version}`);
  expect(seen).toContain(`${toCome} 1`);
});
