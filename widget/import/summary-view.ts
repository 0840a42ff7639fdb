import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Figure {
  rows: number;
  label: string;
  tone: 'good' | 'warn' | 'info';
}

/** The few numbers that count, large. */
export function summaryView(figures: readonly Figure[], locale: string): TemplateResult {
  const number = new Intl.NumberFormat(locale);
  return html`<ul class="figures" part="summary">
    ${figures.map(({ rows, label, tone }) =>
      rows > 0 ? html`<li class=${tone}><b>${number.format(rows)}</b> <span>${label}</span></li>` : nothing,
    )}
  </ul>`;
}
