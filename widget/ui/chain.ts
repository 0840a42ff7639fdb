import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import type { components } from '../core/schema.d.ts';

export type Relation = components['schemas']['UnitRelation'];
type End = Relation['from'];

export interface ChainOptions {
  relations: readonly Relation[];
  /** The serial that the page is about. */
  here: string;
  hereText: string;
  locale: string;
  /** `replaced by`, as a word between two devices. */
  word: (relation: Relation['kind']) => string;
  go: (device: { unitId?: string; serial: string }) => void;
}

const SWAPS: readonly Relation['kind'][] = ['replaced_by', 're_serialised_as'];

const arrow = html`<svg class="arrow" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
  ${svg`<path d="M1 6h20M16 1l5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.8" />`}
</svg>`;

/** Which device took over from which, from the first to the one that counts now; then what belongs to what. */
export function chain(options: ChainOptions): TemplateResult {
  const swaps = options.relations.filter(({ kind }) => SWAPS.includes(kind));
  const others = options.relations.filter(({ kind }) => !SWAPS.includes(kind));
  const starts = swaps.filter(({ from }) => !swaps.some(({ to }) => to.serial === from.serial));
  return html`<div class="chains">
    ${starts.map(
      (start) =>
        html`<ol class="chain">
          <li>${device(start.from, options)}</li>
          ${lineFrom(start, swaps).map((link) => html`<li>${joint(link, options)} ${device(link.to, options)}</li>`)}
        </ol>`,
    )}
    ${others.map(
      (link) =>
        html`<ol class="chain">
          <li>${device(link.from, options)}</li>
          <li>${joint(link, options)} ${device(link.to, options)}</li>
        </ol>`,
    )}
  </div>`;
}

function lineFrom(start: Relation, swaps: readonly Relation[]): Relation[] {
  const line = [start];
  for (;;) {
    const end = line.at(-1)!.to.serial;
    const next = swaps.find((one) => one.from.serial === end && !line.includes(one));
    if (!next) return line;
    line.push(next);
  }
}

const joint = ({ kind, validFrom }: Relation, { word, locale }: ChainOptions): TemplateResult =>
  html`<span class="joint">
    ${arrow}
    <span class="small">${word(kind)}</span>
    <span class="small muted">${formatPlainDate(validFrom, locale)}</span>
  </span>`;

function device({ id, serial }: End, { here, hereText, go }: ChainOptions): TemplateResult {
  const name = html`<span class="mono" dir="ltr">${serial}</span>`;
  if (serial === here)
    return html`<span class="member here" aria-current="true"
      >${name}<span class="small muted">${hereText}</span></span
    >`;
  return html`<button
    class="member"
    type="button"
    @click=${() => go(id ? { unitId: id, serial } : { serial })}
  >
    ${name}
  </button>`;
}

export const chainStyles = css`
  .chains {
    display: grid;
    gap: 14px;
  }
  .chain,
  .chain li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .member {
    display: inline-grid;
    min-block-size: 44px;
    align-content: center;
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.member {
    cursor: pointer;
    color: var(--_accent-text);
  }
  button.member:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  button.member:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .here {
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .joint {
    display: grid;
    justify-items: center;
  }
  .arrow {
    color: var(--_muted);
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
`;
