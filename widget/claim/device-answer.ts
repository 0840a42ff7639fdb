import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge, VERDICT_TONES } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import { addedTo, addedView, addingView } from './adding-view.ts';
import type { Board } from './board.ts';
import type { UnitEntry } from './entries.ts';
import type { LookupAnswer } from './serials.ts';

type Receipt = Extract<LookupAnswer, { outcome: 'found' }>['receipt'];

/** What the service says of a serial, and what can be done about it. */
export function deviceAnswer(board: Board, unit: UnitEntry, index: number): TemplateResult {
  const { t, serials } = board;
  const look = serials.of(unit);
  return html`${look === 'asking' ? html`<p class="small muted">${t.looking}</p>` : nothing}
  ${addedView(board, unit)}
  ${typeof look === 'object' ? answerView(board, unit, index, look) : known(board, unit)}
  ${modelChoice(board, unit, index)} ${addingView(board, unit, index)} ${meterField(board, unit, index)}`;
}

function answerView(board: Board, unit: UnitEntry, index: number, answer: LookupAnswer): TemplateResult {
  const { t } = board;
  switch (answer.outcome) {
    case 'found':
      return html`<div class="found stack tight" part="coverage">
          <p class="row">
            <strong>${answer.model.name}</strong
            >${badge(VERDICT_TONES[answer.receipt.verdict], answer.receipt.headline)}
          </p>
          ${dates(board, answer.receipt)}
          ${answer.corrected ? html`<p class="small muted">${t.readAs(answer.serial)}</p>` : nothing}
        </div>
        ${answer.openClaims.map(({ ref }) => notice('info', html`<p>${t.openClaim(ref)}</p>`))}`;
    case 'choose_model':
      return notice('info', html`<p>${t.manyModels}</p>`);
    case 'unknown':
      if (addedTo(unit)) return html``;
      return notice(
        'info',
        html`<p><strong>${t.unknownSerial}</strong> ${t.unknownHelp}</p>
          ${
            answer.checks.length
              ? html`<ul class="dots small">
                  ${answer.checks.map((check) => html`<li>${check}</li>`)}
                </ul>`
              : nothing
          }`,
      );
    case 'hint':
      if (addedTo(unit)) return html``;
      return notice(
        'warn',
        html`<p>${answer.text}</p>
          ${misfit(unit.serial, answer.position)}
          ${
            answer.suggestion
              ? html`<div>
                  ${button({
                    label: html`<bdi class="mono">${t.useSuggestion(answer.suggestion)}</bdi>`,
                    part: 'suggestion',
                    onClick: () => use(board, index, answer.suggestion ?? ''),
                  })}
                </div>`
              : nothing
          }`,
      );
  }
}

/** Between which days it is covered, as far as the reader may know. */
function dates({ t, lang }: Board, { start, lastCoveredDay }: Receipt): TemplateResult | typeof nothing {
  const days = [
    start && `${t.startsFrom}: ${formatPlainDate(start.date, lang)}`,
    lastCoveredDay && `${t.lastDay}: ${formatPlainDate(lastCoveredDay, lang)}`,
  ].filter(Boolean);
  return days.length ? html`<p class="small muted">${days.join(' · ')}</p>` : nothing;
}

/** The typed text with the character that does not fit marked. */
function misfit(serial: string, position: number | null): TemplateResult | typeof nothing {
  const characters = [...serial.trim()];
  const at = position === null ? -1 : position - 1;
  if (characters[at] === undefined) return nothing;
  return html`<p class="mono misfit" dir="ltr">
    ${characters.slice(0, at).join('')}<mark>${characters[at]}</mark>${characters.slice(at + 1).join('')}
  </p>`;
}

function use(board: Board, index: number, serial: string): void {
  board.set(`units.${index}.serial`, serial);
  board.form.focus(`lines.${index}.serial`);
  board.look(index);
}

/** What the draft says of a unit that was looked up before a reload. */
function known({ claim, lang }: Board, { serial }: UnitEntry): TemplateResult | typeof nothing {
  const line = claim?.lines.find((one) => one.serial === serial.trim());
  if (!line?.model) return nothing;
  const { coverage } = line;
  return html`<p class="found row" part="coverage">
    <strong>${line.model.name}</strong>
    ${
      coverage
        ? badge(VERDICT_TONES[coverage.verdict], coverage.headline || formatPlainDate(coverage.asOf, lang))
        : nothing
    }
  </p>`;
}

/** Where the warranty also ends by use, its present reading makes the cover certain. */
function meterField(board: Board, unit: UnitEntry, index: number): TemplateResult | typeof nothing {
  const { t, lang } = board;
  const look = board.serials.of(unit);
  const needed = typeof look === 'object' && look.outcome === 'found' ? look.receipt.meterNeeded : undefined;
  const of = needed?.unit ?? unit.meter?.unit;
  if (!of) return nothing;
  return textField({
    name: `lines.${index}.meter`,
    label: t[`meter_${of}`],
    hint: needed && t.meterHint(needed.limit.toLocaleString(lang)),
    value: unit.meter?.typed,
    inputmode: 'numeric',
    maxlength: 9,
    error: board.form.error(`lines.${index}.meter`),
    t,
    onInput: (typed) => board.set(`units.${index}.meter`, { unit: of, typed }),
  });
}

function modelChoice(board: Board, unit: UnitEntry, index: number): TemplateResult | typeof nothing {
  const { t, serials } = board;
  const first = serials.of({ ...unit, modelId: '' });
  const open = first === 'failed' || (typeof first === 'object' && first.outcome !== 'found');
  const models =
    typeof first === 'object' && first.outcome === 'choose_model' ? first.models : serials.models;
  if (!models.length || (!open && !unit.modelId)) return nothing;
  const chosen = models.find(({ id }) => id === unit.modelId);
  const picture = chosen?.labelPicture;
  return html`${select({
    name: `lines.${index}.modelId`,
    label: t.model,
    prompt: t.modelUnknown,
    value: unit.modelId,
    choices: models.map(({ id, name }) => ({ value: id, label: name })),
    error: board.form.error(`lines.${index}.modelId`) ?? board.additions?.of(unit).errors?.modelId,
    t,
    onChange: (value) => board.set(`units.${index}.modelId`, value),
  })}
  ${
    chosen?.labelHint
      ? html`<figure class="label-at">
          ${picture ? html`<img src=${picture} alt="" width="120" height="80" loading="lazy" />` : nothing}
          <figcaption class="small"><strong>${t.labelAt}.</strong> ${chosen.labelHint}</figcaption>
        </figure>`
      : nothing
  }`;
}
