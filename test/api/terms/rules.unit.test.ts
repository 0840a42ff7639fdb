import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { coverage, deriveFrom, payableShare, publicReceipt } from '../../../api/terms/index.ts';
import type { CoveredUnit, WarrantyTerm } from '../../../api/terms/index.ts';
import { ask, codes, months, on, term, unit } from './cases.ts';

const judge = (terms: Partial<WarrantyTerm>, facts: Partial<CoveredUnit> = {}, more = {}) =>
  coverage(ask({ terms: [term(terms)], unit: unit(facts), ...more }));
const rules = (receipt: { trace: { rule: string }[] }) => receipt.trace.map(({ rule }) => rule);
const shift = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
const nearDay = fc.integer({ min: -50, max: 900 }).map((days) => shift('2025-03-10', days));

describe('T25: registering', () => {
  const better: Partial<WarrantyTerm> = { registration: { withinDays: 90, periods: [months(36)] } };

  it('gives the longer period on the last day of the window, and says so', () => {
    const receipt = judge(better, { registeredOn: '2025-06-08' });
    expect(receipt.lastCoveredDay).toBe('2028-03-10');
    expect(codes(receipt)).toContain('registered_in_time');
    expect(rules(receipt)).toContain('T25');
  });

  it('keeps the base term on day 91 of a 90-day window, and says why', () => {
    const receipt = judge(better, { registeredOn: '2025-06-09' });
    expect(receipt.lastCoveredDay).toBe('2026-03-10');
    expect(receipt.reasons).toContainEqual({
      code: 'registered_late',
      params: { date: '2025-06-09', days: 90 },
    });
  });

  it('keeps the base term of who never registers, without a word', () => {
    const receipt = judge(better);
    expect(receipt.lastCoveredDay).toBe('2026-03-10');
    expect(codes(receipt)).toEqual(['in_cover']);
  });

  it('never takes anything away, whenever it happens and whatever it promises', () => {
    fc.assert(
      fc.property(
        nearDay,
        fc.integer({ min: 1, max: 60 }),
        fc.nat(200),
        (registeredOn, value, withinDays) => {
          const promised = { registration: { withinDays, periods: [months(value)] } };
          const end = judge(promised, { registeredOn }).lastCoveredDay ?? '';
          expect(end >= '2026-03-10').toBe(true);
        },
      ),
    );
  });

  it('is not told to who only looks the serial up', () => {
    const receipt = judge(better, { registeredOn: '2025-06-09' });
    expect(codes(publicReceipt(receipt, 'verdict_and_terms'))).not.toContain('registered_late');
  });
});

describe('T10: time in the workshop', () => {
  const repairs = [{ on: '2026-03-01', componentClass: 'parts' }];

  it('comes back day by day', () => {
    const receipt = judge({ downtime: { kind: 'extend' } }, { workshopDays: 12 });
    expect(receipt.lastCoveredDay).toBe('2026-03-22');
    expect(codes(receipt)).toContain('downtime');
  });

  it('counts each day once, only of stays that began while it ran, whatever their order', () => {
    const stay = fc.tuple(nearDay, fc.nat(40)).map(([from, days]) => ({ from, to: shift(from, days) }));
    const end = (stays: { from: string; to: string }[]) =>
      judge({ downtime: { kind: 'extend' } }, { stays }).lastCoveredDay ?? '';
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 5 }), (stays) => {
        const days = stays.reduce(
          (sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / 86_400_000,
          0,
        );
        expect(end(stays) >= '2026-03-10' && end(stays) <= shift('2026-03-10', days)).toBe(true);
        expect(end([...stays, ...stays])).toBe(end(stays));
        expect(end(stays.toReversed())).toBe(end(stays));
      }),
    );
    const late = { from: '2026-03-12', to: '2026-04-01' };
    expect(end([late])).toBe('2026-03-10');
    expect(end([{ from: '2026-03-01', to: '2026-03-04' }, late])).toBe('2026-04-02');
  });

  it('leaves at least the agreed days after a repair, and the better of both where that is the rule', () => {
    expect(judge({ downtime: { kind: 'least', days: 30 } }, { repairs }).lastCoveredDay).toBe('2026-03-31');
    expect(
      judge({ downtime: { kind: 'best', days: 30 } }, { repairs, workshopDays: 40 }).lastCoveredDay,
    ).toBe('2026-04-19');
  });

  it('never shortens, and does nothing for a repair after the end', () => {
    fc.assert(
      fc.property(nearDay, fc.nat(200), fc.nat(120), (repairedOn, workshopDays, days) => {
        const facts = { workshopDays, repairs: [{ on: repairedOn, componentClass: 'parts' }] };
        const end = judge({ downtime: { kind: 'best', days } }, facts).lastCoveredDay ?? '';
        expect(end >= shift('2026-03-10', workshopDays)).toBe(true);
        if (repairedOn > '2026-03-10') expect(end).toBe(shift('2026-03-10', workshopDays));
      }),
    );
  });
});

describe('T21: the repair', () => {
  const repairs = [{ on: '2026-03-01', componentClass: 'battery' }];
  const facts = { repairs };

  it('is covered by itself after the device is not, and only for its component', () => {
    const inGeneral = judge({ repairDays: 90 }, facts, { asOf: '2026-05-01' });
    expect([inGeneral.verdict, inGeneral.lastCoveredDay]).toEqual(['conditional', '2026-05-30']);
    expect(codes(inGeneral)).toContain('repair_cover');
    expect(judge({ repairDays: 90 }, facts, { asOf: '2026-05-01', component: 'battery' }).verdict).toBe(
      'covered',
    );
    expect(judge({ repairDays: 90 }, facts, { asOf: '2026-05-31' }).verdict).toBe('not_covered');
  });

  it('moves no day of the device itself', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: 1, max: 400 }), nearDay, (repairedOn, repairDays, asOf) => {
        const repaired = { repairs: [{ on: repairedOn, componentClass: 'battery' }] };
        const [plain, after] = [judge({}, {}, { asOf }), judge({ repairDays }, repaired, { asOf })];
        const base = (receipt: typeof plain) =>
          receipt.layers.find((layer) => layer.term.kind === 'commercial');
        expect(base(after)?.lastCoveredDay).toBe(base(plain)?.lastCoveredDay);
        expect(base(after)?.verdict).toBe(base(plain)?.verdict);
      }),
    );
  });
});

describe('T15: a meter of one component', () => {
  const periods = [months(24), { ...months(24, 'battery'), meter: { unit: 'cycles' as const, max: 500 } }];

  it('asks for a reading, and ends that component alone', () => {
    const battery = (value?: number) =>
      judge({ periods }, value === undefined ? {} : { meters: { cycles: { value } } }, {
        component: 'battery',
      });
    expect(codes(battery())).toContain('meter_needed');
    expect([battery(500).verdict, battery(501).verdict]).toEqual(['covered', 'not_covered']);
    expect(judge({ periods }, { meters: { cycles: { value: 501 } } }).verdict).toBe('covered');
  });
});

describe('T9, T15: what a reading tells', () => {
  const limit = { meterLimit: { unit: 'hours' as const, max: 100 } };
  const judged = (reading: { value: number; readOn?: string; doubtful?: boolean }) =>
    judge(limit, { meters: { hours: reading } }, { asOf: '2025-06-01' });

  it('of a later day, nothing of a day on which it may still have been below', () => {
    expect(judged({ value: 101, readOn: '2025-06-01' }).verdict).toBe('not_covered');
    expect(codes(judged({ value: 101, readOn: '2025-06-02' }))).toContain('meter_needed');
    expect(judged({ value: 100, readOn: '2025-06-02' }).verdict).toBe('covered');
  });

  it('where it went backwards, is looked at', () => {
    const receipt = judged({ value: 5, doubtful: true });
    expect([receipt.verdict, receipt.nextStep.code]).toEqual(['conditional', 'await_check']);
  });
});

describe('exclusions', () => {
  const exclusions = [
    { code: 'strap', texts: { en: 'The strap.' }, components: ['strap'] },
    { code: 'frozen', texts: { en: 'Frost at the display.' }, components: ['display'], causes: ['frost'] },
  ];
  const terms = { exclusions };

  it('deny the component that they name, and leave the rest covered', () => {
    const receipt = judge(terms);
    expect(receipt.verdict).toBe('covered');
    expect(receipt.components).toContainEqual(
      expect.objectContaining({ componentClass: 'strap', verdict: 'not_covered' }),
    );
    expect(judge(terms, {}, { component: 'strap' }).verdict).toBe('not_covered');
  });

  it('deny a fault that fits all that they name, and no other', () => {
    const periods = [months(12), months(12, 'display')];
    const display = (cause?: string) =>
      judge({ exclusions, periods }, {}, { component: 'display', ...(cause ? { fault: { cause } } : {}) });
    expect(display('frost').reasons).toContainEqual({
      code: 'excluded',
      params: { exclusion: 'frozen', component: 'display' },
    });
    expect([display('pixels').verdict, display().verdict]).toEqual(['covered', 'covered']);
  });
});

describe('T24: a change of owner', () => {
  const sold = (transfer: NonNullable<WarrantyTerm['transfer']>, ...days: [string, string][]) =>
    judge(
      { transfer },
      { transfers: days.map(([one, toldOn]) => ({ on: one, toldOn })) },
      { asOf: '2025-12-01' },
    );

  it('ends a cover that is not transferable, and a second one that is so once', () => {
    const first: [string, string] = ['2025-06-01', '2025-06-01'];
    const second: [string, string] = ['2025-09-01', '2025-09-01'];
    expect(codes(sold({ kind: 'never' }, first))).toContain('not_transferable');
    expect(sold({ kind: 'once' }, first).verdict).toBe('covered');
    expect(sold({ kind: 'once' }, first, second).verdict).toBe('not_covered');
    expect(sold({ kind: 'always' }, first, second).verdict).toBe('covered');
  });

  it('that is told of too late is looked at', () => {
    const within = { kind: 'always', withinDays: 30 } as const;
    expect(sold(within, ['2025-06-01', '2025-07-01']).verdict).toBe('covered');
    expect(codes(sold(within, ['2025-06-01', '2025-07-02']))).toContain('transfer_late');
    expect(sold(within, ['2025-06-01', '2025-07-02']).verdict).toBe('conditional');
  });
});

describe('T42: the window for filing', () => {
  it('makes a late report a case to look at, never a refusal', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (filingDays, late) => {
        const receipt = judge({ filingDays }, {}, { reportedOn: shift('2025-06-01', late) });
        expect(receipt.verdict).toBe(late > filingDays ? 'conditional' : 'covered');
        expect(codes(receipt).includes('filed_late')).toBe(late > filingDays);
      }),
    );
  });
});

describe('T36: where and how it was sold', () => {
  it('holds a unit of another channel, and of another region', () => {
    expect(codes(judge({ channels: ['retail'] }, { channel: 'tender' }))).toContain('channel');
    expect(judge({ channels: ['retail'] }, { channel: 'retail' }).verdict).toBe('covered');
    expect(codes(judge({ regions: ['KZ'] }, { region: 'DE' }))).toContain('region');
  });
});

describe('T19: pro rata', () => {
  const shares = [
    { fromMonth: 0, percent: 100 },
    { fromMonth: 12, percent: 60 },
    { fromMonth: 24, percent: 30 },
  ];
  const periods = [{ ...months(36), shares }];
  const percentOn = (asOf: string, facts: Partial<CoveredUnit> = {}) =>
    judge({ periods }, facts, { asOf }).components[0]?.percent;

  it('falls on the day, by the age of the device', () => {
    expect([percentOn('2026-03-09'), percentOn('2026-03-10'), percentOn('2027-03-10')]).toEqual([
      100, 60, 30,
    ]);
    expect(codes(judge({ periods }))).toContain('pro_rata');
  });

  it('counts from the first sale, also after two replacements', () => {
    const first = judge({ periods }, {}, { asOf: '2025-09-01' });
    const derivedFrom = deriveFrom(first, { kind: 'inherit_remaining' }, '2025-09-01');
    const second = judge({ periods }, { derivedFrom, dates: {} }, { asOf: '2026-04-01' });
    expect(second.components[0]?.percent).toBe(60);
    const again = deriveFrom(second, { kind: 'inherit_remaining' }, '2026-04-01');
    expect(percentOn('2027-04-01', { derivedFrom: again, dates: {} })).toBe(30);
  });

  it('never rises with age', () => {
    fc.assert(
      fc.property(nearDay, nearDay, (one, other) => {
        const [early, late] = [one, other].sort();
        expect(percentOn(late!)! <= percentOn(early!)!).toBe(true);
      }),
    );
  });

  it('is paid in minor units, rounded up', () => {
    expect([payableShare(10_001, 60), payableShare(100, 33.33), payableShare(0, 60)]).toEqual([6001, 34, 0]);
    expect(payableShare(999_999_999_999_999, 100)).toBe(999_999_999_999_999);
  });
});

describe('T13: a term that says nothing of the new rules', () => {
  it('judges as it always did, whatever else is known of the unit', () => {
    const known: Partial<CoveredUnit> = {
      registeredOn: '2025-03-11',
      workshopDays: 40,
      repairs: [{ on: '2025-05-01', componentClass: 'battery', legal: true }],
      transfers: [{ on: '2025-05-02', toldOn: '2026-05-02' }],
      customerType: 'business',
      channel: 'tender',
    };
    fc.assert(
      fc.property(nearDay, (asOf) => {
        const more = { asOf, fault: { cause: 'frost' }, reportedOn: '2027-01-01' };
        expect(judge({}, known, more)).toEqual(judge({}, {}, { asOf }));
      }),
    );
  });

  it('covers a device whose evidence is verified from that evidence', () => {
    expect(judge({}, { dates: { sale: on('2025-03-10') } }).lastCoveredDay).toBe('2026-03-10');
  });
});
