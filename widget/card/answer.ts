import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../core/format.ts';
import { badge, verdict, VERDICT_TONES } from '../ui/badge.ts';
import type { BadgeTone } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import type { CardCheck, Revoked, Texts, Valid } from './types.ts';

type Reader = { t: Texts; locale: string; dispute(card: Valid): void };

const TONES: Record<CardCheck['result'], BadgeTone> = {
  valid: 'good',
  revoked: 'warn',
  forged: 'bad',
  unknown: 'neutral',
  unreadable: 'neutral',
};

/** What a check says, the card first and then the cover. */
export function answerView(check: CardCheck, reader: Reader): TemplateResult {
  const { t, locale } = reader;
  const tone = TONES[check.result];
  switch (check.result) {
    case 'valid':
      return html`${verdict(
        tone,
        t.valid,
        html`${check.model.name} · <span class="mono" dir="ltr">${check.serial}</span>`,
      )}
      ${cover(check, reader)}`;
    case 'revoked':
      return verdict(tone, t.revoked, ended(check, t, locale));
    case 'forged':
      return verdict(tone, t.forged, t.forgedWhy);
    case 'unknown':
      return verdict(tone, t.unknown, t.unknownWhy);
    case 'unreadable':
      return verdict(tone, t.unreadable, t.unreadableWhy);
  }
}

const ended = ({ revokedAt, reissued }: Revoked, t: Texts, locale: string) =>
  html`${revokedAt ? t.revokedOn(day(revokedAt, locale)) : nothing} ${reissued ? t.reissued : t.ended}`;

function cover(card: Valid, { t, locale, dispute }: Reader): TemplateResult {
  const { receipt, number, issuedAt } = card;
  const until = receipt.lifetime
    ? t.forever
    : receipt.lastCoveredDay && formatPlainDate(receipt.lastCoveredDay, locale);
  return html`<section class="stack tight" part="cover">
      <h3>${t.today}</h3>
      <p>${badge(VERDICT_TONES[receipt.verdict], receipt.headline)}</p>
      ${
        receipt.reasons.length > 0
          ? html`<ul class="points" aria-label=${t.why}>
              ${receipt.reasons.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
    </section>
    <dl class="facts" part="facts">
      ${until ? fact(t.until, until) : nothing}
      ${fact(t.number, html`<span class="mono" dir="ltr">${number}</span>`)}
      ${fact(t.issued, day(issuedAt, locale))}
    </dl>
    <div>${button({ label: t.dateWrong, kind: 'quiet', onClick: () => dispute(card) })}</div>`;
}

export const fact = (name: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

export const day = (instant: string, locale: string): string =>
  formatInstant(instant, locale, { dateStyle: 'long' });
