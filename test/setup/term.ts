import { randomBytes } from 'node:crypto';
import type { WarrantyTerm } from '../../api/terms/index.ts';
import { newUuid } from '../../db/id.ts';

/** 24 months from delivery. */
export function warrantyTerm(over: Partial<WarrantyTerm> = {}): WarrantyTerm {
  return {
    id: newUuid(),
    code: `T-${randomBytes(5).toString('hex')}`,
    version: 1,
    name: 'Standard',
    kind: 'commercial',
    liableParty: 'manufacturer',
    startBases: ['delivery', 'installation', 'sale', 'activation'],
    fallback: null,
    shelfCapMonths: null,
    periods: [{ componentClass: 'all', kind: 'months', value: 24 }],
    endConvention: 'day_before',
    exclusions: [{ code: 'liquid', texts: { en: 'Damage by liquids', ru: 'Повреждение жидкостью' } }],
    replacementPolicy: { kind: 'inherit_remaining' },
    texts: { en: { summary: '24 months from delivery' }, ru: { summary: '24 месяца с поставки' } },
    ...over,
  };
}
