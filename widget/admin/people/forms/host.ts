import { html, nothing } from 'lit';
import type { components } from '../../../core/schema.d.ts';
import { notice } from '../../../ui/notice.ts';
import { select } from '../../../ui/select.ts';
import { textField } from '../../../ui/text-field.ts';
import type { PeopleTexts } from '../strings.ts';
import type { Person } from '../wire.ts';
import type { PeopleForm } from './form.ts';

type Issuers = readonly components['schemas']['HostSite'][];

export const hostForm = ({ id, fullName, memberships }: Person, t: PeopleTexts): PeopleForm<Issuers> => ({
  key: `people:host:${id}`,
  title: `${t.link}: ${fullName}`,
  submit: t.link,
  start: { issuerId: '', subject: '' },
  load: async ({ kit }, signal) => {
    const { client } = kit;
    const house = memberships.find(({ organization }) => organization)?.organization;
    if (house) {
      const path = { id: house.id };
      return (await client.call('get', '/v1/organizations/{id}/host-sites', { path, signal })).data.items;
    }
    const { data } = await client.call('get', '/v1/issuers', { signal });
    return data.items.map((one) => ({ ...one, roleText: '', ofBrand: !one.organizationId, linkable: true }));
  },
  blocked: (issuers) => !issuers.some(({ linkable }) => linkable),
  fields: ({ loaded, values, form, set }) =>
    !loaded.some(({ linkable }) => linkable)
      ? notice(
          'info',
          html`<p>${t.noIssuers}</p>
            ${loaded.length > 0 ? html`<p>${t.issuersOfBrand(loaded.map(({ issuer }) => issuer).join(', '))}</p>` : nothing}`,
        )
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
            choices: loaded
              .filter(({ linkable }) => linkable)
              .map((one) => ({ value: one.id, label: one.issuer })),
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
