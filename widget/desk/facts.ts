import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export type Fact = readonly [label: string, value: unknown];

/** A list of names and values; what is not known is left out. */
export function facts(entries: readonly Fact[]): TemplateResult | typeof nothing {
  const known = entries.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return nothing;
  return html`<dl class="facts">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
