import { brand } from '../../db/index.ts';
import { requireRight } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import type { BrandChange, BrandSettings } from './brand-schema.ts';
import { differences } from './differences.ts';
import { type BrandRow, brandToWire, isBrand } from './internal.ts';
import { requireContrast } from './require-contrast.ts';

type Input = { version: number; change: BrandChange };

export async function updateBrand(ctx: Ctx, { version, change }: Input): Promise<BrandSettings> {
  const { brandId } = requireRight(ctx.actor, 'settings.manage');
  if (change.theme) requireContrast(defined(change.theme));
  return transact(ctx, async (tx) => {
    const [before] = await tx.db.select().from(brand).where(isBrand(tx, brandId)).for('update');
    if (!before) throw notFound();
    if (before.version !== version) {
      throw new Problem('precondition_failed', {
        headers: { etag: etagOf(before.version) },
        extra: { current: brandToWire(before, ctx) },
      });
    }
    const columns = columnsOf(before, change);
    checkLanguages(columns);
    const changes = differences(columnsOf(before, {}), columns);
    if (Object.keys(changes).length === 0) return brandToWire(before, ctx);
    const [after] = await tx.db
      .update(brand)
      .set({ ...columns, version: version + 1, updatedAt: tx.now() })
      .where(isBrand(tx, brandId))
      .returning();
    await writeAudit(tx, { action: 'brand.update', objectType: 'brand', objectId: brandId, changes });
    return brandToWire(after!, ctx);
  });
}

type Columns = Pick<
  BrandRow,
  | 'name'
  | 'locales'
  | 'defaultLocale'
  | 'lookupPolicy'
  | 'theme'
  | 'texts'
  | 'menu'
  | 'support'
  | 'senderName'
>;

const columnsOf = (before: BrandRow, change: BrandChange): Columns => ({
  name: change.name ?? before.name,
  locales: change.locales ?? before.locales,
  defaultLocale: change.defaultLocale ?? before.defaultLocale,
  lookupPolicy: change.policy ?? before.lookupPolicy,
  theme: change.theme ? defined(change.theme) : before.theme,
  texts: change.texts ? defined(change.texts) : before.texts,
  menu: change.menu?.map(({ label, url }) => ({ label: defined(label), url })) ?? before.menu,
  support: change.support ? (defined(change.support) as BrandRow['support']) : before.support,
  senderName: change.senderName ?? before.senderName,
});

/** What is spoken has a menu and a first language. */
function checkLanguages({ locales, defaultLocale, menu }: Columns): void {
  if (!locales.includes(defaultLocale))
    throw invalid('/defaultLocale', 'not_spoken', 'Not one of the languages of the brand');
  const silent = menu.findIndex(({ label }) => label[defaultLocale] === undefined);
  if (silent >= 0)
    throw invalid(
      `/menu/${silent}/label/${defaultLocale}`,
      'missing',
      'Needed in the first language of the brand',
    );
}

const defined = <T>(object: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).filter((entry): entry is [string, T] => entry[1] !== undefined));
