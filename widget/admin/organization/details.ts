import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { ADDRESS_KINDS, ORGANIZATION_KINDS } from '../../../db/vocab.ts';
import type { AddressKind, OrganizationKind } from '../../../db/vocab.ts';
import { button } from '../../ui/button.ts';
import { checkbox } from '../../ui/choice.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import { HouseForm } from './house-form.ts';
import type { Values } from './house-form.ts';
import type { Organization } from './kit.ts';
import { NamingPreview } from './naming-preview.ts';
import { word } from './strings.ts';

const ADDRESS_FIELDS = ['lines', 'city', 'postalCode', 'country'] as const;
const MOST = { lines: 500, city: 200, postalCode: 20, country: 2 } as const;

/** Name, addresses, how devices are named and whether claims wait for an approval. */
export class OrganizationDetails extends HouseForm<Organization> {
  static override readonly tag = 'warranty-admin-organization-details';

  static override styles = [
    ...HouseForm.styles,
    css`
      .address {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      }
    `,
  ];

  readonly #preview = new NamingPreview(this);

  protected place = (): string => `organization/${this.base?.id ?? ''}`;
  protected submitLabel = (): string => this.kit.t.save;

  protected read(base: Organization | undefined): Values {
    const values: Values = {
      name: base?.name ?? '',
      kind: base?.kind ?? 'customer',
      refs: (base?.externalRefs ?? []).map(({ system, id }) => `${system}: ${id}`).join('\n'),
      namingPattern: base?.namingPattern ?? '',
      approvalRequired: base?.approvalRequired ? 'on' : '',
    };
    for (const kind of ADDRESS_KINDS)
      for (const field of ADDRESS_FIELDS)
        values[`addresses.${kind}.${field}`] = base?.addresses[kind]?.[field] ?? '';
    return values;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.base) this.#preview.show(this.kit.client, this.base.id, this.values['namingPattern'] ?? '');
  }

  protected fields(values: Values): TemplateResult {
    const { t } = this.kit;
    const may = (action: Organization['actions'][number]) => this.base?.actions.includes(action) ?? false;
    return html`<div class="fields">
        ${textField({ name: 'name', label: t.name, value: values['name'], required: true, maxlength: 200, error: this.form.error('name'), t })}
        ${
          may('manage')
            ? select({
                name: 'kind',
                label: t.kind,
                value: values['kind'],
                required: true,
                choices: ORGANIZATION_KINDS.map((value) => ({ value, label: word(t, 'kind', value) })),
                error: this.form.error('kind'),
                t,
              })
            : nothing
        }
      </div>
      ${
        may('manage')
          ? textArea({
              name: 'refs',
              label: t.references,
              hint: t.referencesHint,
              value: values['refs'],
              rows: 2,
              error: this.form.error('refs'),
              t,
            })
          : nothing
      }
      ${ADDRESS_KINDS.map((kind) => this.#address(kind, values))}
      <fieldset class="stack tight">
        <legend><h3>${t.devices}</h3></legend>
        ${textField({
          name: 'namingPattern',
          label: t.namingPattern,
          hint: t.namingHint,
          value: values['namingPattern'],
          maxlength: 120,
          verbatim: true,
          error: this.form.error('namingPattern') ?? this.#flaw(),
          t,
        })}
        ${
          this.#preview.names.length > 0
            ? html`<p class="small muted" aria-live="polite">
                ${t.preview}:
                ${this.#preview.names.map((name, i) => html`${i > 0 ? ' · ' : ''}<bdi>${name}</bdi>`)}
              </p>`
            : nothing
        }
      </fieldset>
      ${checkbox({
        name: 'approvalRequired',
        label: t.approvalRequired,
        hint: t.approvalHint,
        checked: values['approvalRequired'] === 'on',
        t,
      })}
      ${
        may('close') || may('reopen')
          ? html`<div class="row">
              ${button({
                label: may('close') ? t.closeOrganization : t.reopen,
                kind: may('close') ? 'danger' : 'secondary',
                onClick: () => void this.act(() => this.#change({ closed: may('close') })),
              })}
            </div>`
          : nothing
      }`;
  }

  #address(kind: AddressKind, values: Values): TemplateResult {
    const { t } = this.kit;
    const labels = { lines: t.street, city: t.city, postalCode: t.postalCode, country: t.country };
    return html`<fieldset class="stack tight">
      <legend><h3>${t[`address_${kind}`]}</h3></legend>
      <div class="fields address">
        ${ADDRESS_FIELDS.map((field) => {
          const name = `addresses.${kind}.${field}`;
          return textField({
            name,
            label: labels[field],
            value: values[name],
            maxlength: MOST[field],
            ...(field === 'country' ? { pattern: '[A-Z]{2}', placeholder: 'KZ' } : {}),
            error: this.form.error(name),
            t,
          });
        })}
      </div>
    </fieldset>`;
  }

  #flaw(): string | undefined {
    const { flaw } = this.#preview;
    if (!flaw) return undefined;
    const text = word(this.kit.t, 'error', flaw.code);
    return text === flaw.code ? flaw.detail : text;
  }

  protected send(values: Values, changed: Set<string>): Promise<Organization> {
    const addresses = Object.fromEntries(
      ADDRESS_KINDS.filter((kind) =>
        ADDRESS_FIELDS.some((field) => changed.has(`addresses.${kind}.${field}`)),
      ).map((kind) => [kind, addressOf(kind, values)]),
    );
    return this.#change({
      ...(changed.has('name') ? { name: values['name'] ?? '' } : {}),
      ...(changed.has('kind') ? { kind: values['kind'] as OrganizationKind } : {}),
      ...(changed.has('refs') ? { externalRefs: refsOf(values['refs'] ?? '') } : {}),
      ...(Object.keys(addresses).length > 0 ? { addresses } : {}),
      ...(changed.has('namingPattern') ? { namingPattern: values['namingPattern']?.trim() || null } : {}),
      ...(changed.has('approvalRequired') ? { approvalRequired: values['approvalRequired'] === 'on' } : {}),
    });
  }

  async #change(body: object): Promise<Organization> {
    const { id, version } = this.base!;
    const { data } = await this.kit.client.call('patch', '/v1/organizations/{id}', {
      path: { id },
      body,
      ifMatch: `"${version}"`,
      signal: this.signal,
    });
    return data;
  }
}

function addressOf(kind: AddressKind, values: Values): Record<string, string> | null {
  const given = ADDRESS_FIELDS.flatMap((field) => {
    const value = values[`addresses.${kind}.${field}`]?.trim();
    return value ? [[field, value]] : [];
  });
  return given.length > 0 ? (Object.fromEntries(given) as Record<string, string>) : null;
}

/** `erp: 10042`, one a line; without a colon it is the ERP. */
function refsOf(text: string): { system: string; id: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [system = '', ...rest] = line.split(':');
      return rest.length > 0
        ? { system: system.trim(), id: rest.join(':').trim() }
        : { system: 'erp', id: system.trim() };
    });
}
