import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkbox, choiceCards } from '../ui/choice.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import type { TextFieldOptions } from '../ui/text-field.ts';
import type { Board } from './board.ts';
import type { Urgency } from './entries.ts';

const URGENCIES = ['normal', 'urgent', 'critical'] as const satisfies readonly Urgency[];

export function contactStep(board: Board): TemplateResult {
  const { t, entries } = board;
  const { contact, siteContact, elsewhere, urgency } = entries;
  const text = (
    path: string,
    label: string,
    value: string,
    more: Partial<TextFieldOptions> = {},
  ): TemplateResult =>
    textField({
      name: path,
      label,
      value,
      error: board.form.error(path),
      t,
      onInput: (typed) => board.set(path, typed),
      ...more,
    });
  const { address } = contact;
  return html`${placeField(board)}
    <div class="pair">
      ${text('contact.name', t.name, contact.name, { required: true, autocomplete: 'name' })}
      ${text('contact.email', t.email, contact.email, { required: true, type: 'email', autocomplete: 'email', hint: t.emailHint })}
      ${text('contact.phone', t.phone, contact.phone, { type: 'tel', autocomplete: 'tel' })}
      ${text('contact.company', t.company, contact.company, { autocomplete: 'organization' })}
    </div>
    ${text('contact.convenientTime', t.convenientTime, contact.convenientTime, { hint: t.convenientTimeHint })}
    <fieldset class="stack" part="address">
      <legend><h4>${t.address}</h4></legend>
      ${text('contact.address.lines', t.street, address.lines, { autocomplete: 'street-address' })}
      <div class="pair thirds">
        ${text('contact.address.postalCode', t.postalCode, address.postalCode, { autocomplete: 'postal-code' })}
        ${text('contact.address.city', t.city, address.city, { autocomplete: 'address-level2' })}
        ${text('contact.address.country', t.country, address.country, { autocomplete: 'country-name' })}
      </div>
      ${checkbox({
        name: 'elsewhere',
        label: t.elsewhere,
        checked: elsewhere,
        t,
        onChange: (checked) => board.set('elsewhere', checked),
      })}
      ${
        elsewhere
          ? html`<fieldset class="inset stack" part="site-contact">
              <legend><h4>${t.siteContact}</h4></legend>
              <div class="pair">
                ${text('siteContact.name', t.name, siteContact.name, { required: true })}
                ${text('siteContact.phone', t.phone, siteContact.phone, { type: 'tel' })}
                ${text('siteContact.email', t.email, siteContact.email, { type: 'email' })}
                ${text('siteContact.convenientTime', t.convenientTime, siteContact.convenientTime)}
              </div>
            </fieldset>`
          : nothing
      }
    </fieldset>
    ${choiceCards({
      name: 'urgency',
      label: t.urgency,
      value: urgency,
      required: true,
      choices: URGENCIES.map((value) => ({
        value,
        label: t[`urgency_${value}`],
        description: t[`urgencyText_${value}`],
      })),
      t,
      onChange: (value) => board.set('urgency', value),
    })}
    ${
      urgency === 'normal'
        ? nothing
        : text('urgencyReason', t.urgencyReason, entries.urgencyReason, { required: true })
    }`;
}

function placeField({ t, places, entries, claim, form, set }: Board): TemplateResult | typeof nothing {
  if (places.length < 2) return nothing;
  return select({
    name: 'branchId',
    label: t.place,
    hint: t.placeHint,
    choices: places.map(({ id, name }) => ({ value: id, label: name })),
    value: entries.branchId || claim?.branch?.id || '',
    error: form.error('branchId'),
    t,
    onChange: (id) => set('branchId', id),
    ...(entries.branchId || claim?.branch ? {} : { prompt: t.placeHome }),
  });
}
