import { css, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import type { OrganizationBranches } from './branches.ts';
import type { OrganizationContacts } from './contacts.ts';
import type { OrganizationDetails } from './details.ts';
import type { OrganizationList } from './list.ts';
import { loadBranches, loadColleagues, loadContacts } from './kit.ts';
import type { Branch, Colleague, Contact, HouseKit, Organization } from './kit.ts';
import { readPath, SECTIONS, writePath } from './path.ts';
import type { Where } from './path.ts';
import { strings, word } from './strings.ts';
import type { OrganizationStrings } from './strings.ts';

type House = {
  organization: Organization;
  branches: readonly Branch[];
  contacts: readonly Contact[];
  colleagues: readonly Colleague[];
};

/** Where an organisation says who it is, where its branches are, who answers for them and who is told. */
export class WarrantyAdminOrganization extends AdminPanel<OrganizationStrings> {
  static override readonly tag = 'warranty-admin-organization';
  static override styles = [
    baseStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
    css`
      .sections {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        border-block-end: 1px solid var(--_line);
      }
      .sections button {
        appearance: none;
        padding: 8px 2px;
        border: 0;
        border-block-end: 2px solid transparent;
        background: none;
        color: var(--_muted);
        font: inherit;
        font-weight: 600;
        cursor: pointer;
      }
      .sections [aria-current] {
        color: var(--_accent-text);
        border-color: var(--_accent);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    house: { state: true },
    only: { state: true },
    problem: { state: true },
  };

  protected readonly area = strings;
  private house: House | undefined;
  /** The organisation of somebody who has just one. */
  private only: string | null | undefined;
  private problem: Problem | undefined;
  #asked: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { id } = this.#where;
    if (!id && this.only === undefined && this.#asked === undefined) void this.#enter();
    if (id && id !== this.#asked) void this.#open(id);
  }

  get #where(): Where {
    const { panel, path } = this.kit.place;
    const where = readPath(panel === undefined || panel === 'organization' ? path : '');
    return where.id ? where : { ...where, id: this.only ?? '' };
  }

  get #runsAll(): boolean {
    const { rights, memberships } = this.kit.me;
    return (
      rights.includes('organization.manage') &&
      memberships.some(({ role, scope }) => role === 'sysadmin' && scope === 'tenant')
    );
  }

  protected view(): TemplateResult {
    const { t } = this;
    const where = this.#where;
    if (this.problem)
      return html`<div class="base">
        ${problemView({ problem: this.problem, t, onRetry: () => void this.#again() })}
      </div>`;
    if (where.id)
      return this.house?.organization.id === where.id ? this.#house(this.house, where) : this.#waiting();
    return this.only === undefined ? this.#waiting() : this.#list();
  }

  #waiting(): TemplateResult {
    return html`<div class="base">${skeleton(6, this.t)}</div>`;
  }

  get #houseKit(): HouseKit {
    return { ...this.kit, t: this.t };
  }

  #list(): TemplateResult {
    return html`<warranty-admin-organization-list
      .kit=${this.#houseKit}
      .mayAdd=${this.#runsAll}
      .onOpen=${({ id }: Organization) => this.#go({ id, section: 'details', open: '' })}
    ></warranty-admin-organization-list>`;
  }

  #house(house: House, where: Where): TemplateResult {
    const { t } = this;
    const { organization } = house;
    return html`<div class="base stack">
      <div class="head">
        <h2><bdi>${organization.name}</bdi></h2>
        <div class="row">
          ${organization.closedAt ? html`<span class="chip bad">${t.closed}</span>` : nothing}
          <span class="chip">${word(t, 'kind', organization.kind)}</span>
          ${
            this.only
              ? nothing
              : button({
                  label: t.allOrganizations,
                  kind: 'quiet',
                  onClick: () => this.kit.go({ panel: 'organization', path: '' }),
                })
          }
        </div>
      </div>
      <div class="sections" role="group" aria-label=${organization.name}>
        ${SECTIONS.map(
          (section) =>
            html`<button
              type="button"
              aria-current=${section === where.section ? 'true' : nothing}
              @click=${() => this.#go({ ...where, section, open: '' })}
            >
              ${t[section]}
            </button>`,
        )}
      </div>
      ${this.#section(house, where)}
    </div>`;
  }

  #section(house: House, where: Where): TemplateResult {
    const { organization, branches, contacts, colleagues } = house;
    const onOpen = (open: string) => this.#go({ ...where, open });
    const kit = this.#houseKit;
    switch (where.section) {
      case 'details':
        return this.#details(organization);
      case 'branches':
        return html`<warranty-admin-organization-branches
          .kit=${kit}
          .organization=${organization}
          .branches=${branches}
          .colleagues=${colleagues}
          .open=${where.open}
          .onOpen=${onOpen}
          .onSaved=${this.#savedBranch}
        ></warranty-admin-organization-branches>`;
      case 'contacts':
        return html`<warranty-admin-organization-contacts
          .kit=${kit}
          .organization=${organization}
          .branches=${branches.filter(({ closedAt }) => closedAt === null)}
          .contacts=${contacts}
          .open=${where.open}
          .onOpen=${onOpen}
          .onSaved=${this.#savedContact}
          .onRemoved=${this.#removedContact}
        ></warranty-admin-organization-contacts>`;
    }
  }

  #details(organization: Organization): TemplateResult {
    const { t } = this;
    if (organization.actions.includes('update')) {
      return html`<warranty-admin-organization-details
        .kit=${this.#houseKit}
        .base=${organization}
        .onDone=${(saved: Organization) => {
          if (this.house) this.house = { ...this.house, organization: saved };
        }}
      ></warranty-admin-organization-details>`;
    }
    const { main } = organization.addresses;
    return html`<dl class="facts">
      <dt>${t.address_main}</dt>
      <dd>
        <bdi
          >${main ? [main.lines, main.city, main.postalCode, main.country].filter(Boolean).join(', ') : '—'}</bdi
        >
      </dd>
      <dt>${t.approvalRequired}</dt>
      <dd>${organization.approvalRequired ? t.yes : t.no}</dd>
    </dl>`;
  }

  #go(where: Where, how?: 'replace'): void {
    this.kit.go({ panel: 'organization', path: writePath(where) }, how);
  }

  readonly #savedBranch = (saved: Branch): void => {
    this.#close();
    // A branch's name and place stand in others, so the tree is read anew.
    void this.#refresh(saved.organizationId);
  };

  readonly #savedContact = (saved: Contact): void => {
    this.#close();
    void this.#refresh(saved.organizationId);
  };

  readonly #removedContact = (id: string): void => {
    this.#close();
    if (!this.house) return;
    this.house = { ...this.house, contacts: this.house.contacts.filter((one) => one.id !== id) };
  };

  #close(): void {
    this.#go({ ...this.#where, open: '' }, 'replace');
  }

  /** Whoever runs just one organisation is taken into it. */
  async #enter(): Promise<void> {
    this.#asked = '';
    try {
      const query = { limit: 2, state: 'all' as const };
      const { data } = await this.kit.client.call('get', '/v1/organizations', { query, signal: this.signal });
      const [first, second] = data.items;
      this.only = first && !second && !this.#runsAll ? first.id : null;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
  }

  async #open(id: string): Promise<void> {
    this.#asked = id;
    this.house = undefined;
    this.problem = undefined;
    try {
      const house = await this.#load(id);
      if (this.#asked === id) this.house = house;
    } catch (reason) {
      if (!isAbort(reason) && this.#asked === id) this.problem = toProblem(reason);
    }
  }

  async #refresh(id: string): Promise<void> {
    try {
      const house = await this.#load(id);
      if (this.#asked === id) this.house = house;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
  }

  async #load(id: string): Promise<House> {
    const { client, me } = this.kit;
    const asked = { id, signal: this.signal };
    const names = me.rights.includes('people.manage') ? loadColleagues(client, asked) : Promise.resolve([]);
    const [{ data: organization }, branches, contacts, colleagues] = await Promise.all([
      client.call('get', '/v1/organizations/{id}', { path: { id }, signal: this.signal }),
      loadBranches(client, asked),
      loadContacts(client, asked),
      names,
    ]);
    return { organization, branches, contacts, colleagues };
  }

  async #again(): Promise<void> {
    this.problem = undefined;
    const { id } = this.#where;
    if (id) await this.#open(id);
    else await this.#enter();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-organization': WarrantyAdminOrganization;
    'warranty-admin-organization-list': OrganizationList;
    'warranty-admin-organization-details': OrganizationDetails;
    'warranty-admin-organization-branches': OrganizationBranches;
    'warranty-admin-organization-contacts': OrganizationContacts;
  }
}
