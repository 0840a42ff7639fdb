import { html, nothing, svg } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { section } from './parts.ts';
import { word } from './strings.ts';
import type { Reader, Unit } from './types.ts';

type Relation = Unit['relations'][number];
type End = Relation['from'];

const arrow = html`<svg class="arrow" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
  ${svg`<path d="M1 6h20M16 1l5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.8" />`}
</svg>`;

/** Which device took over from which, in the order in which it happened. The one on the page is marked. */
export function chainView(unit: Unit, reader: Reader): unknown {
  const { t, locale } = reader;
  if (unit.relations.length === 0) return nothing;
  return section(
    t.chain,
    html`<ol class="chain">
      ${unit.relations.map(
        ({ kind, from, to, validFrom }) =>
          html`<li>
            ${device(from, unit, reader)}
            <span class="link">
              ${arrow}
              <span class="small">${word(t, 'relation', kind)}</span>
              <span class="small muted">${formatPlainDate(validFrom, locale)}</span>
            </span>
            ${device(to, unit, reader)}
          </li>`,
      )}
    </ol>`,
    'chain',
  );
}

function device({ id, serial }: End, unit: Unit, { t, go }: Reader): unknown {
  const name = html`<span class="mono" dir="ltr">${serial}</span>`;
  if (serial === unit.serial)
    return html`<span class="device here" aria-current="true"
      >${name}<span class="small">${t.thisOne}</span></span
    >`;
  return html`<button class="device" type="button" @click=${() => go(id ? { unitId: id } : { serial })}>
    ${name}
  </button>`;
}
