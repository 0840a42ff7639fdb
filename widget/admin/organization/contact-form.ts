import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { CONTACT_KINDS } from '../../../db/vocab.ts';
import type { ContactKind } from '../../../db/vocab.ts';
import { choiceCards } from '../../ui/choice.ts';
import { select } from '../../ui/select.ts';
import { textField } from '../../ui/text-field.ts';
import { HouseForm } from './house-form.ts';
import type { Values } from './house-form.ts';
import type { Branch, Contact } from './kit.ts';
import { word } from './strings.ts';

/** Who is told of something: a person, or a mailbox that several read. */
export class ContactForm extends HouseForm<Contact> {
  static override readonly tag = 'warranty-admin-contact-form';
  static override properties: PropertyDeclarations = {
    ...HouseForm.properties,
    organizationId: { attribute: false },
    branches: { attribute: false },
    wholeHouse: { attribute: false },
  };

  organizationId = '';
  /** Where contacts may be put. */
  branches: readonly Branch[] = [];
  /** Whether one may be of no branch. */
  wholeHouse = false;

  protected place = (): string => `contact/${this.base?.id ?? `new/${this.organizationId}`}`;
  protected submitLabel = (): string => (this.base ? this.kit.t.save : this.kit.t.add);

  protected read(base: Contact | undefined): Values {
    return {
      kind: base?.kind ?? 'person',
      name: base?.name ?? '',
      email: base?.email ?? '',
      phone: base?.phone ?? '',
      siteRole: base?.siteRole ?? '',
      branchId: base?.branch?.id ?? (this.wholeHouse ? '' : (this.branches[0]?.id ?? '')),
    };
  }

  protected fields(values: Values): TemplateResult {
    const { t } = this.kit;
    const isMailbox = values['kind'] === 'mailbox';
    return html`${choiceCards({
        name: 'kind',
        label: t.kind,
        value: values['kind'],
        required: true,
        choices: CONTACT_KINDS.map((value) => ({ value, label: word(t, 'contact', value) })),
        t,
      })}
      ${textField({ name: 'name', label: t.name, value: values['name'], required: true, maxlength: 200, error: this.form.error('name'), t })}
      <div class="fields">
        ${textField({ name: 'email', label: t.email, type: 'email', value: values['email'], required: isMailbox, maxlength: 254, error: this.form.error('email'), t })}
        ${textField({ name: 'phone', label: t.phone, type: 'tel', value: values['phone'], maxlength: 40, error: this.form.error('phone'), t })}
        ${textField({ name: 'siteRole', label: t.siteRole, value: values['siteRole'], maxlength: 200, error: this.form.error('siteRole'), t })}
        ${select({
          name: 'branchId',
          label: t.branch,
          value: values['branchId'],
          ...(this.wholeHouse ? { prompt: t.wholeHouse } : { required: true }),
          choices: this.branches.map(({ id, name }) => ({ value: id, label: name })),
          error: this.form.error('branchId'),
          t,
        })}
      </div>`;
  }

  protected async send(values: Values, changed: Set<string>, idempotencyKey: string): Promise<Contact> {
    const { client } = this.kit;
    const optional = Object.fromEntries(
      ['email', 'phone', 'siteRole', 'branchId'].flatMap((name) =>
        changed.has(name) || !this.base ? [[name, values[name]?.trim() || null]] : [],
      ),
    );
    const named = { name: values['name'] ?? '', kind: values['kind'] as ContactKind };
    if (!this.base) {
      const path = { id: this.organizationId };
      const body = { ...named, ...optional };
      const { data } = await client.call('post', '/v1/organizations/{id}/contacts', {
        ...{ path, body, idempotencyKey },
        signal: this.signal,
      });
      return data;
    }
    const { id, version } = this.base;
    const { data } = await client.call('patch', '/v1/contacts/{id}', {
      path: { id },
      body: { ...(changed.has('name') || changed.has('kind') ? named : {}), ...optional },
      ifMatch: `"${version}"`,
      signal: this.signal,
    });
    return data;
  }
}
