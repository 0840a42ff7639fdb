import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
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

export function points(items: readonly { text: string }[], isCrossed = false): unknown {
  if (items.length === 0) return nothing;
  return html`<ul class="points">
    ${items.map(({ text }) => html`<li>${isCrossed ? crossIcon : nothing}<span>${text}</span></li>`)}
  </ul>`;
}
