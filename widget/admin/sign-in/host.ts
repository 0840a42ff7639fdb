import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ROLES, SSO_ALGORITHMS } from '../../../db/vocab.ts';
import type { Role, SsoAlgorithm } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { withRetry } from '../../core/retry.ts';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { choiceCards } from '../../ui/choice.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { organizationChoices } from '../organization-choices.ts';
import type { Choice } from '../organization-choices.ts';
import { Work } from '../work.ts';
import { hostStyles } from './hosts.ts';
import { readKeys } from './read-keys.ts';
import { roleName } from './strings.ts';
import type { HostTexts } from './strings.ts';

type Issuer = components['schemas']['Issuer'];

/** Registers a host site, or changes its keys and what its people may be. */
export class WarrantyAdminHost extends Part<Kit> {
  static override readonly tag = 'warranty-admin-host';
  static override styles = hostStyles;
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    host: { attribute: false },
    onSaved: { attribute: false },
    source: { state: true },
    organizations: { state: true },
  };
  t!: HostTexts;
  host: Issuer | undefined;
  onSaved!: (host: Issuer) => void;
  private source: 'keys' | 'url' | undefined;
  private organizations: readonly Choice[] = [];
  #key = newIdempotencyKey();

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    fieldOf: (pointer) => pointer.slice(1).split('/')[0] ?? '',
    check: (form) => {
      const keys = new FormData(form).get('keys');
      return typeof keys === 'string' && keys.trim() && !readKeys(keys)
        ? [{ name: 'keys', message: this.t.keysBad }]
        : [];
    },
  });

  protected override firstUpdated(): void {
    if (this.host) return;
    void organizationChoices(this.kit.client, this.signal).then(
      (found) => (this.organizations = found),
      () => undefined,
    );
  }

  protected override render(): TemplateResult {
    const { t, host } = this;
    const error = (name: string) => this.#form.error(name);
    const { problem } = this.#work;
    const isStale = problem?.code === 'precondition_failed';
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)} ${host ? nothing : this.#names()}
      ${choiceCards({
        name: 'source',
        label: t.source,
        required: true,
        value: this.#source,
        choices: [
          { value: 'keys', label: t.sourceKeys, description: t.sourceKeysText },
          { value: 'url', label: t.sourceUrl, description: t.sourceUrlText },
        ],
        onChange: (value) => (this.source = value === 'url' ? 'url' : 'keys'),
        t,
      })}
      ${
        this.#source === 'url'
          ? textField({
              name: 'jwksUrl',
              label: t.url,
              hint: t.urlHint,
              type: 'url',
              verbatim: true,
              required: true,
              maxlength: 500,
              value: host?.jwksUrl ?? '',
              error: error('jwksUrl'),
              t,
            })
          : textArea({
              name: 'keys',
              label: t.keys,
              hint: t.keysHint,
              required: true,
              rows: 6,
              value: host?.keys ? JSON.stringify(host.keys, null, 2) : '',
              error: error('keys'),
              t,
            })
      }
      ${select({
        name: 'role',
        label: t.role,
        hint: t.roleHint,
        required: true,
        value: host?.role ?? 'consumer',
        choices: ROLES.map((value) => ({ value, label: roleName(value, t) })),
        error: error('role'),
        t,
      })}
      ${problem ? problemView({ problem, t, next: isStale ? t.changedMeanwhile : undefined }) : nothing}
      <div>
        ${button({ label: host ? t.save : t.register, kind: 'primary', type: 'submit', busy: this.#work.busy })}
      </div>
    </form>`;
  }

  get #source(): 'keys' | 'url' {
    return this.source ?? (this.host?.jwksUrl ? 'url' : 'keys');
  }

  #names(): TemplateResult {
    const { t } = this;
    const error = (name: string) => this.#form.error(name);
    return html`<div class="fields">
      ${textField({ name: 'issuer', label: t.issuer, hint: t.issuerHint, verbatim: true, required: true, maxlength: 200, placeholder: 'https://shop.example', error: error('issuer'), t })}
      ${textField({ name: 'audience', label: t.audience, hint: t.audienceHint, verbatim: true, maxlength: 200, error: error('audience'), t })}
      ${select({ name: 'algorithm', label: t.algorithm, required: true, value: 'ES256', choices: SSO_ALGORITHMS.map((value) => ({ value, label: value })), error: error('algorithm'), t })}
      ${select({ name: 'organizationId', label: t.organization, required: false, prompt: t.wholeBrand, choices: this.organizations, error: error('organizationId'), t })}
    </div>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { client } = this.kit;
    const { host } = this;
    const given = this.#form.values();
    const role = given['role'] as Role;
    const source =
      this.#source === 'url'
        ? { jwksUrl: given['jwksUrl'] ?? '' }
        : { keys: readKeys(given['keys'] ?? '') ?? [] };
    const once = { idempotencyKey: this.#key, signal: this.signal };
    const saved = await this.#work.run(async () => {
      if (host) {
        const request = {
          path: { id: host.id },
          ifMatch: `"${host.version}"`,
          body: { ...source, role },
          ...once,
        };
        return (await client.call('patch', '/v1/issuers/{id}', request)).data;
      }
      const { issuer = '', audience, organizationId } = given;
      const body = {
        issuer,
        algorithm: given['algorithm'] as SsoAlgorithm,
        role,
        ...source,
        ...(audience ? { audience } : {}),
        ...(organizationId ? { organizationId } : {}),
      };
      return (await withRetry(() => client.call('post', '/v1/issuers', { body, ...once }))).data;
    });
    this.#key = newIdempotencyKey();
    if (!saved) return this.#refuse();
    this.#form.settle();
    this.onSaved(saved);
    this.kit.announce(this.t.saved);
    if (!host) this.kit.go({ panel: 'sign-in', path: saved.id }, 'replace');
  }

  #refuse(): void {
    const { problem } = this.#work;
    if (problem?.code !== 'invalid' || problem.errors.length === 0) return;
    if (this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}
