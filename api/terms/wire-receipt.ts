import { METERS } from '../../db/vocab.ts';
import type { Reader } from '../core/day.ts';
import { explain } from './explain.ts';
import type { ExplainedTerm } from './explain.ts';
import type { Receipt } from './schema.ts';
import type { CoverageReceipt } from './types.ts';

/** The receipt as the contract shows it: in words, without what only staff and stored decisions need. */
export function wireReceipt(receipt: CoverageReceipt, reader: Reader): Receipt {
  const told = explain(receipt, reader);
  return {
    asOf: told.asOf,
    verdict: told.verdict,
    headline: told.headline,
    recall: told.recall,
    start: told.start,
    term: told.term && term(told.term),
    lastCoveredDay: told.lastCoveredDay,
    lifetime: told.lifetime,
    components: told.components,
    layers: told.layers.map((layer) => ({
      term: term(layer.term),
      verdict: layer.verdict,
      start: layer.start,
      lastCoveredDay: layer.lastCoveredDay,
      lifetime: layer.lifetime,
      reasons: layer.reasons.map(said),
    })),
    exclusions: told.exclusions,
    reasons: told.reasons.map(said),
    nextStep: said(told.nextStep),
    ...meterNeeded(receipt),
  };
}

function meterNeeded({ reasons }: CoverageReceipt): Pick<Receipt, 'meterNeeded'> {
  const limit = reasons.find(({ code }) => code === 'meter_needed')?.params;
  const unit = METERS.find((meter) => meter === limit?.['unit']);
  return unit ? { meterNeeded: { unit, limit: Number(limit?.['limit']) } } : {};
}

function said({ code, text }: { code: string; text: string }) {
  return { code, text };
}

function term({ code, version, name, kind, liableParty, summary }: ExplainedTerm) {
  return { code, version, name, kind, liableParty, summary };
}
