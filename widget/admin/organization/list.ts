import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ORGANIZATION_KINDS } from '../../../db/vocab.ts';
import type { OrganizationKind } from '../../../db/vocab.ts';
import { Part } from '../../core/part.ts';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialog, dialogStyles } from '../../ui/dialog.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { textField } from '../../ui/text-field.ts';
import { panelStyles } from '../panel.styles.ts';
import type { HouseKit, Organization } from './kit.ts';
import type { NewOrganizationForm } from './new-form.ts';
import { word } from './strings.ts';

const PAUSE_MS = 250;

/** All organisations that somebody runs, found by name or reference. */
export class OrganizationList extends Part<HouseKit> {
  static override readonly tag = 'warranty-admin-organization-list';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    dialogStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    mayAdd: { attribute: false },
    items: { state: true },
    next: { state: true },
    problem: { state: true },
    adding: { state: true },
    busy: { state: true },
  };

  mayAdd = false;
  onOpen: (organization: Organization) => void = () => undefined;
  private items: readonly Organization[] | undefined;
  private next: string | null = null;
  private problem: Problem | undefined;
  private adding = false;
  private busy = false;
  #q = '';
  #kind = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#asking.abort();
  }

  protected override render(): TemplateResult {
    const { t } = this.kit;
    return html`<div class="base stack">
      <div class="head">
        <h2>${t.organizations}</h2>
        ${this.mayAdd ? button({ label: t.newOrganization, kind: 'primary', onClick: () => (this.adding = true) }) : nothing}
      </div>
      <div class="fields">
        ${textField({ name: 'q', label: t.search, type: 'search', required: true, maxlength: 200, onInput: this.#search, t })}
        ${select({
          name: 'kind',
          label: t.kind,
          required: true,
          prompt: t.any,
          choices: ORGANIZATION_KINDS.map((value) => ({ value, label: word(t, 'kind', value) })),
          onChange: (kind) => {
            this.#kind = kind;
            void this.#load();
          },
          t,
        })}
      </div>
      ${this.problem ? problemView({ problem: this.problem, t, onRetry: () => void this.#load() }) : this.#list()}
      ${dialog({
        open: this.adding,
        title: t.newOrganization,
        content: this.adding
          ? html`<warranty-admin-organization-new
              .kit=${this.kit}
              .onDone=${this.#added}
              .onCancel=${() => (this.adding = false)}
            ></warranty-admin-organization-new>`
          : nothing,
        t,
        onClose: () => (this.adding = false),
      })}
    </div>`;
  }

  #list(): TemplateResult {
    const { t } = this.kit;
    if (!this.items) return skeleton(5, t);
    if (this.items.length === 0) return html`<p class="nothing muted">${t.noOrganizations}</p>`;
    return html`<ul class="list" aria-label=${t.organizations}>
        ${this.items.map(
          (one) =>
            html`<li>
              <button class="item" type="button" @click=${() => this.onOpen(one)}>
                <strong><bdi>${one.name}</bdi></strong>
                <span class="muted small"><bdi>${one.externalRefs[0]?.id ?? ''}</bdi></span>
                <span class="chip">${word(t, 'kind', one.kind)}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${this.next ? html`<div>${button({ label: t.more, busy: this.busy, onClick: () => void this.#load(this.next) })}</div>` : nothing}`;
  }

  readonly #search = (q: string): void => {
    this.#q = q.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), PAUSE_MS);
  };

  readonly #added = (created: Organization): void => {
    this.adding = false;
    this.onOpen(created);
  };

  async #load(cursor?: string | null): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.problem = undefined;
    this.busy = true;
    try {
      const { data } = await this.kit.client.call('get', '/v1/organizations', {
        query: {
          ...(this.#q ? { q: this.#q } : {}),
          ...(this.#kind ? { kind: this.#kind as OrganizationKind } : {}),
          ...(cursor ? { cursor } : {}),
        },
        signal,
      });
      this.items = cursor ? [...(this.items ?? []), ...data.items] : data.items;
      this.next = data.nextCursor;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-organization-new': NewOrganizationForm;
  }
}
