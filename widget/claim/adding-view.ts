import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { dateField } from '../ui/date-field.ts';
import { notice } from '../ui/notice.ts';
import { problemView } from '../ui/problem-view.ts';
import { textField } from '../ui/text-field.ts';
import { strings } from './adding-strings.ts';
import type { Additions } from './additions.ts';
import type { Board } from './board.ts';
import { latestDay } from './days.ts';
import type { UnitEntry } from './entries.ts';

/** Registers a device that is not known, without leaving the claim. */
export function addingView(board: Board, unit: UnitEntry, index: number): TemplateResult | typeof nothing {
  const { additions } = board;
  if (!additions || addedTo(unit)) return nothing;
  if (additions.isOpen(unit)) return form(board, additions, unit, index);
  const own = additions.mayOpen(unit) && additions.texts;
  if (!own) return nothing;
  return html`<div class="stack tight" data-add=${unit.key}>
    <p class="small muted">${own.why}</p>
    <div>${button({ label: own.add, part: 'add-device', onClick: () => additions.open(unit) })}</div>
  </div>`;
}

/** What became of the registration that was made here. */
export function addedView({ additions }: Board, unit: UnitEntry): TemplateResult | typeof nothing {
  const added = addedTo(unit);
  const own = added && additions?.texts;
  if (!own) return nothing;
  return html`<div tabindex="-1" data-added=${unit.key}>
    ${notice(
      added.settled ? 'good' : 'info',
      html`<p><strong>${own.registered(added.ref, added.state)}</strong></p>
        ${added.why.map((text) => html`<p>${text}</p>`)}
        <p>${own.next}</p>`,
    )}
  </div>`;
}

/** Of this serial: another one that is typed later is another device. */
export const addedTo = ({ added, serial }: UnitEntry): UnitEntry['added'] =>
  added?.serial === serial.trim() ? added : undefined;

function form(board: Board, additions: Additions, unit: UnitEntry, index: number): TemplateResult {
  const { t, entries } = board;
  const own = additions.texts ?? strings.en;
  const { busy = false, errors = {}, problem } = additions.of(unit);
  const sole = entries.units.length === 1;
  const add = (): void => void additions.add(unit);
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  return html`<div
    class="inset stack"
    role="group"
    aria-label=${own.add}
    part="adding"
    data-adding=${unit.key}
    @keydown=${onEnter}
  >
    ${dateField({
      name: sole ? 'purchaseDate' : `lines.${index}.purchaseDate`,
      label: t.purchaseDate,
      free: true,
      value: additions.dayOf(unit),
      max: latestDay(),
      error: errors.date ?? (sole ? board.form.error('purchaseDate') : undefined),
      t,
      onInput: (date) => additions.write(unit, { date }),
    })}
    ${textField({
      name: `lines.${index}.place`,
      label: own.place,
      value: unit.adding?.place,
      error: errors.place ?? board.form.error(`lines.${index}.place`),
      t,
      onInput: (place) => additions.write(unit, { place }),
    })}
    ${
      board.type === 'customer'
        ? textField({
            name: `lines.${index}.email`,
            label: t.email,
            hint: own.emailHint,
            free: true,
            inputmode: 'email',
            autocomplete: 'email',
            value: entries.contact.email,
            error: errors.email ?? board.form.error(`lines.${index}.email`),
            t,
            onInput: (email) => board.set('contact.email', email),
          })
        : nothing
    }
    ${problem ? problemView({ problem, t, next: html`${own.failed}`, onRetry: add }) : nothing}
    <div class="row">
      ${button({ label: own.register, part: 'add-now', busy, onClick: add })}
      ${button({ label: own.notNow, kind: 'quiet', onClick: () => additions.close(unit) })}
    </div>
  </div>`;
}
