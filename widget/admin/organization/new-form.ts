import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ORGANIZATION_KINDS } from '../../../db/vocab.ts';
import type { OrganizationKind } from '../../../db/vocab.ts';
import { select } from '../../ui/select.ts';
import { textField } from '../../ui/text-field.ts';
import { HouseForm } from './house-form.ts';
import type { Values } from './house-form.ts';
import type { Organization } from './kit.ts';
import { word } from './strings.ts';

/** A name and a kind are enough to begin; the rest is said in its own place. */
export class NewOrganizationForm extends HouseForm<Organization> {
  static override readonly tag = 'warranty-admin-organization-new';

  protected place = (): string => 'organization/new';
  protected read = (): Values => ({ name: '', kind: 'customer', reference: '' });
  protected submitLabel = (): string => this.kit.t.add;

  protected fields({ name, kind, reference }: Values): TemplateResult {
    const { t } = this.kit;
    return html`${textField({ name: 'name', label: t.name, value: name, required: true, maxlength: 200, error: this.form.error('name'), t })}
    ${select({
      name: 'kind',
      label: t.kind,
      value: kind,
      required: true,
      choices: ORGANIZATION_KINDS.map((value) => ({ value, label: word(t, 'kind', value) })),
      error: this.form.error('kind'),
      t,
    })}
    ${textField({ name: 'reference', label: t.reference, hint: t.referenceHint, value: reference, maxlength: 200, verbatim: true, t })}`;
  }

  protected async send(values: Values, _: Set<string>, idempotencyKey: string): Promise<Organization> {
    const reference = values['reference']?.trim();
    const { data } = await this.kit.client.call('post', '/v1/organizations', {
      body: {
        name: values['name'] ?? '',
        kind: values['kind'] as OrganizationKind,
        ...(reference ? { externalRefs: [{ system: 'erp', id: reference }] } : {}),
      },
      idempotencyKey,
      signal: this.signal,
    });
    return data;
  }
}
