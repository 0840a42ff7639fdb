import type { LegalSource, WarrantyTerm } from '../types.ts';

/** A term without its name in this tenant: what a draft starts from. */
export type TermBody = Omit<WarrantyTerm, 'id' | 'version'>;

export type Preset = {
  id: string;
  jurisdiction: string;
  name: string;
  source: LegalSource & { check: 'lawyer' };
  term: TermBody;
};

type Told = Pick<Preset, 'id' | 'jurisdiction' | 'name'> & {
  law: string;
  url: string;
  texts: WarrantyTerm['texts'];
  /** From delivery; without it the law says it in words. */
  months?: number;
  more?: Partial<TermBody>;
};

/** Liability of the seller to a consumer. */
export function sellersGuarantee({ id, jurisdiction, name, law, url, texts, months, more }: Told): Preset {
  const source = { law, url, check: 'lawyer' } as const;
  return {
    id,
    jurisdiction,
    name,
    source,
    term: {
      code: `legal-${id}`,
      name,
      kind: 'statutory',
      liableParty: 'seller',
      customerType: 'consumer',
      jurisdiction,
      startBases: ['correction', 'delivery', 'installation', 'sale'],
      fallback: null,
      shelfCapMonths: null,
      periods: months ? [{ componentClass: 'whole', kind: 'months', value: months }] : [],
      endConvention: 'same_date',
      exclusions: [],
      replacementPolicy: { kind: 'inherit_remaining' },
      texts,
      source,
      ...more,
    },
  };
}

/** Directive (EU) 2024/1799, Art. 16. */
export const afterRepair = { prolongation: { months: 12, soldFrom: '2026-07-31' } };
