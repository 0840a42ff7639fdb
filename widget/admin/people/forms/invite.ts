import { html } from 'lit';
import { LOCALES } from '../../../../db/vocab.ts';
import type { Locale } from '../../../../db/vocab.ts';
import { select } from '../../../ui/select.ts';
import { textField } from '../../../ui/text-field.ts';
import type { PeopleTexts } from '../strings.ts';
import type { House } from '../wire.ts';
import type { PeopleForm } from './form.ts';
import { type Branches, grantFields, grantOf, loadBranches } from './grant-fields.ts';

const NAMES: Record<Locale, string> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  de: 'Deutsch',
  ar: 'العربية',
};

export const inviteForm = (house: House, language: Locale, t: PeopleTexts): PeopleForm<Branches> => ({
  key: `people:invite:${house.id}`,
  title: `${t.invite}: ${house.name}`,
  submit: t.sendInvitation,
  start: { fullName: '', email: '', locale: language, preset: '' },
  load: (around, signal) => loadBranches(house, around, signal),
  fields: (drawing) => {
    const { values, form, set } = drawing;
    return html`
      ${textField({
        ...{ name: 'fullName', label: t.fullName, required: true, maxlength: 200, t },
        ...{
          value: values['fullName'],
          error: form.error('fullName'),
          onInput: (value: string) => set('fullName', value),
        },
      })}
      ${textField({
        ...{ name: 'email', label: t.email, type: 'email', required: true, verbatim: true, t },
        ...{
          value: values['email'],
          error: form.error('email'),
          onInput: (value: string) => set('email', value),
        },
      })}
      ${grantFields(drawing, house)}
      ${select({
        ...{ name: 'locale', label: t.language, required: true, value: values['locale'], t },
        choices: LOCALES.map((one) => ({ value: one, label: NAMES[one] })),
        onChange: (value) => set('locale', value),
      })}
    `;
  },
  send: async (values, { kit, presets }, idempotencyKey) => {
    const email = values['email'] ?? '';
    await kit.client.call('post', '/v1/invitations', {
      body: {
        organizationId: house.kind === null ? null : house.id,
        email,
        fullName: values['fullName'] ?? '',
        locale: values['locale'] as Locale,
        grants: [grantOf(values, presets)],
      },
      idempotencyKey,
    });
    return t.invited(email);
  },
});
