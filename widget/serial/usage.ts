import { nothing, html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge } from '../ui/badge.ts';
import { section } from './parts.ts';
import { word } from './strings.ts';
import type { Reader, Unit } from './types.ts';

type Reading = Unit['meterReadings'][number];

/** So many readings are of use here; the history has them all. */
const LAST = 4;

/** What its meters showed, when, and who took it. */
export function readingsView({ meterReadings }: Unit, reader: Reader): unknown {
  if (meterReadings.length === 0) return nothing;
  return section(
    reader.t.meters,
    html`<ul class="lines dates">
      ${meterReadings.slice(0, LAST).map((one) => readingLine(one, reader))}
    </ul>`,
  );
}

function readingLine(
  { meter, value, readOn, source, verified, struck, note }: Reading,
  { t, locale }: Reader,
): TemplateResult {
  const shown = html`${word(t, 'meter', meter)}: ${new Intl.NumberFormat(locale).format(value)}`;
  return html`<li>
    <span class="what"
      >${struck ? html`<s>${shown}</s>` : shown}
      <span class="small muted">${formatPlainDate(readOn, locale)} · ${word(t, 'by', source)}</span>
      ${note ? html`<span class="small muted">${note}</span>` : nothing}</span
    >
    ${
      struck
        ? badge('neutral', t.struck)
        : badge(verified ? 'good' : 'warn', verified ? t.readingSeen : t.readingUnseen)
    }
  </li>`;
}

/** When it was in the workshop, and what was mended, the newest first. */
export function workshopView({ workshopStays, repairs }: Unit, reader: Reader): unknown {
  const { t, locale } = reader;
  const day = (date: string): string => formatPlainDate(date, locale);
  const stays = [
    ...workshopStays,
    ...repairs
      .filter(({ on }) => !workshopStays.some(({ to }) => to === on))
      .map(({ on }) => ({ from: on, to: on })),
  ].sort((one, other) => other.to.localeCompare(one.to));
  if (stays.length === 0) return nothing;
  return section(
    t.workshop,
    html`<ul class="lines">
      ${stays.map(({ from, to }) => {
        const mended = repairs.filter(({ on }) => on === to).map((one) => word(t, 'class', one.component));
        return html`<li>
          <span class="what"
            >${from === to ? day(to) : `${day(from)} – ${day(to)}`}
            ${mended.length ? html`<span class="small muted">${t.mended(mended.join(', '))}</span>` : nothing}</span
          >
        </li>`;
      })}
    </ul>`,
  );
}
