import { html, nothing } from 'lit';
import { select } from '../../../ui/select.ts';
import { textField } from '../../../ui/text-field.ts';
import { moneyOf } from '../../money.ts';
import type { House, RolePresets } from '../wire.ts';
import { sideOf } from '../wire.ts';
import type { Drawing, Surroundings, Values } from './form.ts';

type Role = RolePresets['roles'][number];
export type Branches = readonly { id: string; name: string }[];
export const OTHER = 'other';

export async function loadBranches(
  house: House,
  { kit }: Surroundings,
  signal: AbortSignal,
): Promise<Branches> {
  if (house.kind === null) return [];
  const { data } = await kit.client.call('get', '/v1/organizations/{id}/branches', {
    path: { id: house.id },
    query: { limit: 100 },
    signal,
  });
  return data.items;
}

/** Job types first; who wants another mixture picks role and reach. */
export function grantFields(
  { t, presets, values, form, loaded, set }: Drawing<Branches>,
  house: House,
): unknown {
  const side = sideOf(house.kind);
  const jobs = presets.items.filter((one) => one.side === side);
  const roles = presets.roles.filter((one) => one.side === side);
  const role = roles.find((one) => one.role === roleOf(values, presets).role);
  const scope = roleOf(values, presets).scope;
  const pick = (name: string, label: string, choices: { value: string; label: string }[], hint?: string) =>
    select({
      ...{
        name,
        label,
        choices,
        hint,
        t,
        required: true,
        value: name === 'scope' ? scope : values[name],
        error: form.error(name),
      },
      ...(name !== 'scope' && { prompt: '—' }),
      onChange: (value) => set(name, value),
    });
  return html`
    ${pick(
      'preset',
      t.jobType,
      [...jobs.map(({ key, title }) => ({ value: key, label: title })), { value: OTHER, label: t.otherRole }],
      values['preset'] === OTHER ? undefined : role?.text,
    )}
    ${
      values['preset'] === OTHER
        ? pick(
            'role',
            t.role,
            roles.map((one) => ({ value: one.role, label: one.title })),
            role?.text,
          )
        : nothing
    }
    ${
      role && role.scopes.length > 1
        ? pick(
            'scope',
            t.scope,
            role.scopes.map((one) => ({ value: one.scope, label: one.title })),
          )
        : nothing
    }
    ${
      house.kind !== null && (loaded.length > 0 || needsBranch(scope))
        ? select({
            name: 'branchId',
            label: t.branch,
            required: needsBranch(scope),
            prompt: '—',
            choices: loaded.map(({ id, name }) => ({ value: id, label: name })),
            value: values['branchId'],
            error: form.error('branchId'),
            onChange: (value) => set('branchId', value),
            t,
          })
        : nothing
    }
    ${role && mayDecide(role) ? limitFields({ t, values, form, set }) : nothing}
  `;
}

function limitFields({
  t,
  values,
  form,
  set,
}: Pick<Drawing<Branches>, 't' | 'values' | 'form' | 'set'>): unknown {
  return html`<div class="fields">
    ${textField({
      ...{
        name: 'amount',
        label: t.limit,
        hint: t.limitHint,
        inputmode: 'decimal',
        pattern: '\\d{1,12}([.,]\\d{1,2})?',
        t,
      },
      ...{
        value: values['amount'],
        error: form.error('amount'),
        onInput: (value: string) => set('amount', value),
      },
    })}
    ${textField({
      ...{ name: 'currency', label: t.currency, maxlength: 3, verbatim: true, pattern: '[A-Za-z]{3}', t },
      ...{
        value: values['currency'],
        error: form.error('currency'),
        onInput: (value: string) => set('currency', value),
      },
    })}
  </div>`;
}

const DECIDING = [
  'approver',
  'org_admin',
  'branch_responsible',
  'dealer_manager',
  'agent',
  'warranty_manager',
  'finance',
];
const mayDecide = ({ role }: Role): boolean => DECIDING.includes(role);
const needsBranch = (scope: string | undefined): boolean => scope === 'branch' || scope === 'branch_tree';

/** What the choices come to. A scope that the role does not have gives way to the role's own. */
export function roleOf(
  values: Values,
  presets: RolePresets,
): { role: string | undefined; scope: string | undefined } {
  const job = presets.items.find(({ key }) => key === values['preset']);
  const role = values['preset'] === OTHER ? values['role'] : job?.role;
  const scopes =
    presets.roles.find((one) => one.role === role)?.scopes.map(({ scope }) => scope as string) ?? [];
  const own = job && values['preset'] !== OTHER ? job.scope : scopes[0];
  return { role, scope: scopes.includes(values['scope'] ?? '') ? values['scope'] : own };
}

export function grantOf(values: Values, presets: RolePresets) {
  const { role, scope } = roleOf(values, presets);
  return {
    role: role as Role['role'],
    scope: scope as Role['scopes'][number]['scope'],
    branchId: values['branchId'] || null,
    amountLimit: moneyOf(values),
  };
}
