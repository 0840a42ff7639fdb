import { and, asc, eq } from 'drizzle-orm';
import { brand, productModel } from '../../../db/index.ts';
import type { Tx } from '../../core/context.ts';
import { inTenant } from '../../core/tenant.ts';
import { type Check, type Finding, MOST } from './finding.ts';

type Brand = typeof brand.$inferSelect;

/** What a brand says itself, it says in each of its languages. */
export const checkTextsOfBrand: Check = async (tx, { brandId, houses }) => {
  if (houses !== 'all') return [];
  const [row] = await tx.db
    .select()
    .from(brand)
    .where(and(inTenant(tx, brand), eq(brand.id, brandId)));
  if (!row) return [];
  return [...overrides(row), ...menu(row), ...(await labelHints(tx, row))];
};

function overrides({ id, name, locales, texts }: Brand): Finding[] {
  const keys = [...new Set(Object.values(texts).flatMap((own) => Object.keys(own)))].sort();
  return keys.flatMap((key): Finding[] => {
    const missing = locales.filter((locale) => !texts[locale]?.[key]);
    return missing.length === 0
      ? []
      : [
          {
            kind: 'text_missing',
            object: { type: 'brand', id, name },
            organization: null,
            about: `${key} (${missing.join(', ')})`,
          },
        ];
  });
}

const menu = ({ id, name, locales, menu: entries }: Brand): Finding[] =>
  entries.flatMap(({ label, url }): Finding[] => {
    const missing = locales.filter((locale) => !label[locale]);
    return missing.length === 0
      ? []
      : [
          {
            kind: 'menu_label_missing',
            object: { type: 'brand', id, name },
            organization: null,
            about: `${Object.values(label)[0] ?? url} (${missing.join(', ')})`,
          },
        ];
  });

async function labelHints(tx: Tx, { id, locales }: Brand): Promise<Finding[]> {
  const models = await tx.db
    .select({ id: productModel.id, name: productModel.name, labelHint: productModel.labelHint })
    .from(productModel)
    .where(and(inTenant(tx, productModel), eq(productModel.brandId, id)))
    .orderBy(asc(productModel.name), asc(productModel.id));
  return models
    .flatMap((model): Finding[] => {
      const missing = locales.filter((locale) => !model.labelHint[locale]);
      return missing.length === 0
        ? []
        : [
            {
              kind: 'label_hint_missing',
              object: { type: 'model', id: model.id, name: model.name },
              organization: null,
              about: missing.join(', '),
            },
          ];
    })
    .slice(0, MOST + 1);
}
