import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { coverage } from '../../../api/terms/index.ts';
import type { CoverageInput, EndConvention } from '../../../api/terms/index.ts';
import { lastCoveredDay, monthsAfter } from '../../../api/terms/periods.ts';
import { ask, months, on, term, unit } from './cases.ts';

const epoch = Temporal.PlainDate.from('1995-01-01');
const day = fc.nat({ max: 16_000 }).map((days) => epoch.add({ days }).toString());
const convention = fc.constantFrom<EndConvention>('same_date', 'day_before');
const count = fc.integer({ min: 1, max: 240 });
const cap = fc.option(fc.integer({ min: 6, max: 60 }), { nil: null });
const shift = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();

const sold = (
  sale: string,
  value: number,
  endConvention: EndConvention,
  shelfCapMonths: number | null,
  kind = 'months',
) =>
  ask({
    terms: [
      term({
        endConvention,
        shelfCapMonths,
        periods: [{ componentClass: 'whole', kind: kind === 'days' ? 'days' : 'months', value }],
      }),
    ],
    unit: unit({ dates: { manufactured: on(shift(sale, -90)), sale: on(sale) } }),
    asOf: sale,
  });

const endOf = (input: CoverageInput) => {
  const end = coverage(input).lastCoveredDay;
  if (end === null) throw new Error('a dated cover has a last day');
  return end;
};

it('T6: never loses a day: the last covered day is covered and the next is not', () => {
  fc.assert(
    fc.property(
      day,
      count,
      convention,
      cap,
      fc.constantFrom('months', 'days'),
      (sale, value, ends, shelf, kind) => {
        const input = sold(sale, value, ends, shelf, kind);
        const last = endOf(input);
        expect(coverage({ ...input, asOf: last }).verdict).toBe('covered');
        expect(coverage({ ...input, asOf: shift(last, 1) }).verdict).toBe('not_covered');
      },
    ),
  );
});

it('T6: covers every day from the start to the last and none outside', () => {
  fc.assert(
    fc.property(day, count, convention, fc.integer({ min: -400, max: 8000 }), (sale, value, ends, offset) => {
      const input = sold(sale, value, ends, null);
      const asOf = shift(sale, offset);
      const inside = asOf >= sale && asOf <= endOf(input);
      expect(coverage({ ...input, asOf }).verdict).toBe(inside ? 'covered' : 'not_covered');
    }),
  );
});

it('T5: a longer period never ends earlier', () => {
  fc.assert(
    fc.property(day, count, count, convention, cap, (sale, one, other, ends, shelf) => {
      const shorter = endOf(sold(sale, Math.min(one, other), ends, shelf));
      const longer = endOf(sold(sale, Math.max(one, other), ends, shelf));
      expect(longer >= shorter).toBe(true);
    }),
  );
});

it('T5: a later start never ends earlier', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 60 }), count, convention, (start, later, value, ends) => {
      expect(monthsAfter(shift(start, later), value, ends) >= monthsAfter(start, value, ends)).toBe(true);
    }),
  );
});

it("T5: clamped months equal Temporal's constrain from the start", () => {
  fc.assert(
    fc.property(day, count, (start, value) => {
      const expected = Temporal.PlainDate.from(start)
        .add({ months: value }, { overflow: 'constrain' })
        .toString();
      expect(lastCoveredDay(start, months(value), 'same_date')).toBe(expected);
    }),
  );
});

it('T20: the better of remainder and N days is never worse than either', () => {
  fc.assert(
    fc.property(day, day, fc.nat({ max: 400 }), (replacedOn, old, days) => {
      const lastCoveredDays = [
        { termCode: 'BASE', componentClass: 'whole', lastCoveredDay: old, lifetime: false },
      ];
      const derivedFrom = { policy: { kind: 'greater_of' as const, days }, replacedOn, lastCoveredDays };
      const end = endOf(ask({ unit: unit({ dates: {}, derivedFrom }), asOf: replacedOn }));
      expect(end).toBe([old, shift(replacedOn, days)].sort().at(-1));
    }),
  );
});

it('the receipt is plain JSON', () => {
  fc.assert(
    fc.property(day, count, convention, cap, (sale, value, ends, shelf) => {
      const receipt = coverage(sold(sale, value, ends, shelf));
      expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
    }),
  );
});
