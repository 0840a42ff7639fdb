import type { CoverageInput, CoveredUnit, DatedEvidence, WarrantyTerm } from '../../../api/terms/index.ts';

export const term = (changes: Partial<WarrantyTerm> = {}): WarrantyTerm => ({
  id: 'term_1',
  code: 'BASE',
  version: 1,
  name: 'Base warranty',
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['correction', 'delivery', 'installation', 'sale', 'activation'],
  fallback: { days: 60 },
  shelfCapMonths: null,
  periods: [{ componentClass: 'whole', kind: 'months', value: 12 }],
  endConvention: 'same_date',
  exclusions: [{ code: 'liquid', texts: { en: 'Damage by liquids', de: 'Schäden durch Flüssigkeiten' } }],
  replacementPolicy: { kind: 'inherit_remaining' },
  texts: { en: { summary: 'One year on everything.' }, de: { summary: 'Ein Jahr auf alles.' } },
  ...changes,
});

export const months = (value: number, componentClass = 'whole') => ({
  componentClass,
  kind: 'months' as const,
  value,
});

export const on = (date: string, verified = true, source = 'invoice F-123'): DatedEvidence => ({
  date,
  source,
  verified,
});

export const unit = (changes: Partial<CoveredUnit> = {}): CoveredUnit => ({
  dates: { sale: on('2025-03-10') },
  custody: 'customer',
  coverageFlag: 'normal',
  ...changes,
});

export const ask = (changes: Partial<CoverageInput> = {}): CoverageInput => ({
  terms: [term()],
  unit: unit(),
  asOf: '2025-06-01',
  ...changes,
});

export const codes = (receipt: { reasons: { code: string }[] }) =>
  receipt.reasons.map((reason) => reason.code);
