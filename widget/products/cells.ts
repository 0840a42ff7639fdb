import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { badge, VERDICT_TONES } from '../ui/badge.ts';
import type { Item, Texts } from './wire.ts';

const days = new Map<string, string>();

/** Making a formatter takes longer than drawing a row. */
function day(date: string, locale: string): string {
  const key = `${locale} ${date}`;
  let text = days.get(key);
  if (text === undefined) days.set(key, (text = formatPlainDate(date, locale, 'medium')));
  return text;
}

export const deviceCell = (item: Item, t: Texts): TemplateResult =>
  html`<b><bdi>${item.name ?? item.model.name}</bdi></b>
    <span class="small muted">
      <bdi class="mono">${item.serial}</bdi>
      ${item.name ? html`<bdi>${item.model.name}</bdi>` : nothing}
      ${item.inventoryNo ? html`<bdi>${t.inventory(item.inventoryNo)}</bdi>` : nothing}
    </span>`;

export const coverCell = ({ verdict, lastCoveredDay }: Item, t: Texts, locale: string): TemplateResult =>
  html`${badge(VERDICT_TONES[verdict], t[`verdict_${verdict}`])}
  ${lastCoveredDay ? html`<span class="small muted">${t.until(day(lastCoveredDay, locale))}</span>` : nothing}`;

export function placeCell(item: Item): TemplateResult {
  const within = placeOf(item);
  return html`${item.branch ? html`<span><bdi>${item.branch.name}</bdi></span>` : nothing}
  ${within ? html`<span class="small muted"><bdi>${within}</bdi></span>` : nothing}`;
}

export const placeOf = ({ place, room, rack }: Pick<Item, 'place' | 'room' | 'rack'>): string =>
  [place, room, rack].filter(Boolean).join(' · ');
