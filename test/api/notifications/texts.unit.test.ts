import { describe, expect, it } from 'vitest';
import { languages } from '../../../api/notifications/texts/index.ts';
import { fill, type Template, wordingOf } from '../../../api/notifications/wording.ts';
import { LOCALES } from '../../../db/vocab.ts';

const templates = Object.keys(languages['en']!.mails) as Template[];
const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

describe.each(LOCALES)('the mails in %s', (locale) => {
  it.each(templates)('%s fill the same gaps as in English, paragraph by paragraph', (template) => {
    const ours = wordingOf(template, locale);
    const english = wordingOf(template, 'en');
    expect(ours.paragraphs.map(slotsOf)).toEqual(english.paragraphs.map(slotsOf));
    expect(slotsOf(ours.subject)).toEqual(slotsOf(english.subject));
  });

  it.each(templates)('%s put nothing but the brand and the reference in a headline', (template) => {
    const { subject, preheader, heading, button } = wordingOf(template, locale);
    for (const slot of [...slotsOf(subject), ...slotsOf(preheader)])
      expect(['{brand}', '{ref}']).toContain(slot);
    expect([...slotsOf(heading), ...slotsOf(button)]).toEqual([]);
    for (const text of [subject, preheader, heading, button]) expect(text.trim()).not.toBe('');
  });

  it('are in that language', () => {
    expect(languages[locale]?.locale).toBe(locale);
    if (locale === 'en') return;
    for (const template of templates) {
      expect(wordingOf(template, locale).heading).not.toBe(wordingOf(template, 'en').heading);
    }
  });
});

it('a sentence whose fact is missing is left out', () => {
  expect(fill('By {due}.', {})).toBeNull();
  expect(fill('By {due}.', { due: '{ref}' })).toBe('By {ref}.');
});
