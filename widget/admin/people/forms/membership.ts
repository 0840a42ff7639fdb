import { html } from 'lit';
import { dateField } from '../../../ui/date-field.ts';
import { textField } from '../../../ui/text-field.ts';
import type { PeopleTexts } from '../strings.ts';
import type { House, Membership, Person } from '../wire.ts';
import { endOf, startOf } from './days.ts';
import type { Drawing, PeopleForm } from './form.ts';
import { moneyValues } from '../../money.ts';
import { type Branches, grantFields, grantOf, loadBranches, OTHER } from './grant-fields.ts';

export const addMembershipForm = (person: Person, house: House, t: PeopleTexts): PeopleForm<Branches> => ({
  key: `people:role:${person.id}`,
  title: `${t.addRole}: ${person.fullName}`,
  submit: t.save,
  start: { preset: '', reason: '' },
  load: (around, signal) => loadBranches(house, around, signal),
  fields: (drawing) => html`${grantFields(drawing, house)} ${reason(drawing)}`,
  send: async (values, { kit, presets }, idempotencyKey) => {
    await kit.client.call('post', '/v1/people/{id}/memberships', {
      path: { id: person.id },
      body: {
        organizationId: house.kind === null ? null : house.id,
        ...grantOf(values, presets),
        validFrom: null,
        validTo: null,
        ...(values['reason'] && { reason: values['reason'] }),
      },
      idempotencyKey,
    });
    return t.done;
  },
});

export const editMembershipForm = (held: Membership, house: House, t: PeopleTexts): PeopleForm<Branches> => ({
  key: `people:edit:${held.id}`,
  title: `${t.editRole}: ${held.roleText}`,
  submit: t.save,
  start: {
    ...{ preset: OTHER, role: held.role, scope: held.scope, branchId: held.branch?.id ?? '', reason: '' },
    ...moneyValues(held.amountLimit),
    to: held.validTo?.slice(0, 10) ?? '',
  },
  load: (around, signal) => loadBranches(house, around, signal),
  fields: (drawing) =>
    html`${grantFields(drawing, house)}
    ${dateField({
      ...{ name: 'to', label: t.toDay, value: drawing.values['to'], error: drawing.form.error('to'), t },
      onInput: (value) => drawing.set('to', value),
    })}
    ${reason(drawing)}`,
  send: async (values, { kit, presets }, idempotencyKey) => {
    await kit.client.call('patch', '/v1/memberships/{id}', {
      path: { id: held.id },
      body: {
        ...grantOf(values, presets),
        validTo: values['to'] ? endOf(values['to']) : null,
        ...(values['reason'] && { reason: values['reason'] }),
      },
      ifMatch: `"${held.version}"`,
      idempotencyKey,
    });
    return t.done;
  },
});

export const delegateForm = (held: Membership, t: PeopleTexts): PeopleForm => ({
  key: `people:delegate:${held.id}`,
  title: `${t.delegate}: ${held.roleText}`,
  submit: t.save,
  start: { toEmail: '', from: startOf(new Date()), to: '' },
  fields: ({ values, form, set }) =>
    html`<p class="muted">${t.delegateText}</p>
      ${textField({
        ...{ name: 'toEmail', label: t.colleague, type: 'email', required: true, verbatim: true, t },
        ...{
          value: values['toEmail'],
          error: form.error('toEmail'),
          onInput: (value: string) => set('toEmail', value),
        },
      })}
      <div class="fields">
        ${(['from', 'to'] as const).map((name) =>
          dateField({
            ...{ name, label: name === 'from' ? t.fromDay : t.toDay, required: true, t },
            ...{ value: values[name], error: form.error(name), onInput: (value: string) => set(name, value) },
          }),
        )}
      </div>`,
  send: async (values, { kit }, idempotencyKey) => {
    await kit.client.call('post', '/v1/delegations', {
      body: {
        membershipId: held.id,
        toEmail: values['toEmail'] ?? '',
        from: new Date(`${values['from']}T00:00`).toISOString(),
        to: endOf(values['to'] ?? ''),
      },
      idempotencyKey,
    });
    return t.delegated;
  },
});

export const reason = ({ t, values, form, set }: Drawing<Branches>): unknown =>
  textField({
    ...{ name: 'reason', label: t.reason, maxlength: 200, t },
    ...{
      value: values['reason'],
      error: form.error('reason'),
      onInput: (value: string) => set('reason', value),
    },
  });
