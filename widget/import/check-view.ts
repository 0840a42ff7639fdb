import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { checkbox } from '../ui/choice.ts';
import { notice } from '../ui/notice.ts';
import { rowsForWork, rowsOf, rowsToTake } from './state.ts';
import { summaryView } from './summary-view.ts';
import type { Desk } from './desk.ts';

/** The dry run: nothing has happened yet, and this is what would. */
export function checkView(
  desk: Desk,
  similar: boolean,
  onSimilar: (accepted: boolean) => void,
): TemplateResult {
  const { t, list, locale, acting } = desk;
  const take = rowsToTake(list, similar);
  const look = rowsOf(list, 'near_duplicate');
  const known = rowsOf(list, 'unchanged');
  const number = new Intl.NumberFormat(locale);
  return html`<h2 tabindex="-1">${t.check}</h2>
    ${summaryView(
      [
        { rows: rowsToTake(list, false), label: t.fine, tone: 'good' },
        { rows: known, label: t.known, tone: 'info' },
        { rows: rowsForWork(list), label: t.work, tone: 'warn' },
      ],
      locale,
    )}
    ${desk.rows()} ${rowsForWork(list) > 0 ? desk.corrections() : nothing}
    ${
      look > 0
        ? checkbox({
            name: 'similar',
            label: t.similar(number.format(look)),
            required: true,
            checked: similar,
            onChange: onSimilar,
            t,
          })
        : nothing
    }
    ${take === 0 ? notice('info', html`<p>${known > 0 && rowsForWork(list) === 0 ? t.allKnown : t.nothingToTake}</p>`) : nothing}
    <div class="row">
      ${
        take > 0
          ? button({
              label: t.take(number.format(take)),
              kind: 'primary',
              busy: acting === 'commit',
              onClick: desk.onCommit,
            })
          : nothing
      }
      ${button({ label: t.changeColumns, onClick: desk.onColumns })} ${desk.discard()}
    </div>`;
}
