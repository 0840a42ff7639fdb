import type { ComponentCover, Layer, TermKind, Verdict } from './types.ts';

const verdicts: Verdict[] = ['covered', 'conditional', 'unknown', 'not_covered'];
// Statutory before paid extension: the customer must not use up what he bought.
const kinds: TermKind[] = ['recall', 'repair', 'part', 'commercial', 'statutory', 'extension', 'goodwill'];

/** Which of several covers answers the question: the better verdict, the more specific, the higher share, the longer. */
export function byRank(asked?: string) {
  return (a: Layer, b: Layer): number =>
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    Number(names(b, asked)) - Number(names(a, asked)) ||
    kinds.indexOf(a.term.kind) - kinds.indexOf(b.term.kind) ||
    highestPercent(b) - highestPercent(a) ||
    later(a, b);
}

/** The component of a layer that speaks for it. */
export function leading<T extends { componentClass: string }>(
  components: T[],
  asked?: string,
): T | undefined {
  const named = (componentClass: string | undefined) =>
    components.find((component) => component.componentClass === componentClass);
  return named(asked) ?? named('whole') ?? named('parts') ?? components[0];
}

/** For each component class the cover that pays, layers given in their rank. */
export function bestOfEach(ranked: Layer[]): ComponentCover[] {
  const best = new Map<string, ComponentCover>();
  for (const cover of ranked.flatMap((layer) => layer.components)) {
    const held = best.get(cover.componentClass);
    if (!held || verdicts.indexOf(cover.verdict) < verdicts.indexOf(held.verdict)) {
      best.set(cover.componentClass, cover);
    }
  }
  return [...best.values()];
}

function names(layer: Layer, asked: string | undefined): boolean {
  return asked !== undefined && layer.components.some((component) => component.componentClass === asked);
}

function highestPercent(layer: Layer): number {
  return Math.max(0, ...layer.components.map((component) => component.percent));
}

function later(a: Layer, b: Layer): number {
  if (a.lifetime !== b.lifetime) return a.lifetime ? -1 : 1;
  return (b.lastCoveredDay ?? '').localeCompare(a.lastCoveredDay ?? '');
}
