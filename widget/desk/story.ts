import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { facts } from './facts.ts';
import type { Kit } from './kit.ts';
import { word } from './strings.ts';
import type { Claim } from './wire.ts';

/** What the customer says, in the customer's own words. */
export function story(claim: Claim, { t, lang }: Kit): TemplateResult {
  const { symptoms } = claim;
  const day = (date: string | null): string | null => date && formatPlainDate(date, lang, 'medium');
  return html`<section class="block" aria-labelledby="story">
    <h3 id="story">${t.story}</h3>
    ${symptoms.whatHappens ? html`<blockquote dir="auto">${symptoms.whatHappens}</blockquote>` : nothing}
    ${facts([
      [t.startedWhen, words(symptoms.startedWhen)],
      [t.tried, words(symptoms.tried)],
      [t.screenMessage, words(symptoms.screenMessage)],
      [t.conditions, symptoms.conditions.map((one) => word(t, 'condition', one)).join(', ')],
      [
        t.urgency,
        html`${word(t, 'urgency', claim.urgency)}${claim.urgencyReason ? html`: <span dir="auto">${claim.urgencyReason}</span>` : nothing}`,
      ],
      [t.failureDate, day(claim.failureDate)],
      [t.purchaseDate, day(claim.purchaseDate)],
      [t.language, languageName(claim.locale, lang)],
    ])}
  </section>`;
}

export function languageName(locale: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(locale) ?? locale;
}

const words = (text: string | null): TemplateResult | null =>
  text ? html`<span dir="auto">${text}</span>` : null;
