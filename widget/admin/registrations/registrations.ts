import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { OWNERSHIP_CASE_STATES, REGISTRATION_STATES } from '../../../db/vocab.ts';
import type { OwnershipCaseState, RegistrationState } from '../../../db/vocab.ts';
import { formatInstant } from '../../core/format.ts';
import { badge } from '../../ui/badge.ts';
import type { BadgeTone } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { Work } from '../work.ts';
import { registrationStyles } from './registrations.styles.ts';
import { strings } from './strings.ts';
import type { RegistrationsStrings } from './strings.ts';
import type { OwnershipCase, Registration } from './wire.ts';

const CASES = 'cases';
const LOOKED_AT: readonly RegistrationState[] = ['pending_approval', 'disputed'];
/** As the API names what still waits for a decision. */
const OPEN_CASE = 'asked_owner';

/** What the service has to look at before it counts: registrations that wait, and devices that two say are theirs. */
export class WarrantyAdminRegistrations extends AdminPanel<RegistrationsStrings> {
  static override readonly tag = 'warranty-admin-registrations';
  static override styles = registrationStyles;
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    items: { state: true },
    cases: { state: true },
    state: { state: true },
    caseState: { state: true },
  };

  protected readonly area = strings;
  private items: readonly Registration[] | undefined;
  private cases: readonly OwnershipCase[] | undefined;
  private state: RegistrationState | '' = 'pending_approval';
  private caseState: OwnershipCaseState | '' = OPEN_CASE;
  #next: string | null = null;
  #of = '';
  #path = '';
  #asked = 0;
  readonly #work = new Work(this);

  get #isCases(): boolean {
    return this.kit.place.path.split('/')[0] === CASES;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const of = this.#isCases ? CASES : 'registrations';
    if (of === this.#of) return;
    this.#of = of;
    void this.#load();
  }

  protected override updated(): void {
    const { path } = this.kit.place;
    if (path === this.#path) return;
    this.#path = path;
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    const [first = '', id] = kit.place.path.split('/');
    const opened = first === CASES ? id : first;
    const list = first === CASES ? CASES : '';
    return html`<div class="stack wide">
      ${opened ? html`<div>${button({ label: t.back, kind: 'quiet', onClick: () => this.#open(list) })}</div>` : nothing}
      <div>
        <h2 tabindex="-1">${first === CASES ? t.casesTitle : t.title}</h2>
        <p class="muted">${first === CASES ? t.casesText : t.text}</p>
      </div>
      ${opened ? this.#one(first === CASES, opened) : html`${this.#tabs()} ${this.#list()}`}
    </div>`;
  }

  #one(isCase: boolean, id: string): TemplateResult {
    const { t, kit } = this;
    const decided = () => void this.#load();
    if (!isCase)
      return html`<warranty-admin-registration
        .kit=${kit}
        .t=${t}
        .registrationId=${id}
        .onDecided=${decided}
      ></warranty-admin-registration>`;
    const found = this.cases?.find((one) => one.id === id);
    if (!found) return this.cases ? html`<p class="nothing">${t.caseGone}</p>` : html`${skeleton(6, t)}`;
    return html`<warranty-admin-ownership
      .kit=${kit}
      .t=${t}
      .found=${found}
      .onDecided=${(after: OwnershipCase) => this.#put(after)}
    ></warranty-admin-ownership>`;
  }

  #tabs(): TemplateResult {
    const { t } = this;
    const tab = (path: string, label: string) =>
      html`<button
        class="tab"
        type="button"
        aria-pressed=${String(this.#isCases === (path === CASES))}
        @click=${() => this.#open(path)}
      >
        ${label}
      </button>`;
    return html`<div class="tabs" role="group" aria-label=${t.what}>
      ${tab('', t.registrations)} ${tab(CASES, t.cases)}
    </div>`;
  }

  #list(): TemplateResult {
    const { t } = this;
    const { busy, problem } = this.#work;
    const items = this.#isCases ? this.cases : this.items;
    return html`<div class="fields">${this.#isCases ? this.#caseFilter() : this.#filter()}</div>
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${items ? this.#found() : problem ? nothing : skeleton(6, t)}
      ${this.#next && items ? html`<div>${button({ label: t.more, busy, onClick: () => void this.#more() })}</div>` : nothing}`;
  }

  #filter(): TemplateResult {
    const { t } = this;
    return select({
      name: 'state',
      label: t.state,
      free: true,
      prompt: t.any,
      value: this.state,
      choices: REGISTRATION_STATES.map((value) => ({ value, label: t[`state_${value}`] })),
      onChange: (state) => {
        this.state = state as typeof this.state;
        void this.#load();
      },
      t,
    });
  }

  #caseFilter(): TemplateResult {
    const { t } = this;
    return select({
      name: 'caseState',
      label: t.state,
      free: true,
      prompt: t.any,
      value: this.caseState,
      choices: OWNERSHIP_CASE_STATES.map((value) => ({ value, label: t[`case_${value}`] })),
      onChange: (state) => {
        this.caseState = state as typeof this.caseState;
        void this.#load();
      },
      t,
    });
  }

  #found(): TemplateResult {
    const { t } = this;
    const rows = this.#isCases
      ? (this.cases ?? []).map((one) =>
          this.#row({
            path: `${CASES}/${one.id}`,
            serial: one.serial,
            about: t[`grounds_${one.grounds}`],
            by: one.answer ? t[`answer_${one.answer}`] : t.answerNone,
            at: one.createdAt,
            tone: one.decidedAt ? 'neutral' : 'warn',
            state: one.stateText,
          }),
        )
      : (this.items ?? []).map((one) =>
          this.#row({
            path: one.id,
            serial: one.serial,
            about: [one.model?.name ?? t.modelUnknown, ...one.reasons.map(({ text }) => text)].join(' · '),
            by: one.customer?.name ?? one.customer?.email ?? t[`channel_${one.channel}`],
            at: one.createdAt,
            tone: LOOKED_AT.includes(one.state) ? 'warn' : one.state === 'active' ? 'good' : 'neutral',
            state: one.stateText,
          }),
        );
    if (rows.length === 0)
      return html`<div class="nothing" role="status">
        <p>${t.none}</p>
        <p class="muted">${t.noneNext}</p>
      </div>`;
    return html`<ul class="list" aria-label=${this.#isCases ? t.cases : t.registrations}>
      ${rows}
    </ul>`;
  }

  #row(row: {
    path: string;
    serial: string;
    about: string;
    by: string;
    at: string;
    tone: BadgeTone;
    state: string;
  }) {
    return html`<li>
      <button class="item" type="button" @click=${() => this.#open(row.path)}>
        <span>
          <span class="mono" dir="ltr"><b>${row.serial}</b></span
          ><br />
          <span class="muted">${row.about}</span>
        </span>
        <span class="small muted"><bdi>${row.by}</bdi> · ${formatInstant(row.at, this.kit.locale)}</span>
        ${badge(row.tone, row.state)}
      </button>
    </li>`;
  }

  #open(path: string): void {
    this.kit.go({ panel: 'registrations', path });
  }

  #put(after: OwnershipCase): void {
    this.cases = this.cases?.map((one) => (one.id === after.id ? after : one));
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked;
    await this.#work.again(async () => {
      await (this.#isCases ? this.#readCases(asked) : this.#readItems(asked));
    });
  }

  #more(): Promise<unknown> {
    const cursor = this.#next ?? '';
    return this.#work.run(() =>
      this.#isCases ? this.#readCases(this.#asked, cursor) : this.#readItems(this.#asked, cursor),
    );
  }

  async #readItems(asked: number, cursor?: string): Promise<void> {
    const query = { limit: 50, ...(this.state ? { state: this.state } : {}), ...(cursor ? { cursor } : {}) };
    const { data } = await this.kit.client.call('get', '/v1/registrations', { query, signal: this.signal });
    if (asked !== this.#asked) return;
    this.items = [...(cursor ? (this.items ?? []) : []), ...data.items];
    this.#next = data.nextCursor;
  }

  async #readCases(asked: number, cursor?: string): Promise<void> {
    const state = this.caseState;
    const query = { limit: 50, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) };
    const { data } = await this.kit.client.call('get', '/v1/ownership-cases', { query, signal: this.signal });
    if (asked !== this.#asked) return;
    this.cases = [...(cursor ? (this.cases ?? []) : []), ...data.items];
    this.#next = data.nextCursor;
  }
}
