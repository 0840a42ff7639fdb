import type { Recall, WarrantyTerm } from '../../api/terms/types.ts';
import type { Book } from './book.ts';
import type { Calendar } from './calendar.ts';
import type { Tenant } from './index.ts';
import type { World } from './scenario.ts';
import type { UnitRow } from './unit.ts';

/** A company's devices, terms and recalls, as its stories need them. */
export function worldOf(tenant: Tenant, days: Calendar, units: UnitRow[], book: Book): World {
  const { brandRow, company, models, policies, recallTexts, terms } = tenant;
  const codes = new Map(Object.values(models).map(({ id, code }) => [id, code]));
  const told = (texts: Record<string, string>, locale: string) =>
    texts[locale] ?? texts[company.defaultLocale] ?? '';
  const [recalled] = tenant.recalls(days.now);
  return {
    slug: brandRow.slug,
    maker: brandRow.name,
    brandId: brandRow.id,
    targets: company.targets,
    days,
    units: new Map(
      units.flatMap((unit) => [
        [unit.serialRaw, unit],
        [`${codes.get(unit.modelId)}/${unit.serialRaw}`, unit],
      ]),
    ),
    terms: new Map(Object.values<WarrantyTerm>(terms).map((term) => [term.id, term])),
    recallsOf: (unit, locale): Recall[] =>
      unit.batch === tenant.RECALLED_BATCH && unit.modelId === recalled?.modelId
        ? [
            {
              campaign: recallTexts.campaign,
              title: told(recallTexts.title, locale),
              remedy: told(recallTexts.remedy, locale),
            },
          ]
        : [],
    required: (type) => {
      const rules = policies.filter(({ claimType }) => claimType === type || claimType === null);
      return (rules.find(({ claimType }) => claimType === type) ?? rules[0])?.requirements ?? [];
    },
    userId: tenant.userId,
    technician: 'technician',
    book,
  };
}
