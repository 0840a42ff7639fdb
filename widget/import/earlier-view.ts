import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import type { CommonStrings } from '../lang/common.ts';
import { button } from '../ui/button.ts';
import type { ImportStrings } from './strings.ts';
import type { Import } from './wire.ts';

interface EarlierOptions {
  t: CommonStrings & ImportStrings;
  locale: string;
  lists: readonly Import[];
  hasMore: boolean;
  onOpen: (list: Import) => void;
  onMore: () => void;
}

/** Lists that were brought in, or that wait for somebody. */
export function earlierView({ t, locale, lists, hasMore, onOpen, onMore }: EarlierOptions): unknown {
  if (lists.length === 0) return nothing;
  const number = new Intl.NumberFormat(locale);
  const line = (list: Import): TemplateResult =>
    html`<li>
      <button class="open" type="button" aria-label=${t.openList(list.fileName)} @click=${() => onOpen(list)}>
        <span class="strong"><bdi>${list.fileName}</bdi></span>
        <span class="muted small">${t[`kind_${list.kind}`]} · ${formatInstant(list.createdAt, locale)}</span>
        <span class="small"
          >${t[`state_${list.state}`]}${
            list.counts.length > 0
              ? html` <span class="muted"
                  >·
                  ${list.counts.map(({ label, rows }) => `${label}: ${number.format(rows)}`).join(', ')}</span
                >`
              : nothing
          }</span
        >
      </button>
    </li>`;
  return html`<section class="stack tight" part="earlier" aria-labelledby="earlier">
    <h3 id="earlier">${t.earlier}</h3>
    <ul class="lists">
      ${lists.map(line)}
    </ul>
    ${hasMore ? html`<div>${button({ label: t.more, onClick: onMore })}</div>` : nothing}
  </section>`;
}
