import type { Reader } from '../core/day.ts';
import type { TermBody } from './presets/index.ts';
import { speaker } from './say.ts';
import { textsFor } from './texts/index.ts';
import type { Params, Period, ReplacementPolicy } from './types.ts';

export type Sentence = { code: string; text: string };

/** What a device gets that takes over, in one sentence (T20). */
export function replacementSentence(policy: ReplacementPolicy, { locale, dateFormat }: Reader): string {
  const texts = textsFor(locale);
  const days: Params = 'days' in policy ? { days: policy.days } : {};
  return speaker(texts, dateFormat)(texts.sentences[`replacement_${policy.kind}`], days);
}

/** A term in plain sentences, in the reader's language: what a person reads before paying or sending. */
export function termSentences(term: TermBody, { locale, dateFormat }: Reader): Sentence[] {
  const texts = textsFor(locale);
  const say = speaker(texts, dateFormat);
  const told: Sentence[] = [];
  const tell = (code: keyof typeof texts.sentences, params: Params = {}) =>
    told.push({ code, text: say(texts.sentences[code], params) });
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(words);
  const lengthOf = ({ componentClass, kind, value }: Period) =>
    say(texts.sentences[kind === 'lifetime' ? 'lifetime' : kind === 'days' ? 'days' : 'months'], {
      component: componentClass,
      value: value ?? 0,
    });

  if (term.periods.length > 0)
    told.push({ code: 'periods', text: `${term.periods.map(lengthOf).join('; ')}.` });
  tell('start', {
    bases: term.startBases
      .filter((one) => one !== 'correction')
      .map((one) => texts.bases[one] ?? one)
      .join(' → '),
  });
  if (term.fallback) tell('fallback', { days: term.fallback.days });
  if (term.shelfCapMonths !== null) tell('cap', { months: term.shelfCapMonths });
  tell(term.endConvention === 'same_date' ? 'sameDate' : 'dayBefore');
  tell(`liable_${term.liableParty}`);
  if (term.customerType) tell('customers', { customer: term.customerType });
  if (term.regions) tell('regions', { regions: list(term.regions) });
  if (term.registration) {
    const { withinDays, periods } = term.registration;
    tell('registration', { days: withinDays, periods: periods.map(lengthOf).join('; ') });
  }
  for (const limit of [term.meterLimit, ...term.periods.map(({ meter }) => meter)])
    if (limit) tell('meter', { limit: limit.max, unit: limit.unit });
  if (term.periods.some(({ shares }) => shares)) tell('shares');
  if (term.downtime) tell('downtime');
  if (term.repairDays) tell('repair', { days: term.repairDays });
  if (term.transfer) tell(`transfer_${term.transfer.kind}`);
  if (term.filingDays) tell('filing', { days: term.filingDays });
  if (term.prolongation)
    tell('prolongation', { months: term.prolongation.months, date: term.prolongation.soldFrom });
  told.push({
    code: `replacement_${term.replacementPolicy.kind}`,
    text: replacementSentence(term.replacementPolicy, { locale, dateFormat }),
  });
  if (term.kind === 'statutory') tell('law', { law: term.source?.law ?? term.name });
  else tell('legal');
  return told;
}
