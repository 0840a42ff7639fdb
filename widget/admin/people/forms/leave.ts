import { html } from 'lit';
import { choiceCards } from '../../../ui/choice.ts';
import { notice } from '../../../ui/notice.ts';
import { textField } from '../../../ui/text-field.ts';
import type { PeopleTexts } from '../strings.ts';
import type { LeavePlan, Person } from '../wire.ts';
import type { PeopleForm } from './form.ts';

/** First what hangs on the person, then who takes it over; the rest is one press. */
export const leaveForm = ({ id, fullName }: Person, t: PeopleTexts): PeopleForm<LeavePlan> => {
  let names = new Map<string, string>();
  return {
    key: `people:leave:${id}`,
    title: `${t.leave}: ${fullName}`,
    submit: t.leaveDo,
    danger: true,
    start: { successorId: '', reason: '' },
    load: async ({ kit }, signal) => {
      const { data } = await kit.client.call('get', '/v1/people/{id}/leave-plan', { path: { id }, signal });
      names = new Map(data.successors.map((one) => [one.id, one.name]));
      return data;
    },
    blocked: ({ successors }) => successors.every(({ faults }) => faults.length > 0),
    fields: ({ loaded, values, form, set }) => {
      const able = loaded.successors.filter(({ faults }) => faults.length === 0);
      const unable = loaded.successors.filter(({ faults }) => faults.length > 0);
      return html`<p class="muted">${t.leaveText}</p>
        <ul class="plan">
          ${linesOf(loaded, t).map((line) => html`<li>${line}</li>`)}
        </ul>
        ${
          able.length === 0
            ? notice('warn', html`<p>${t.noSuccessor}</p>`)
            : choiceCards({
                ...{
                  name: 'successorId',
                  label: t.successor,
                  required: true,
                  value: values['successorId'],
                  t,
                },
                choices: able.map((one) => ({ value: one.id, label: one.name })),
                error: form.error('successorId'),
                onChange: (value) => set('successorId', value),
              })
        }
        ${unable.map(
          ({ name, faults }) =>
            html`<p class="small muted">
              <bdi>${name}</bdi>: ${faults.map((one) => t[`fault_${one}`]).join(', ')}
            </p>`,
        )}
        ${textField({
          ...{ name: 'reason', label: t.reason, required: true, maxlength: 200, t },
          ...{
            value: values['reason'],
            error: form.error('reason'),
            onInput: (value: string) => set('reason', value),
          },
        })}`;
    },
    send: async (values, { kit }, idempotencyKey) => {
      const successorId = values['successorId'] ?? '';
      await kit.client.call('post', '/v1/people/{id}/leave', {
        path: { id },
        body: { successorId, reason: values['reason'] ?? '' },
        idempotencyKey,
      });
      return t.left(names.get(successorId) ?? '');
    },
  };
};

function linesOf(plan: LeavePlan, t: PeopleTexts): string[] {
  const counted: [number, (n: number) => string][] = [
    [plan.branches.length, t.plan_branches],
    [plan.devices.count, t.plan_devices],
    [plan.assigned.length + plan.filed.length, t.plan_cases],
    [plan.awaitingApproval.length, t.plan_approvals],
    [plan.contacts.length, t.plan_contacts],
    [plan.noticeChoices, t.plan_notices],
    [plan.delegations, t.plan_delegations],
    [plan.invitations, t.plan_invitations],
  ];
  const lines = counted.flatMap(([n, say]) => (n > 0 ? [say(n)] : []));
  return lines.length > 0 ? lines : [t.plan_nothing];
}
