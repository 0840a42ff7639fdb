import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import type { Desk } from './desk.ts';
import { rowsForWork, rowsOf, rowsToTake } from './state.ts';
import { summaryView } from './summary-view.ts';

/** What became of the list, and the way back. */
export function resultView(desk: Desk): TemplateResult {
  return desk.list.state === 'undone' ? undone(desk) : done(desk);
}

function done(desk: Desk): TemplateResult {
  const { t, list, locale } = desk;
  const work = rowsForWork(list) - (list.similarAccepted ? rowsOf(list, 'near_duplicate') : 0);
  return html`<h2 tabindex="-1">${work > 0 ? t.doneInPart : t.done}</h2>
    ${summaryView(
      [
        { rows: rowsToTake(list, list.similarAccepted), label: t.taken, tone: 'good' },
        { rows: rowsOf(list, 'unchanged'), label: t.known, tone: 'info' },
        { rows: work, label: t.left, tone: 'warn' },
      ],
      locale,
    )}
    ${desk.rows()} ${work > 0 ? desk.corrections() : nothing}
    ${
      list.actions.includes('undo')
        ? html`<div class="row">
            ${button({ label: t.undo, kind: 'danger', onClick: desk.onUndo })}
            <span class="muted small">${t.undoUntil(formatInstant(list.undoUntil ?? '', locale))}</span>
          </div>`
        : nothing
    }
    <div>${button({ label: t.another, kind: 'primary', onClick: desk.onLeave })}</div>`;
}

function undone(desk: Desk): TemplateResult {
  const { t, list, locale } = desk;
  const stay = list.notUndone;
  return html`<h2 tabindex="-1">${t.undone}</h2>
    ${
      stay > 0
        ? html`${notice('warn', html`<p>${t.notUndone(new Intl.NumberFormat(locale).format(stay))}</p>`)}
          ${desk.rows()}`
        : notice('good', html`<p>${t.undoneText}</p>`)
    }
    <div>${button({ label: t.another, kind: 'primary', onClick: desk.onLeave })}</div>`;
}
