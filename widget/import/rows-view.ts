import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../lang/common.ts';
import { badge } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { problemView } from '../ui/problem-view.ts';
import { skeleton } from '../ui/skeleton.ts';
import type { RowPages } from './row-pages.ts';
import { TONES } from './state.ts';
import type { ImportStrings } from './strings.ts';
import type { Import, Row, Verdict } from './wire.ts';

interface RowsOptions {
  t: CommonStrings & ImportStrings;
  locale: string;
  list: Import;
  pages: RowPages;
  onVerdict: (verdict: Verdict | undefined) => void;
  onMore: () => void;
}

/** How many rows there are of each verdict; pressed, the rows themselves with the reason and what to do. */
export function rowsView(options: RowsOptions): TemplateResult {
  const { t, list, pages, locale, onVerdict, onMore } = options;
  const number = new Intl.NumberFormat(locale);
  const all = list.counts.reduce((sum, { rows }) => sum + rows, 0);
  const pick = (verdict: Verdict | undefined, label: string, rows: number): TemplateResult =>
    html`<button
      class="pick ${verdict ? TONES[verdict] : ''}"
      part="filter"
      type="button"
      aria-pressed=${String(pages.verdict === verdict)}
      @click=${() => onVerdict(verdict)}
    >
      ${label} <b>${number.format(rows)}</b>
    </button>`;
  const { verdict } = pages;
  return html`<div class="stack tight" part="rows">
    <div class="picks" role="group" aria-label=${t.showRows}>
      ${pick(undefined, t.allRows, all)}${list.counts.map((one) => pick(one.verdict, one.label, one.rows))}
    </div>
    ${verdict ? html`<p class="muted small" part="advice">${t[`do_${verdict}`]}</p>` : nothing}
    ${pages.problem ? problemView({ problem: pages.problem, t, onRetry: onMore }) : nothing}
    ${pages.items.length > 0 ? table(options) : pages.busy ? skeleton(4, t) : nothing}
    ${pages.hasMore ? html`<div>${button({ label: t.more, busy: pages.busy, onClick: onMore })}</div>` : nothing}
  </div>`;
}

/** Roles, because a narrow screen shows the rows as blocks. */
function table({ t, list, pages, locale }: RowsOptions): TemplateResult {
  const number = new Intl.NumberFormat(locale);
  return html`<div class="scroller">
    <table role="table" aria-label=${t.check} aria-busy=${String(pages.busy)}>
      <thead role="rowgroup">
        <tr role="row">
          ${[t.row, t.serial, t.verdict, t.reason].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${pages.items.map(
          (row) =>
            html`<tr role="row">
              <td role="cell" class="number" data-label=${t.row}>${number.format(row.row)}</td>
              <td role="cell" class="serial">${serial(row, list, t)}</td>
              <td role="cell">${badge(TONES[row.verdict], row.label)}</td>
              <td role="cell" class="reason">${row.reason ?? nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function serial({ cells }: Row, { mapping }: Import, t: ImportStrings): unknown {
  const cell = (name: 'serial' | 'model'): string => cells[mapping[name] ?? -1]?.trim() ?? '';
  const [text, model] = [cell('serial'), cell('model')];
  return html`${text ? html`<span class="mono" dir="ltr">${text}</span>` : html`<span class="muted">${t.noSerial}</span>`}
  ${model ? html`<span class="muted small model"><bdi>${model}</bdi></span>` : nothing}`;
}
