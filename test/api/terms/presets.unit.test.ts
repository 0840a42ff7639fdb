import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { coverage, explain, PRESETS } from '../../../api/terms/index.ts';
import type { CoveredUnit } from '../../../api/terms/index.ts';
import { LOCALES } from '../../../db/vocab.ts';
import { ask, codes, months, on, term, unit } from './cases.ts';

const legal = (id: string) => {
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(`There is no preset ${id}`);
  return { ...preset.term, id, version: 1 };
};
const judge = (id: string, facts: Partial<CoveredUnit> = {}, asOf = '2025-06-01') =>
  coverage(ask({ terms: [legal(id)], unit: unit(facts), asOf }));
const lastDay = (id: string) => judge(id).lastCoveredDay;
const dayOn = (days: number) => Temporal.PlainDate.from('2025-03-10').add({ days }).toString();

it.each(PRESETS)(
  '$id names its law, waits for a lawyer and speaks every language',
  ({ term: body, source }) => {
    expect(source).toEqual(body.source);
    expect(source.check).toBe('lawyer');
    expect(source.law.length).toBeGreaterThan(10);
    expect(new URL(source.url ?? '').protocol).toBe('https:');
    expect(Object.keys(body.texts).sort()).toEqual([...LOCALES].sort());
    expect([body.kind, body.liableParty, body.customerType]).toEqual(['statutory', 'seller', 'consumer']);
  },
);

it('T51: has the length of each law, from delivery', () => {
  expect(['eu', 'es', 'pt', 'se', 'kz'].map(lastDay)).toEqual([
    '2027-03-10',
    '2028-03-10',
    '2028-03-10',
    '2028-03-10',
    '2027-03-10',
  ]);
  const delivered = judge('eu', { dates: { sale: on('2025-03-10'), delivery: on('2025-04-02') } });
  expect([delivered.start?.basis, delivered.lastCoveredDay]).toEqual(['delivery', '2027-04-02']);
});

it('T51: is for consumers, and a business is told so', () => {
  expect(judge('eu', { customerType: 'consumer' }).verdict).toBe('covered');
  const business = judge('eu', { customerType: 'business' });
  expect([business.verdict, codes(business)]).toEqual(['not_covered', ['other_customer']]);
});

it('says of the US that the law holds in words, and never that it is over', () => {
  const receipt = judge('us', {}, '2035-01-01');
  expect([receipt.verdict, codes(receipt)[0]]).toEqual(['unknown', 'in_words']);
});

describe('T52: a repair under the legal guarantee', () => {
  const dates = { delivery: on('2026-08-10') };
  const repaired = (legally: boolean, ...days: string[]) => ({
    dates,
    repairs: days.map((one) => ({ on: one, componentClass: 'whole', legal: legally })),
  });
  const endOf = (facts: Partial<CoveredUnit>) => judge('eu', facts, '2026-09-01').lastCoveredDay;

  it('prolongs the liability by 12 months, once', () => {
    expect(endOf(repaired(true, '2027-01-10'))).toBe('2029-08-10');
    expect(endOf(repaired(true, '2027-01-10', '2027-06-10'))).toBe('2029-08-10');
  });

  it('does not where it was a commercial repair, too late, or a purchase before 31 July 2026', () => {
    expect(endOf(repaired(false, '2027-01-10'))).toBe('2028-08-10');
    expect(endOf(repaired(true, '2028-08-11'))).toBe('2028-08-10');
    const early = { ...repaired(true, '2027-01-10'), dates: { delivery: on('2026-07-30') } };
    expect(endOf(early)).toBe('2028-07-30');
  });

  it('never shortens it', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.boolean(), (days, legally) => {
        const end = endOf(repaired(legally, dayOn(days)))!;
        expect(['2028-08-10', '2029-08-10']).toContain(end);
      }),
    );
  });
});

describe('I11: beside a commercial warranty of one year', () => {
  const commercial = term({ periods: [months(12)] });
  const both = (asOf: string, id = 'eu') =>
    coverage(ask({ terms: [commercial, legal(id)], unit: unit({ customerType: 'consumer' }), asOf }));

  it('is named while both run, with who is liable and that it is free', () => {
    const receipt = both('2025-06-01');
    expect([receipt.verdict, receipt.term?.liableParty]).toEqual(['covered', 'manufacturer']);
    expect(codes(receipt)).toContain('seller_liable');
    expect(
      explain(receipt, { locale: 'de' })
        .reasons.map(({ text }) => text)
        .join(' '),
    ).toMatch(/Verkäufer/);
  });

  it.each(PRESETS)('$id: never says expired while the liability of the seller runs', ({ id }) => {
    const last = judge(id).lastCoveredDay;
    fc.assert(
      fc.property(fc.nat(1400), (days) => {
        const asOf = dayOn(days);
        const receipt = both(asOf, id);
        if (last === null || asOf <= last) {
          expect(receipt.verdict).not.toBe('not_covered');
          expect(codes(receipt)).toContain('seller_liable');
        } else expect(receipt.verdict).toBe('not_covered');
      }),
    );
  });
});
