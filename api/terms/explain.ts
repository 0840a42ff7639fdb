import type { Reader } from '../core/day.ts';
import { speaker } from './say.ts';
import type { Texts } from './texts/en.ts';
import { textsFor } from './texts/index.ts';
import type { CoverageReceipt, Layer, NextStep, Params, Reason, TermRef } from './types.ts';

export interface ExplainedReason extends Reason {
  text: string;
}

export interface ExplainedTerm extends Omit<TermRef, 'texts'> {
  summary: string;
}

export interface ExplainedExclusion {
  code: string;
  text: string;
}

export interface ExplainedLayer extends Omit<Layer, 'term' | 'exclusions' | 'reasons'> {
  term: ExplainedTerm;
  exclusions: ExplainedExclusion[];
  reasons: ExplainedReason[];
}

export interface ExplainedReceipt extends Omit<
  CoverageReceipt,
  'term' | 'layers' | 'exclusions' | 'reasons' | 'nextStep'
> {
  locale: string;
  headline: string;
  term: ExplainedTerm | null;
  layers: ExplainedLayer[];
  exclusions: ExplainedExclusion[];
  reasons: ExplainedReason[];
  nextStep: NextStep & { text: string };
}

/** The same receipt in the words of its reader; English where their language has none. */
export function explain(receipt: CoverageReceipt, { locale, dateFormat }: Reader): ExplainedReceipt {
  const texts = textsFor(locale);
  const say = speaker(texts, dateFormat);
  const reasonsOf = (reasons: Reason[], exclusions: CoverageReceipt['exclusions']) =>
    reasons.map((r) => ({ ...r, text: say(texts.reasons[r.code], withExclusion(r.params, exclusions)) }));
  /** An exclusion is named in the term's own words. */
  const withExclusion = (params: Params, exclusions: CoverageReceipt['exclusions']): Params => {
    const named = exclusions.find(({ code }) => code === params['exclusion']);
    const what = named && inLocale(named.texts, locale);
    return what ? { ...params, exclusion: what } : params;
  };
  const exclusionsOf = (from: CoverageReceipt['exclusions']) =>
    from.map((exclusion) => ({
      code: exclusion.code,
      text: inLocale(exclusion.texts, locale) ?? exclusion.code,
    }));
  const termOf = ({ texts: summaries, ...term }: TermRef): ExplainedTerm => ({
    ...term,
    summary: inLocale(summaries, locale)?.summary ?? term.name,
  });
  return {
    ...receipt,
    locale: texts.locale,
    headline: headline(receipt, { locale, dateFormat }),
    term: receipt.term && termOf(receipt.term),
    layers: receipt.layers.map((layer) => ({
      ...layer,
      term: termOf(layer.term),
      exclusions: exclusionsOf(layer.exclusions),
      reasons: reasonsOf(layer.reasons, layer.exclusions),
    })),
    exclusions: exclusionsOf(receipt.exclusions),
    reasons: reasonsOf(receipt.reasons, receipt.exclusions),
    nextStep: {
      ...receipt.nextStep,
      text: say(texts.nextSteps[receipt.nextStep.code], receipt.nextStep.params),
    },
  };
}

/** The one sentence that a list has room for. */
export function headline(receipt: CoverageReceipt, { locale, dateFormat }: Reader): string {
  const texts = textsFor(locale);
  return speaker(texts, dateFormat)(headlineOf(receipt, texts), {
    ...(receipt.lastCoveredDay ? { date: receipt.lastCoveredDay } : {}),
    title: receipt.recall?.title ?? '',
  });
}

function headlineOf(receipt: CoverageReceipt, texts: Texts): string {
  if (receipt.recall) return texts.headlines.recall;
  if (receipt.reasons.some((reason) => reason.code === 'sign_in_needed')) return texts.headlines.sign_in;
  if (receipt.verdict === 'covered' && receipt.lifetime) return texts.headlines.lifetime;
  return texts.headlines[receipt.verdict];
}

function inLocale<T>(texts: Record<string, T>, locale: string): T | undefined {
  const language = locale.split('-')[0] ?? locale;
  return texts[locale] ?? texts[language] ?? texts.en ?? Object.values(texts)[0];
}
