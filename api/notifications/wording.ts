import { formatDay } from '../core/day.ts';
import { fixedText, type FixedText } from '../core/mail/index.ts';
import type { Brand, Claim, Line } from './case.ts';
import type { Recipient } from './recipients.ts';
import { textsFor, type Wording } from './texts/index.ts';
import type { MailTexts } from './texts/index.ts';

export type Template = keyof MailTexts['mails'];

export const wordingOf = (template: Template, locale: string): Wording => textsFor(locale).mails[template];

type Headline = { template: Template; locale: string; ref?: string | undefined; brand: Pick<Brand, 'name'> };

export const subjectOf = ({ template, locale, ref, brand }: Headline): FixedText =>
  fixedText(wordingOf(template, locale).subject, ref ? { ref } : {}, brand);

export const preheaderOf = ({ template, locale, ref, brand }: Headline): FixedText =>
  fixedText(wordingOf(template, locale).preheader, ref ? { ref } : {}, brand);

/** Fills `{name}`; `null` where a value is missing, because half a sentence helps nobody. */
export function fill(wording: string, values: Record<string, string>): string | null {
  const slots = [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  if (slots.some((slot) => !Object.hasOwn(values, slot))) return null;
  return wording.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot]!);
}

/** By when the service makes its next step, if it is the service's turn. */
export const nextDay = ({ nextOwner, nextDue }: Claim, to: Recipient): Record<string, string> =>
  nextOwner === 'service' && nextDue ? { due: formatDay(nextDue, to) } : {};

/** What a recipient calls the devices. A serial is what somebody typed, so only owners of their address see it. */
export function nameUnits(lines: Line[], to: Pick<Recipient, 'locale' | 'confirmed'>): string[] {
  const { labels } = textsFor(to.locale);
  return lines.map(({ modelName, serialNorm }, at) => {
    const name = modelName ?? labels.device;
    if (to.confirmed) return `${name}, ${serialNorm}`;
    return lines.length > 1 ? `${at + 1}. ${name}` : name;
  });
}
