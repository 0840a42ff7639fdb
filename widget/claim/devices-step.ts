import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { dateField } from '../ui/date-field.ts';
import { infoIcon } from '../ui/icon.ts';
import { textField } from '../ui/text-field.ts';
import type { Board } from './board.ts';
import { latestDay } from './days.ts';
import { MOST_UNITS } from './entries.ts';
import type { UnitEntry } from './entries.ts';

export function devicesStep(board: Board): TemplateResult {
  const { t, entries } = board;
  const [first, ...others] = entries.units;
  const many = others.length > 0;
  const isAsked = !many && first && board.additions?.isOpen(first);
  return html`${prepare(board)}
    <div class="units">${entries.units.map((unit, index) => unitView(board, unit, index, many))}</div>
    ${
      entries.units.length < MOST_UNITS
        ? html`<div>
            ${button({ label: t.addUnit, icon: plus, onClick: () => board.addUnit(), part: 'add-unit' })}
          </div>`
        : nothing
    }
    ${
      isAsked
        ? nothing
        : dateField({
            name: 'purchaseDate',
            label: t.purchaseDate,
            hint: t.purchaseDateHint,
            value: entries.purchaseDate,
            max: latestDay(),
            error: board.form.error('purchaseDate'),
            t,
            onInput: (value) => board.set('purchaseDate', value),
          })
    }`;
}

const plus = html`<span class="plus" aria-hidden="true">+</span>`;

/** What will be needed, before anything is typed. */
function prepare({ asked, t }: Board): TemplateResult {
  const needed = asked.filter(({ mode }) => mode !== 'offer');
  return html`<div class="prepare" part="prepare">
    ${infoIcon}
    <div class="stack tight">
      ${
        needed.length
          ? html`<h4>${t.prepare}</h4>
              <ul>
                ${needed.map(
                  ({ type, mode }) =>
                    html`<li>
                      ${t[`evidence_${type}`]}
                      <span class="small muted">· ${mode === 'block' ? t.prepareMust : t.prepareAsked}</span>
                    </li>`,
                )}
              </ul>`
          : html`<p>${t.prepareNothing}</p>`
      }
      <p class="small muted">${t.prepareKept}</p>
    </div>
  </div>`;
}

function unitView(board: Board, unit: UnitEntry, index: number, many: boolean): TemplateResult {
  const { t } = board;
  return html`<div
    class=${many ? 'unit several' : 'unit'}
    part="unit"
    data-unit=${unit.key}
    role=${many ? 'group' : nothing}
    aria-label=${many ? t.unit(index + 1) : nothing}
    @change=${() => board.look(index)}
  >
    ${
      many
        ? html`<div class="row between">
            <h4>${t.unit(index + 1)}</h4>
            ${button({ label: t.removeUnit, kind: 'quiet', description: `${t.removeUnit}: ${t.unit(index + 1)}`, onClick: () => board.removeUnit(index) })}
          </div>`
        : nothing
    }
    ${textField({
      name: `lines.${index}.serial`,
      label: t.serial,
      hint: t.serialHint,
      value: unit.serial,
      required: true,
      verbatim: true,
      error: board.form.error(`lines.${index}.serial`),
      t,
      onInput: (value) => board.set(`units.${index}.serial`, value),
    })}
    ${board.answer?.(board, unit, index)}
  </div>`;
}
