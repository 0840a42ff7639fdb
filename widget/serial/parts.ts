import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { VERDICT_TONES, verdict } from '../ui/badge.ts';
import { crossIcon } from '../ui/icon.ts';
import type { Reader, Receipt } from './types.ts';

type Fact = readonly [name: string, value: unknown];

/** Names and values; what is not known is left out. */
export function facts(all: readonly Fact[]): TemplateResult | typeof nothing {
  const known = all.filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export function section(title: string, content: unknown, part?: string): TemplateResult {
  return html`<section class="stack tight" part=${part ?? nothing}>
    <h3>${title}</h3>
    ${content}
  </section>`;
}

export function lastDay({ lastCoveredDay, lifetime }: Receipt, { t, locale }: Reader): string {
  if (lifetime) return t.noEnd;
  return lastCoveredDay ? formatPlainDate(lastCoveredDay, locale) : '';
}

/** The answer in a sentence. A recall counts more than any warranty: then it is told, with what to do. */
export const titleView = ({ verdict: answer, headline, recall }: Receipt, about: unknown): TemplateResult =>
  recall ? verdict('bad', headline, recall.remedy) : verdict(VERDICT_TONES[answer], headline, about);

/** What the title does not say already. */
export const reasonsOf = ({ reasons }: Receipt): Receipt['reasons'] =>
  reasons.filter(({ code }) => code !== 'recall');

export function points(items: readonly { text: string }[], isCrossed = false): unknown {
  if (items.length === 0) return nothing;
  return html`<ul class="points">
    ${items.map(({ text }) => html`<li>${isCrossed ? crossIcon : nothing}<span>${text}</span></li>`)}
  </ul>`;
}
