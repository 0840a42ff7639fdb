import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LOCALES, LOOKUP_POLICIES } from '../../../db/vocab.ts';
import { choiceCards } from '../../ui/choice.ts';
import { select } from '../../ui/select.ts';
import { textField } from '../../ui/text-field.ts';
import type { Draft } from './draft.ts';
import { withEntry } from './draft.ts';
import { word } from './strings.ts';
import type { BrandTexts } from './strings.ts';

export interface ContactsOptions {
  draft: Draft;
  senderAddress: string;
  nameOf: (language: string) => string;
  t: BrandTexts;
  error: (name: string) => string | undefined;
  set: (part: Partial<Draft>) => void;
}

/** What the brand is called, whom people turn to, its languages, and what a look-up tells strangers. */
export function contacts({ draft, senderAddress, nameOf, t, error, set }: ContactsOptions): TemplateResult {
  const support = (name: 'email' | 'phone' | 'url', label: string, type: 'email' | 'tel' | 'url') =>
    textField({
      name: `support.${name}`,
      label,
      type,
      maxlength: 254,
      value: draft.support[name],
      error: error(`support.${name}`),
      onInput: (value) => set({ support: withEntry({ ...draft.support }, name, value.trim() || undefined) }),
      t,
    });
  return html`<section class="stack" aria-labelledby="contacts">
    <h2 id="contacts">${t.contacts}</h2>
    <div class="fields">
      ${textField({ name: 'name', label: t.brandName, required: true, maxlength: 80, value: draft.name, error: error('name'), onInput: (name) => set({ name }), t })}
      ${textField({ name: 'senderName', label: t.senderName, hint: t.senderHint(senderAddress), required: true, maxlength: 60, value: draft.senderName, error: error('senderName'), onInput: (senderName) => set({ senderName }), t })}
      ${support('email', t.supportEmail, 'email')} ${support('phone', t.supportPhone, 'tel')}
      ${support('url', t.supportUrl, 'url')}
    </div>
    <fieldset class="field">
      <legend class="label">${t.locales}</legend>
      <div class="row">
        ${LOCALES.map(
          (locale) =>
            html`<label class="choice plain">
              <input
                type="checkbox"
                name="locales"
                value=${locale}
                .checked=${draft.locales.includes(locale)}
                @change=${() => set({ locales: toggled(draft.locales, locale) })}
              />
              <span>${nameOf(locale)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="fields">
      ${select({
        name: 'defaultLocale',
        label: t.defaultLocale,
        required: true,
        value: draft.defaultLocale,
        choices: draft.locales.map((value) => ({ value, label: nameOf(value) })),
        onChange: (value) => set({ defaultLocale: value as Draft['defaultLocale'] }),
        error: error('defaultLocale'),
        t,
      })}
    </div>
    ${choiceCards({
      name: 'policy',
      label: t.policy,
      required: true,
      value: draft.policy,
      choices: LOOKUP_POLICIES.map((value) => ({ value, label: word(t, 'policy', value) })),
      onChange: (value) => set({ policy: value as Draft['policy'] }),
      t,
    })}
  </section>`;
}

/** In the order of all languages; the last one stays. */
function toggled(locales: Draft['locales'], locale: Draft['locales'][number]): Draft['locales'] {
  const others = locales.filter((one) => one !== locale);
  if (others.length < locales.length) return others.length ? others : locales;
  return LOCALES.filter((one) => one === locale || locales.includes(one));
}
