import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import type { Desk } from './desk.ts';
import { progressView } from './progress-view.ts';
import { stepOf } from './state.ts';

/** Something goes on by itself: how far it is. */
export function workingView(desk: Desk): TemplateResult {
  const { t, list, locale } = desk;
  const step = stepOf(list);
  const number = new Intl.NumberFormat(locale);
  const isReading = step === 'reading';
  return html`<h2 tabindex="-1">${isReading ? t.reading : step === 'taking' ? t.taking : t.undoing}</h2>
    ${progressView({
      label: html`<bdi>${list.fileName}</bdi>`,
      said: isReading
        ? t.rowsRead(number.format(Math.max(0, list.parsed - 1)))
        : t.rowOf(number.format(list.committed), number.format(list.total ?? 0)),
      done: list.progress,
      locale,
    })}
    <p class="muted">${isReading ? t.readingText : t.takingText}</p>
    <div class="row">${button({ label: t.another, onClick: desk.onLeave })} ${desk.discard()}</div>`;
}
