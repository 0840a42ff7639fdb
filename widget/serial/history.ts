import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import { timeline } from '../ui/timeline.ts';
import { section } from './parts.ts';
import { known, word } from './strings.ts';
import type { Reader, Texts, UnitEvent } from './types.ts';

const LAST = 3;
const NOTHING = '–';

/** What happened to the device, the newest first; by kind where somebody looks for something. */
export function historyView(events: readonly UnitEvent[], reader: Reader): unknown {
  const { t, locale, kind, sought } = reader;
  if (events.length === 0) return nothing;
  const kinds = new Map(events.map((event) => [event.kind as string, event.text]));
  const chosen = events
    .filter((event) => !kind || event.kind === kind)
    .filter((event) => soughtIn(sought, [event.text, event.by ?? '', ...Object.values(event.facts)]))
    .reverse();
  const shown = chosen.slice(0, reader.shown);
  return section(
    t.history,
    html`${
      kinds.size > 1
        ? html`<div class="halves">
            ${textField({ name: 'sought', label: t.find, type: 'search', value: sought, maxlength: 100, required: true, onInput: reader.seek, t })}
            ${select({
              name: 'kind',
              label: t.filter,
              value: kind,
              prompt: t.everything,
              choices: [...kinds].map(([value, label]) => ({ value, label })),
              onChange: reader.filter,
              required: true,
              t,
            })}
          </div>`
        : nothing
    }
    ${chosen.length === 0 ? html`<p class="muted">${t.foundNothing}</p>` : nothing}
    ${timeline(
      shown.map((event) => ({
        id: event.id,
        at: event.at,
        title: event.text,
        text: wordsOf(event, t, locale),
        by: event.by ?? undefined,
      })),
      locale,
      t.history,
    )}
    ${
      chosen.length > shown.length
        ? html`<div>
            ${button({ label: t.showAll(chosen.length), kind: 'quiet', onClick: () => reader.showMore() })}
          </div>`
        : nothing
    }`,
  );
}

/** Every word of it, wherever it stands. */
export function soughtIn(sought: string, texts: readonly unknown[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export function lastEvents(events: readonly UnitEvent[], { t, locale }: Reader): TemplateResult {
  const last = events.slice(-LAST).reverse();
  if (last.length === 0) return html`<p class="muted">${t.noEvents}</p>`;
  return html`<ul class="last">
    ${last.map(
      ({ at, text }) =>
        html`<li>${text} <time class="muted small" datetime=${at}>${formatInstant(at, locale)}</time></li>`,
    )}
  </ul>`;
}

/** The facts that have a name here: from and to as one line, words as they were written. */
function wordsOf({ kind, facts }: UnitEvent, t: Texts, locale: string): unknown {
  if (kind === 'unit.meter_read') {
    const { meter, value, source } = facts;
    const number = new Intl.NumberFormat(locale).format(Number(value));
    return html`<p>${word(t, 'meter', String(meter))}: ${number} · ${word(t, 'by', String(source))}</p>`;
  }
  const lines = Object.keys(facts).flatMap((key) => {
    const isTo = key.endsWith('To');
    const name = isTo ? key.slice(0, -2) : key;
    const label = known(t, `fact_${name}`);
    if (!label) return [];
    const after = said(name, facts[key], t);
    if (!isTo) return after === NOTHING ? [] : [`${label}: ${after}`];
    return [`${label}: ${said(name, facts[`${name}From`], t)} → ${after}`];
  });
  return lines.length ? lines.map((line) => html`<p>${line}</p>`) : undefined;
}

/** Words of the API in the reader's language, what people wrote as they wrote it. */
function said(name: string, value: unknown, t: Texts): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return NOTHING;
  if (name === 'custody') return word(t, 'custody', value);
  if (name !== 'components') return value;
  return value
    .split(', ')
    .map((one) => word(t, 'class', one))
    .join(', ');
}
