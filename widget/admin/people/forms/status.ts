import { html, nothing } from 'lit';
import { textField } from '../../../ui/text-field.ts';
import type { PeopleTexts } from '../strings.ts';
import type { Invitation, Membership, Person } from '../wire.ts';
import type { PeopleForm, Surroundings } from './form.ts';

type Asked = {
  key: string;
  title: string;
  text?: string;
  submit: string;
  danger?: boolean;
  required?: boolean;
  send: (reason: string, around: Surroundings, idempotencyKey: string) => Promise<unknown>;
};

/** What needs no more than a reason. */
const asking = ({ text, required = false, send, ...rest }: Asked, t: PeopleTexts): PeopleForm => ({
  ...rest,
  start: { reason: '' },
  fields: ({ values, form, set }) =>
    html`${text ? html`<p class="muted">${text}</p>` : nothing}
    ${textField({
      ...{ name: 'reason', label: t.reason, maxlength: 200, required, t },
      ...{
        value: values['reason'],
        error: form.error('reason'),
        onInput: (value: string) => set('reason', value),
      },
    })}`,
  send: async (values, around, idempotencyKey) => {
    await send(values['reason'] ?? '', around, idempotencyKey);
    return t.done;
  },
});

const given = (reason: string) => (reason ? { query: { reason } } : {});

export const suspendForm = ({ id, fullName }: Person, t: PeopleTexts): PeopleForm =>
  asking(
    {
      ...{ key: `people:suspend:${id}`, title: `${t.suspend}: ${fullName}`, text: t.suspendText },
      ...{ submit: t.suspend, danger: true, required: true },
      send: (reason, { kit }, idempotencyKey) =>
        kit.client.call('post', '/v1/people/{id}/suspend', {
          path: { id },
          body: { reason },
          idempotencyKey,
        }),
    },
    t,
  );

export const reactivateForm = ({ id, fullName }: Person, t: PeopleTexts): PeopleForm =>
  asking(
    {
      ...{ key: `people:reactivate:${id}`, title: `${t.reactivate}: ${fullName}` },
      ...{ submit: t.reactivate, required: true },
      send: (reason, { kit }, idempotencyKey) =>
        kit.client.call('post', '/v1/people/{id}/reactivate', {
          path: { id },
          body: { reason },
          idempotencyKey,
        }),
    },
    t,
  );

export const removeFactorForm = ({ id, fullName }: Person, t: PeopleTexts): PeopleForm =>
  asking(
    {
      ...{ key: `people:factor:${id}`, title: `${t.removeFactor}: ${fullName}`, text: t.removeFactorText },
      ...{ submit: t.removeFactor, danger: true, required: true },
      send: (reason, { kit }, idempotencyKey) =>
        kit.client.call('post', '/v1/people/{id}/remove-second-factor', {
          path: { id },
          body: { reason },
          idempotencyKey,
        }),
    },
    t,
  );

export const removeForm = ({ id, roleText, version }: Membership, t: PeopleTexts): PeopleForm =>
  asking(
    {
      ...{
        key: `people:remove:${id}`,
        title: `${t.removeRole}: ${roleText}`,
        submit: t.removeRole,
        danger: true,
      },
      send: (reason, { kit }, idempotencyKey) =>
        kit.client.call('delete', '/v1/memberships/{id}', {
          ...{ path: { id }, ...given(reason), ifMatch: `"${version}"`, idempotencyKey },
        }),
    },
    t,
  );

export const revokeForm = ({ id, email }: Invitation, t: PeopleTexts): PeopleForm =>
  asking(
    {
      ...{ key: `people:revoke:${id}`, title: `${t.revoke}: ${email}`, submit: t.revoke, danger: true },
      send: (reason, { kit }, idempotencyKey) =>
        kit.client.call('delete', '/v1/invitations/{id}', { path: { id }, ...given(reason), idempotencyKey }),
    },
    t,
  );

export const unlinkForm = ({ id, fullName }: Person, t: PeopleTexts): PeopleForm =>
  asking(
    {
      ...{ key: `people:unlink:${id}`, title: `${t.unlink}: ${fullName}`, submit: t.unlink, danger: true },
      send: (reason, { kit }, idempotencyKey) =>
        kit.client.call('delete', '/v1/people/{id}/host-identity', {
          path: { id },
          ...given(reason),
          idempotencyKey,
        }),
    },
    t,
  );
