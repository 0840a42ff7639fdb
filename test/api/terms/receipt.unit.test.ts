import { describe, expect, it } from 'vitest';
import { coverage, explain, publicReceipt, wireReceipt } from '../../../api/terms/index.ts';
import type { CoverageInput } from '../../../api/terms/index.ts';
import { Receipt } from '../../../api/terms/schema.ts';
import { languages } from '../../../api/terms/texts/index.ts';
import { ask, codes, months, on, term, unit } from './cases.ts';

const recalls = [{ campaign: 'R-1', title: 'Battery', remedy: 'We swap it.' }];

describe('explaining a receipt', () => {
  it('says the last day in the words and the dates of the language', () => {
    const receipt = coverage(ask());
    expect(explain(receipt, { locale: 'en' }).headline).toBe('Covered until March 10, 2026');
    expect(explain(receipt, { locale: 'de' }).headline).toBe('Die Garantie gilt bis 10. März 2026');
    expect(explain(receipt, { locale: 'ru' }).reasons[0]?.text).toContain('10 марта 2026');
    expect(explain(receipt, { locale: 'de' }).term?.summary).toBe('Ein Jahr auf alles.');
    expect(explain(receipt, { locale: 'de' }).exclusions).toEqual([
      { code: 'liquid', text: 'Schäden durch Flüssigkeiten' },
    ]);
  });

  it('takes the language of a regional locale and English where there is none', () => {
    const receipt = coverage(ask());
    expect(explain(receipt, { locale: 'de-AT' }).locale).toBe('de');
    expect(explain(receipt, { locale: 'fi' }).headline).toBe(explain(receipt, { locale: 'en' }).headline);
    expect(explain(receipt, { locale: 'constructor' }).locale).toBe('en');
    expect(explain(receipt, { locale: 'kk' }).term?.summary).toBe('One year on everything.');
  });

  it('leaves out the part of a sentence whose facts are not known', () => {
    const voided = (voidReason?: string) =>
      coverage(ask({ unit: unit({ coverageFlag: 'void', voidReason }) }));
    expect(explain(voided('seal broken'), { locale: 'en' }).reasons[0]?.text).toBe(
      'The warranty is void: seal broken.',
    );
    expect(explain(voided(), { locale: 'en' }).reasons[0]?.text).toBe('The warranty is void.');
  });

  it('puts the text of a tenant in as it is', () => {
    const odd = [{ campaign: '$&', title: '[x] {date}', remedy: '$1 <b>' }];
    const told = explain(coverage(ask({ recalls: odd })), { locale: 'en' });
    expect(told.headline).toBe('This product is part of a recall: [x] {date}');
    expect(told.nextStep.text).toBe('What happens now: $1 <b>');
  });

  it.each(Object.keys(languages))('%s has every text, with the same facts as English', (language) => {
    const facts = (template: string) => [...template.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const group of ['headlines', 'reasons', 'nextSteps'] as const) {
      const english = Object.entries<string>(languages.en?.[group] ?? {});
      const own: Record<string, string> = languages[language]?.[group] ?? {};
      expect(Object.keys(own).sort()).toEqual(english.map(([code]) => code).sort());
      for (const [code, text] of english) expect([code, facts(own[code] ?? '')]).toEqual([code, facts(text)]);
    }
  });

  it('is what the contract describes', () => {
    const told = wireReceipt(coverage(ask({ recalls })), { locale: 'en' });
    expect(Receipt.parse(told)).toEqual(told);
    expect(JSON.stringify(told)).not.toContain('term_1');
  });
});

describe('what an anonymous person may see', () => {
  const secret = 'dealer:Steppe';
  const cases: Record<string, Partial<CoverageInput>> = {
    sold: { unit: unit({ dates: { sale: on('2025-03-10', true, secret) } }) },
    'ending today': { unit: unit({ dates: { sale: on('2024-06-01', true, secret) } }) },
    ended: { unit: unit({ dates: { sale: on('2020-03-10', true, secret) } }) },
    unproved: { unit: unit({ dates: { sale: on('2025-03-10', false, secret) } }) },
    presumed: { unit: unit({ dates: { shipped: on('2025-01-09', true, secret) } }) },
    void: {
      unit: unit({
        dates: { sale: on('2025-03-10', true, secret) },
        coverageFlag: 'void',
        voidReason: secret,
      }),
    },
    unsold: { unit: unit({ dates: { dealer_invoice: on('2025-03-10', true, secret) }, custody: 'dealer' }) },
    'not started': { unit: unit({ dates: { sale: on('2025-07-01', true, secret) } }) },
    'long on the shelf': {
      terms: [term({ shelfCapMonths: 18 })],
      unit: unit({
        dates: { manufactured: on('2024-03-01', true, secret), sale: on('2025-03-10', true, secret) },
      }),
    },
    'partly ended': { terms: [term({ periods: [months(24), months(1, 'battery')] })] },
  };

  it.each(Object.entries(cases))('%s: no dealer, source, start or reason of staff', (_, changes) => {
    for (const policy of ['none', 'verdict_only', 'verdict_and_terms'] as const) {
      const text = JSON.stringify(explain(publicReceipt(coverage(ask(changes)), policy), { locale: 'en' }));
      expect(text).not.toContain('Steppe');
      expect(text).not.toContain('dealer');
      expect(text).not.toMatch(/"basis"|"source"|"verified"|presumed|awaiting/);
    }
  });

  it.each(Object.entries(cases))(
    '%s: the verdict alone tells no day but the one asked about',
    (_, changes) => {
      const { asOf, ...told } = explain(publicReceipt(coverage(ask(changes)), 'verdict_only'), {
        locale: 'en',
      });
      expect(JSON.stringify(told)).not.toMatch(/20\d\d/);
      expect(asOf).toBe('2025-06-01');
    },
  );

  it.each(Object.entries(cases))('%s: what is left out leaves no gap in the sentence', (_, changes) => {
    for (const policy of ['none', 'verdict_only', 'verdict_and_terms'] as const) {
      for (const language of Object.keys(languages)) {
        const told = explain(publicReceipt(coverage(ask(changes)), policy), { locale: language });
        for (const text of [
          told.headline,
          told.nextStep.text,
          ...told.reasons.map((reason) => reason.text),
        ]) {
          expect(text).not.toMatch(/\s{2}|\s[.,;:،]|[{}[\]]|[:;]\.|^\s|\s$/);
        }
      }
    }
  });

  it('the verdict alone does not tell that a cap or a component ended', () => {
    const shown = (name: string) => publicReceipt(coverage(ask(cases[name] ?? {})), 'verdict_only');
    expect(codes(shown('long on the shelf'))).toEqual(['in_cover']);
    expect(codes(shown('partly ended'))).toEqual(['in_cover']);
  });

  it('cannot tell an unsold unit from one without dates, nor a registered one from a presumed one', () => {
    const shown = (changes: Partial<CoverageInput>) =>
      publicReceipt(coverage(ask(changes)), 'verdict_and_terms');
    const undated = shown({ unit: unit({ dates: {} }) });
    expect(shown(cases.unsold ?? {})).toEqual(undated);
    expect(codes(undated)).toEqual(['proof_needed']);
    expect(shown(cases.presumed ?? {})).toEqual(shown(cases.sold ?? {}));
  });

  it('verdict_and_terms shows the last covered day', () => {
    const shown = publicReceipt(coverage(ask()), 'verdict_and_terms');
    expect(shown).toMatchObject({ lastCoveredDay: '2026-03-10', start: null, trace: [] });
    expect(shown.reasons).toEqual([{ code: 'in_cover', params: { date: '2026-03-10' } }]);
  });

  it('none shows nothing but the way to sign in', () => {
    const shown = publicReceipt(coverage(ask()), 'none');
    expect(shown).toMatchObject({
      verdict: 'unknown',
      term: null,
      layers: [],
      nextStep: { code: 'sign_in' },
    });
    expect(publicReceipt(coverage(ask({ asOf: '2030-01-01' })), 'none')).toEqual({
      ...shown,
      asOf: '2030-01-01',
    });
  });

  it.each(['none', 'verdict_only', 'verdict_and_terms'] as const)(
    'T83: %s still shows a recall',
    (policy) => {
      const shown = publicReceipt(coverage(ask({ recalls })), policy);
      expect(shown.recall).toEqual(recalls[0]);
      expect(shown.nextStep).toEqual({ code: 'recall_remedy', params: recalls[0] });
    },
  );
});
