import { describe, expect, it } from 'vitest';
import { coverage, deriveFrom } from '../../../api/terms/index.ts';
import type { ReplacementPolicy } from '../../../api/terms/index.ts';
import { ask, codes, months, on, term, unit } from './cases.ts';

describe('which date starts the cover', () => {
  it('T1: takes the end sale, not shipping, the dealer invoice or production, and names it', () => {
    const receipt = coverage(
      ask({
        unit: unit({
          dates: {
            manufactured: on('2023-12-01'),
            shipped: on('2024-01-10'),
            dealer_invoice: on('2024-02-01'),
            sale: on('2024-05-20'),
          },
        }),
      }),
    );
    expect(receipt.start).toEqual({
      date: '2024-05-20',
      basis: 'sale',
      source: 'invoice F-123',
      verified: true,
      presumed: false,
    });
  });

  it('T1: follows the order of the term, not the order of the dates', () => {
    const dates = { activation: on('2025-01-05'), sale: on('2025-01-02'), delivery: on('2025-01-09') };
    expect(coverage(ask({ unit: unit({ dates }) })).start?.basis).toBe('delivery');
    const activationFirst = [term({ startBases: ['activation', 'sale'] })];
    expect(coverage(ask({ unit: unit({ dates }), terms: activationFirst })).start?.basis).toBe('activation');
  });

  it('T1: passes over a date that nobody verified when a verified one exists', () => {
    const dates = { delivery: on('2025-02-01', false), sale: on('2025-01-02') };
    expect(coverage(ask({ unit: unit({ dates }) })).start?.basis).toBe('sale');
  });

  it('T1: a date without proof gives cover only under the condition of proof', () => {
    const receipt = coverage(ask({ unit: unit({ dates: { sale: on('2025-03-10', false) } }) }));
    expect(receipt.verdict).toBe('conditional');
    expect(codes(receipt)).toEqual(['unverified_start', 'in_cover']);
    expect(receipt.nextStep.code).toBe('send_proof');
  });

  it('T1: a correction stands where the date stands that it mended', () => {
    const dates = { delivery: on('2025-03-15'), sale: on('2025-03-10') };
    const start = (of: 'sale' | 'delivery', held = dates) =>
      coverage(ask({ unit: unit({ dates: { ...held, correction: { ...on('2025-05-01'), of } } }) })).start;
    expect(start('delivery')).toMatchObject({ basis: 'correction', date: '2025-05-01' });
    expect(start('sale')).toMatchObject({ basis: 'delivery', date: '2025-03-15' });
  });

  it('T1: a correction counts only once it is approved', () => {
    const dates = { correction: on('2025-05-01', false), sale: on('2025-03-10') };
    expect(coverage(ask({ unit: unit({ dates }) })).start?.date).toBe('2025-03-10');
    const alone = unit({ dates: { correction: on('2025-05-01', false) } });
    expect(coverage(ask({ unit: alone })).start).toBeNull();
    const approved = { ...dates, correction: on('2025-05-01') };
    expect(coverage(ask({ unit: unit({ dates: approved }) })).start?.date).toBe('2025-05-01');
  });

  it.each(['manufacturer', 'dealer'] as const)('T2: possession by the %s is not a sale', (custody) => {
    const dates = { shipped: on('2024-01-10'), dealer_invoice: on('2024-02-01') };
    const receipt = coverage(ask({ unit: unit({ dates, custody }) }));
    expect(receipt).toMatchObject({ verdict: 'unknown', start: null, lastCoveredDay: null });
    expect(codes(receipt)).toEqual(['awaiting_end_customer_sale']);
  });

  it('T2: a transfer from dealer to dealer changes nothing', () => {
    const first = unit({ dates: { dealer_invoice: on('2024-02-01') }, custody: 'dealer' });
    const second = { ...first, dates: { dealer_invoice: on('2025-02-01', true, 'dealer:other') } };
    expect(coverage(ask({ unit: second }))).toEqual(coverage(ask({ unit: first })));
  });

  it('T3: an unregistered unit counts from the ship date and a grace, flagged as presumed', () => {
    const receipt = coverage(ask({ unit: unit({ dates: { shipped: on('2025-01-10') } }) }));
    expect(receipt.start).toMatchObject({ date: '2025-03-11', basis: 'shipped', presumed: true });
    expect(receipt).toMatchObject({ verdict: 'covered', lastCoveredDay: '2026-03-11' });
    expect(codes(receipt)).toContain('presumed_start');
  });

  it('T3: a unit in use before its presumed start is covered', () => {
    expect(coverage(ask({ unit: unit({ dates: { shipped: on('2025-05-20') } }) })).verdict).toBe('covered');
  });

  it('T3: proof of purchase replaces a presumption that has ended, also backwards', () => {
    const dates = { shipped: on('2024-01-10') };
    const before = coverage(ask({ unit: unit({ dates }) }));
    expect(before).toMatchObject({ verdict: 'not_covered', lastCoveredDay: '2025-03-10' });
    expect(before.nextStep.code).toBe('send_proof');
    const proved = unit({ dates: { ...dates, sale: on('2024-08-01') } });
    expect(coverage(ask({ unit: proved }))).toMatchObject({
      verdict: 'covered',
      lastCoveredDay: '2025-08-01',
    });
    const earlier = unit({ dates: { ...dates, sale: on('2024-01-20') } });
    expect(coverage(ask({ unit: earlier })).lastCoveredDay).toBe('2025-01-20');
  });

  it('T3: a claimed date never takes away the cover that is presumed', () => {
    const dates = { shipped: on('2025-01-10'), sale: on('2024-01-11', false) };
    expect(coverage(ask({ unit: unit({ dates }) }))).toMatchObject({
      verdict: 'covered',
      start: { presumed: true },
    });
  });

  it('T4: time on the shelf is capped from manufacture and the trace says so', () => {
    const receipt = coverage(
      ask({
        terms: [term({ shelfCapMonths: 18 })],
        unit: unit({ dates: { manufactured: on('2023-01-15'), sale: on('2024-03-01') } }),
        asOf: '2024-07-15',
      }),
    );
    expect(receipt).toMatchObject({ verdict: 'covered', lastCoveredDay: '2024-07-15' });
    expect(codes(receipt)).toEqual(['ends_today', 'shelf_cap']);
    expect(receipt.trace).toContainEqual({
      rule: 'T4',
      step: 'shelf_cap',
      params: { component: 'whole', date: '2024-07-15' },
    });
  });

  it('T4: the cap never lengthens a period', () => {
    const dates = { manufactured: on('2025-03-01'), sale: on('2025-03-10') };
    const receipt = coverage(ask({ terms: [term({ shelfCapMonths: 18 })], unit: unit({ dates }) }));
    expect(receipt.lastCoveredDay).toBe('2026-03-10');
    expect(codes(receipt)).not.toContain('shelf_cap');
  });

  it('says when the cover has not started', () => {
    const receipt = coverage(ask({ asOf: '2025-03-09' }));
    expect(receipt.verdict).toBe('not_covered');
    expect(receipt.reasons).toEqual([{ code: 'not_started', params: { date: '2025-03-10' } }]);
  });
});

describe('the last day', () => {
  it('T6: belongs to the customer and the next does not', () => {
    expect(codes(coverage(ask({ asOf: '2026-03-09' })))).toEqual(['in_cover']);
    const last = coverage(ask({ asOf: '2026-03-10' }));
    expect([last.verdict, codes(last)]).toEqual(['covered', ['ends_today']]);
    const next = coverage(ask({ asOf: '2026-03-11' }));
    expect([next.verdict, codes(next)]).toEqual(['not_covered', ['ended']]);
  });

  it('T6: moves to a working day only where the term says so', () => {
    const workingDays = { weekend: [6, 7], holidays: ['2026-03-09'] };
    const sold = unit({ dates: { sale: on('2025-03-07') } });
    expect(coverage(ask({ unit: sold })).lastCoveredDay).toBe('2026-03-07');
    expect(coverage(ask({ unit: sold, terms: [term({ workingDays })] })).lastCoveredDay).toBe('2026-03-10');
  });
});

describe('the state of the unit', () => {
  it('T11: void is a state with a reason and never overwrites the end date', () => {
    const receipt = coverage(ask({ unit: unit({ coverageFlag: 'void', voidReason: 'seal broken' }) }));
    expect(receipt).toMatchObject({ verdict: 'not_covered', lastCoveredDay: '2026-03-10' });
    expect(receipt.reasons).toEqual([{ code: 'void', params: { why: 'seal broken' } }]);
    expect(receipt.nextStep.code).toBe('appeal');
  });

  it('T11: a part may be void while the rest stays covered', () => {
    const receipt = coverage(
      ask({ unit: unit({ coverageFlag: 'void_partial', voidComponents: ['battery'] }) }),
    );
    expect(receipt.verdict).toBe('conditional');
    expect(receipt.components.map((c) => [c.componentClass, c.verdict])).toEqual([
      ['whole', 'covered'],
      ['battery', 'not_covered'],
    ]);
    expect(codes(receipt)).toContain('void_component');
  });

  it('T11: suspended holds a running cover and does not revive an ended one', () => {
    const held = unit({ coverageFlag: 'suspended' });
    expect(coverage(ask({ unit: held }))).toMatchObject({
      verdict: 'conditional',
      nextStep: { code: 'await_check' },
    });
    expect(coverage(ask({ unit: held, asOf: '2027-01-01' })).verdict).toBe('not_covered');
  });

  it('T11: a manufacturer cannot void the legal liability of the seller', () => {
    const legal = term({ code: 'LAW', kind: 'statutory', liableParty: 'seller', periods: [months(24)] });
    const receipt = coverage(ask({ terms: [term(), legal], unit: unit({ coverageFlag: 'void' }) }));
    expect(receipt).toMatchObject({ verdict: 'conditional', term: { code: 'LAW' } });
    expect(codes(receipt)).toContain('seller_liable');
  });

  it('T12: unknown is neither covered nor refused, it asks for proof', () => {
    const receipt = coverage(ask({ unit: unit({ dates: {} }) }));
    expect(receipt).toMatchObject({ verdict: 'unknown', nextStep: { code: 'send_proof' } });
    expect(codes(receipt)).toEqual(['no_start_date']);
  });

  it('T12: a product without terms is unknown', () => {
    const receipt = coverage(ask({ terms: [] }));
    expect(receipt).toMatchObject({ verdict: 'unknown', term: null, nextStep: { code: 'contact_support' } });
    expect(codes(receipt)).toEqual(['no_terms']);
  });

  it('T12: a term without periods promises nothing and refuses nothing', () => {
    const receipt = coverage(ask({ terms: [term({ periods: [] })] }));
    expect([receipt.verdict, codes(receipt)]).toEqual(['unknown', ['no_terms']]);
  });

  it('T36: sold for another region is a condition, not a refusal', () => {
    const terms = [term({ regions: ['KZ'] })];
    expect(coverage(ask({ terms, unit: unit({ region: 'KZ' }) })).verdict).toBe('covered');
    const abroad = coverage(ask({ terms, unit: unit({ region: 'KZ' }), region: 'DE' }));
    expect([abroad.verdict, codes(abroad)]).toEqual(['conditional', ['region', 'in_cover']]);
  });

  it('T15: a meter limit needs a reading, and ends the cover when it is passed', () => {
    const terms = [term({ meterLimit: { unit: 'cycles', max: 5000 } })];
    const read = (value: number) => coverage(ask({ terms, unit: unit({ meters: { cycles: { value } } }) }));
    expect(coverage(ask({ terms }))).toMatchObject({
      verdict: 'conditional',
      nextStep: { code: 'give_meter' },
    });
    expect(read(5000).verdict).toBe('covered');
    expect([read(5001).verdict, codes(read(5001))]).toEqual(['not_covered', ['meter_exceeded']]);
  });
});

describe('terms', () => {
  it('T13: the version that applied at sale decides, and a later one changes no receipt', () => {
    const sold = term({ version: 1 });
    const changed = term({ version: 2, periods: [months(6)] });
    const asOf = '2025-12-01';
    const stored = JSON.stringify(coverage(ask({ terms: [sold], asOf })));
    expect(coverage(ask({ terms: [changed], asOf }))).toMatchObject({
      verdict: 'not_covered',
      term: { version: 2 },
    });
    expect(JSON.stringify(coverage(ask({ terms: [sold], asOf })))).toBe(stored);
    expect(JSON.parse(stored)).toMatchObject({ verdict: 'covered', term: { version: 1 } });
  });

  it('T13: leaves what it was given as it was', () => {
    const given = ask({ terms: [term({ kind: 'extension' }), term()] });
    const before = structuredClone(given);
    coverage(given);
    expect(given).toEqual(before);
  });

  it('T14: lifetime has no end date and outlasts every dated cover', () => {
    const lifetime = term({
      code: 'LIFE',
      periods: [{ componentClass: 'whole', kind: 'lifetime', value: null }],
    });
    const receipt = coverage(
      ask({ terms: [term({ periods: [months(900)] }), lifetime], asOf: '2090-01-01' }),
    );
    expect(receipt).toMatchObject({
      verdict: 'covered',
      lifetime: true,
      lastCoveredDay: null,
      term: { code: 'LIFE' },
    });
    expect(codes(receipt)).toEqual(['lifetime']);
  });

  it('T16, T18: keeps each cover with its own dates and answers with the one that helps', () => {
    const battery = term({ code: 'BAT', kind: 'part', periods: [months(6, 'battery')] });
    const base = term({ periods: [months(24, 'parts'), months(12, 'labour')] });
    const receipt = coverage(ask({ terms: [battery, base], asOf: '2025-12-01' }));
    expect(receipt.term?.code).toBe('BASE');
    expect(receipt.layers.map((l) => [l.term.code, l.verdict, l.lastCoveredDay])).toEqual([
      ['BASE', 'covered', '2027-03-10'],
      ['BAT', 'not_covered', '2025-09-10'],
    ]);
    expect(receipt.components.map((c) => [c.componentClass, c.lastCoveredDay])).toEqual([
      ['parts', '2027-03-10'],
      ['labour', '2026-03-10'],
      ['battery', '2025-09-10'],
    ]);
  });

  it('T16: parts without labour is a condition that is named', () => {
    const base = term({ periods: [months(24, 'parts'), months(12, 'labour')] });
    const receipt = coverage(ask({ terms: [base], asOf: '2026-06-01' }));
    expect(receipt.verdict).toBe('conditional');
    expect(receipt.reasons).toContainEqual({
      code: 'component_ended',
      params: { component: 'labour', date: '2026-03-10' },
    });
  });

  it('T16: answers for the component that the question is about', () => {
    const base = term({ periods: [months(24), months(6, 'battery')] });
    const receipt = coverage(ask({ terms: [base], asOf: '2025-12-01', component: 'battery' }));
    expect(receipt).toMatchObject({ verdict: 'not_covered', lastCoveredDay: '2025-09-10' });
  });

  it('T17: statutory cover is used before the extension that was bought', () => {
    const bought = term({ code: 'EXT', kind: 'extension', liableParty: 'provider', periods: [months(60)] });
    const legal = term({ code: 'LAW', kind: 'statutory', liableParty: 'seller', periods: [months(24)] });
    const receipt = coverage(ask({ terms: [bought, legal] }));
    expect(receipt.layers.map((layer) => layer.term.code)).toEqual(['LAW', 'EXT']);
  });

  it('T83: a recall comes first, also for an expired or void unit, and none is lost', () => {
    const recalls = ['R-1', 'R-2'].map((campaign) => ({ campaign, title: 'Battery', remedy: 'We swap it.' }));
    const receipt = coverage(ask({ recalls, unit: unit({ coverageFlag: 'void' }), asOf: '2030-01-01' }));
    expect(receipt.recall?.campaign).toBe('R-1');
    expect(codes(receipt)).toEqual(['recall', 'recall', 'void']);
    expect(receipt.nextStep.code).toBe('recall_remedy');
  });
});

describe('T20: a replacement unit', () => {
  const swappedOn = '2026-01-29';
  const swap = (policy: ReplacementPolicy, oldSale: string, asOf = swappedOn) => {
    const old = coverage(ask({ unit: unit({ dates: { sale: on(oldSale) } }), asOf: swappedOn }));
    return coverage(
      ask({ unit: unit({ dates: {}, derivedFrom: deriveFrom(old, policy, swappedOn) }), asOf }),
    );
  };

  it('inherits what remains', () => {
    expect(swap({ kind: 'inherit_remaining' }, '2025-03-10')).toMatchObject({
      verdict: 'covered',
      lastCoveredDay: '2026-03-10',
      start: { basis: 'replacement', date: swappedOn },
    });
  });

  it('has at least N days when 40 remain and N is 90', () => {
    expect(swap({ kind: 'greater_of', days: 90 }, '2025-03-10').lastCoveredDay).toBe('2026-04-29');
  });

  it('keeps 200 remaining days when N is 90', () => {
    expect(swap({ kind: 'greater_of', days: 90 }, '2025-08-17').lastCoveredDay).toBe('2026-08-17');
  });

  it('starts a full new period', () => {
    expect(swap({ kind: 'new_full' }, '2025-03-10').lastCoveredDay).toBe('2027-01-29');
  });

  it('has no cover under the policy none', () => {
    const receipt = swap({ kind: 'none' }, '2025-03-10');
    expect([receipt.verdict, receipt.reasons[0]?.code]).toEqual(['not_covered', 'replacement_without_cover']);
  });

  it('is unknown, not refused, when the end of the old one is unknown', () => {
    const old = coverage(ask({ unit: unit({ dates: {} }) }));
    const derivedFrom = deriveFrom(old, { kind: 'inherit_remaining' }, swappedOn);
    expect(coverage(ask({ unit: unit({ dates: {}, derivedFrom }), asOf: swappedOn })).verdict).toBe(
      'unknown',
    );
  });

  it('closes the old unit on the day the new one is shipped', () => {
    const old = unit({ replacedBy: true, replacedOn: '2025-06-01' });
    expect(coverage(ask({ unit: old, asOf: '2025-05-31' })).verdict).toBe('covered');
    const closed = coverage(ask({ unit: old, asOf: '2025-06-01' }));
    expect([closed.verdict, codes(closed), closed.nextStep.code]).toEqual([
      'not_covered',
      ['replaced'],
      'use_replacement',
    ]);
  });
});
