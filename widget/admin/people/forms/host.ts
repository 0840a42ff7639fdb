import { html } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { select } from '../../../ui/select.ts';
import { textField } from '../../../ui/text-field.ts';
import type { PeopleTexts } from '../strings.ts';
import type { Person } from '../wire.ts';
import type { PeopleForm } from './form.ts';

type Issuers = readonly { id: string; issuer: string }[];

export const hostForm = ({ id, fullName }: Person, t: PeopleTexts): PeopleForm<Issuers> => ({
  key: `people:host:${id}`,
  title: `${t.link}: ${fullName}`,
  submit: t.link,
  start: { issuerId: '', subject: '' },
  load: async ({ kit }, signal) => (await kit.client.call('get', '/v1/issuers', { signal })).data.items,
  blocked: (issuers) => issuers.length === 0,
  fields: ({ loaded, values, form, set }) =>
    loaded.length === 0
      ? notice('info', html`<p>${t.noIssuers}</p>`)
      : html`<p class="muted">${t.linkText}</p>
          ${select({
            ...{
              name: 'issuerId',
              label: t.issuer,
              required: true,
              prompt: '—',
              value: values['issuerId'],
              t,
            },
            choices: loaded.map((one) => ({ value: one.id, label: one.issuer })),
            error: form.error('issuerId'),
            onChange: (value) => set('issuerId', value),
          })}
          ${textField({
            ...{ name: 'subject', label: t.subject, required: true, verbatim: true, maxlength: 255, t },
            ...{ value: values['subject'], error: form.error('subject') },
            onInput: (value: string) => set('subject', value),
          })}`,
  send: async (values, { kit }, idempotencyKey) => {
    await kit.client.call('put', '/v1/people/{id}/host-identity', {
      path: { id },
      body: { issuerId: values['issuerId'] ?? '', subject: values['subject'] ?? '' },
      idempotencyKey,
    });
    return t.done;
  },
});
