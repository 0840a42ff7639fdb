import { layerOf } from './layer.ts';
import { nextStepFor } from './next-step.ts';
import { bestOfEach, byRank } from './ranking.ts';
import { repairLayers } from './repair-cover.ts';
import type { CoverageInput, CoverageReceipt, Layer, Reason, Recall } from './types.ts';

/** What covers this unit on that day, and why: pure, so the same terms and evidence give the same receipt for ever. */
export function coverage(input: CoverageInput): CoverageReceipt {
  const layers = input.terms
    .flatMap((term) => [layerOf(term, input), ...repairLayers(term, input)])
    .sort(byRank(input.component));
  const answer = layers[0];
  const recalls = input.recalls ?? [];
  const reasons = [...recalls.map(recallReason), ...answerReasons(answer, layers)];
  const verdict = answer?.verdict ?? 'unknown';
  return {
    asOf: input.asOf,
    verdict,
    recall: recalls[0] ?? null,
    start: answer?.start ?? null,
    term: answer?.term ?? null,
    lastCoveredDay: answer?.lastCoveredDay ?? null,
    lifetime: answer?.lifetime ?? false,
    components: bestOfEach(layers),
    layers,
    exclusions: answer?.exclusions ?? [],
    reasons,
    nextStep: nextStepFor(verdict, reasons),
    trace: [
      ...recalls.map(({ campaign }) => ({ rule: 'T83', step: 'recall', params: { campaign } })),
      ...(answer ? [{ rule: 'T17', step: 'answers', params: refParams(answer) }, ...answer.trace] : []),
    ],
  };
}

function answerReasons(answer: Layer | undefined, layers: Layer[]): Reason[] {
  if (!answer) return [{ code: 'no_terms', params: {} }];
  const legal = layers.find(({ term, verdict }) => term.kind === 'statutory' && verdict !== 'not_covered');
  return legal ? [...answer.reasons, sellerReason(legal)] : answer.reasons;
}

/** T51: whom the law protects, and until when where the days are known. */
const sellerReason = ({ lastCoveredDay, forWhom }: Layer): Reason => ({
  code: 'seller_liable',
  params: {
    ...(lastCoveredDay ? { date: lastCoveredDay } : {}),
    ...(forWhom ? { customer: forWhom } : {}),
  },
});

function recallReason({ campaign, title, remedy }: Recall): Reason {
  return { code: 'recall', params: { campaign, title, remedy } };
}

function refParams({ term }: Layer) {
  return { code: term.code, version: term.version };
}
