import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge, VERDICT_TONES } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import type { Board, Step } from './board.ts';
import type { UnitEntry } from './entries.ts';
import { lacking } from './missing.ts';

export function checkStep(board: Board): TemplateResult {
  const { t, entries, lang, uploads } = board;
  const { symptoms, contact, siteContact } = entries;
  const files = uploads.items.map(({ kind, state, name }) => ({ type: kind, state, name }));
  const wished = lacking(board.asked, files, 'flag').map((type) => t[`evidence_${type}`]);
  const date = (day: string): string => (day ? formatPlainDate(day, lang) : '');
  return html`${missingView(board)}
  ${
    wished.length
      ? notice('info', html`<p>${t.recommended(new Intl.ListFormat(lang).format(wished))}</p>`)
      : nothing
  }
  ${part(
    board,
    'devices',
    html`${entries.units.map((unit) => unitRow(board, unit))}${rows([[t.purchaseDate, date(entries.purchaseDate)]])}`,
  )}
  ${part(
    board,
    'fault',
    rows([
      [t.whatHappens, symptoms.whatHappens],
      [t.startedWhen, symptoms.startedWhen],
      [t.failureDate, date(entries.failureDate)],
      [t.tried, symptoms.tried],
      [t.screenMessage, symptoms.screenMessage],
      [t.conditions, symptoms.conditions.map((one) => t[`condition_${one}`]).join(', ')],
    ]),
  )}
  ${part(
    board,
    'evidence',
    files.length
      ? rows(
          board.asked.map(({ type }) => [
            t[`evidence_${type}`],
            files
              .filter((file) => file.type === type)
              .map(({ name }) => name)
              .join(', '),
          ]),
        )
      : html`<p class="muted">${t.noFiles}</p>`,
  )}
  ${part(
    board,
    'contact',
    rows([
      [t.name, contact.name],
      [t.place, board.places.find(({ id }) => id === entries.branchId)?.name ?? ''],
      [t.email, contact.email],
      [t.phone, contact.phone],
      [t.company, contact.company],
      [t.convenientTime, contact.convenientTime],
      [t.address, joined(Object.values(contact.address))],
      [
        t.siteContact,
        entries.elsewhere
          ? joined([siteContact.name, siteContact.phone, siteContact.email, siteContact.convenientTime])
          : '',
      ],
      [t.urgency, t[`urgency_${entries.urgency}`]],
      [t.urgencyReason, entries.urgency === 'normal' ? '' : entries.urgencyReason],
    ]),
  )}`;
}

function missingView(board: Board): TemplateResult | typeof nothing {
  const { missing, t } = board;
  if (missing.length === 0) return nothing;
  return html`<div
    class="missing"
    part="missing"
    data-missing
    tabindex="-1"
    role="group"
    aria-labelledby="missing"
  >
    <h4 id="missing">${t.missing}</h4>
    <ul>
      ${missing.map(
        ({ step, field, text }) =>
          html`<li>
            <button class="link" type="button" @click=${() => board.go(step, field)}>${text}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function part(board: Board, step: Step, content: unknown): TemplateResult {
  const { t } = board;
  const title = t[`steps_${step}`];
  return html`<section class="part" part="summary">
    <div class="row between">
      <h4>${title}</h4>
      ${button({ label: t.edit, kind: 'quiet', description: t.editStep(title), onClick: () => board.go(step) })}
    </div>
    ${content}
  </section>`;
}

function rows(all: readonly (readonly [string, string])[]): TemplateResult {
  const filled = all.filter(([, value]) => value.trim());
  if (filled.length === 0) return html``;
  return html`<dl class="facts">
    ${filled.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function unitRow({ serials, claim, t }: Board, unit: UnitEntry): TemplateResult {
  const look = serials.of(unit);
  const line = claim?.lines.find(({ serial }) => serial === unit.serial.trim());
  const found = typeof look === 'object' && look.outcome === 'found' ? look : undefined;
  const model = found?.model.name ?? line?.model?.name ?? serials.model(unit.modelId)?.name;
  // Only the draft knows the reading that its author gave.
  const receipt = (line?.meter && line.coverage) ?? found?.receipt ?? line?.coverage;
  return html`<div class="unit-row">
    <p>
      <bdi class="mono">${unit.serial || '—'}</bdi
      >${model ? html` <span class="muted">· ${model}</span>` : nothing}
    </p>
    ${receipt ? badge(VERDICT_TONES[receipt.verdict], receipt.headline) : typeof look === 'object' && look.outcome === 'unknown' ? badge('neutral', t.unknownShort) : nothing}
  </div>`;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text.trim()).join(', ');
}
