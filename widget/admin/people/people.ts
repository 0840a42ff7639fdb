import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { badgeStyles } from '../../ui/badge.ts';
import { buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { PeopleDialog } from './dialog-part.ts';
import type { PeopleForm } from './forms/form.ts';
import { hostForm } from './forms/host.ts';
import { inviteForm } from './forms/invite.ts';
import { leaveForm } from './forms/leave.ts';
import { addMembershipForm, delegateForm, editMembershipForm } from './forms/membership.ts';
import {
  reactivateForm,
  removeFactorForm,
  removeForm,
  revokeForm,
  suspendForm,
  unlinkForm,
} from './forms/status.ts';
import { type Filter, listView } from './list-view.ts';
import type { MembershipVerb } from './membership-line.ts';
import { peopleStyles } from './people.styles.ts';
import { type PersonVerb, personView } from './person-view.ts';
import { strings } from './strings.ts';
import type { PeopleStrings, PeopleTexts } from './strings.ts';
import { type House, housesOf, type Invitation, isEverywhere, type Membership, type Person } from './wire.ts';
import type { RolePresets } from './wire.ts';

const NO_FILTER: Filter = { q: '', status: '', role: '' };
/** Typing pauses this long before it is searched for. */
const PAUSE_MS = 250;

/** Who is what: people of an organisation or of all, invitations, and what can be done with each. */
export class AdminPeople extends AdminPanel<PeopleStrings> {
  static override readonly tag = 'warranty-admin-people';
  static override styles = [
    ...[baseStyles, fieldStyles, buttonStyles, badgeStyles, noticeStyles, problemStyles, skeletonStyles],
    ...[denseStyles, panelStyles, peopleStyles],
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    ...Object.fromEntries(
      [
        'houses',
        'house',
        'filter',
        'presets',
        'people',
        'cursor',
        'invitations',
        'person',
        'task',
        'busy',
        'problem',
      ].map((name) => [name, { state: true }]),
    ),
  };
  protected readonly area = strings;

  declare protected houses: readonly House[];
  declare protected house: House | undefined;
  declare protected filter: Filter;
  declare protected presets: RolePresets | undefined;
  declare protected people: readonly Person[] | undefined;
  declare protected cursor: string | null;
  declare protected invitations: readonly Invitation[];
  declare protected person: Person | undefined;
  declare protected task: PeopleForm | undefined;
  declare protected busy: boolean;
  declare protected problem: Problem | undefined;
  #asked = 0;
  #started = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.houses = [];
    this.filter = NO_FILTER;
    this.cursor = null;
    this.invitations = [];
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#started) {
      this.#started = true;
      void this.#start();
    }
    const open = this.#open;
    if (!open) this.person = undefined;
    else if (this.person?.id !== open && !this.problem && this.presets) void this.#show(open);
  }

  /** The person behind the address. */
  get #open(): string | undefined {
    const { panel, path } = this.kit.place;
    return panel === 'people' && path.startsWith('user_') ? path : undefined;
  }

  protected override view(): unknown {
    const { kit, presets } = this;
    const t: PeopleTexts = this.t;
    if (this.problem) return problemView({ problem: this.problem, t, onRetry: () => void this.#again() });
    if (!presets || (this.#open ? !this.person : !this.people)) return skeleton(6, t);
    return html`${
      this.person
        ? personView(this.person, {
            kit,
            t,
            on: {
              back: () => this.#go(''),
              person: (verb) => this.#press(verb),
              membership: (held, verb) => this.#pressMembership(held, verb),
            },
          })
        : html`${this.#list(presets, t)} ${this.#hostSites(t)}`
    }
    ${
      this.task
        ? html`<warranty-admin-people-dialog
            .kit=${kit}
            .t=${t}
            .presets=${presets}
            .task=${this.task}
            @people-closed=${() => (this.task = undefined)}
            @people-done=${(event: CustomEvent<string>) => void this.#finish(event.detail)}
          ></warranty-admin-people-dialog>`
        : nothing
    }`;
  }

  #hostSites(t: PeopleTexts): unknown {
    const id = this.house?.id;
    if (!id?.startsWith('org_')) return nothing;
    return html`<warranty-admin-host-sites
      class="below"
      .kit=${this.kit}
      .t=${t}
      .organizationId=${id}
    ></warranty-admin-host-sites>`;
  }

  #list(presets: RolePresets, t: PeopleTexts): unknown {
    const { houses, house, filter, people = [], invitations, busy, kit } = this;
    return listView({
      ...{ t, locale: kit.locale, houses, house, filter, presets, people, invitations, busy },
      hasMore: this.cursor !== null,
      on: {
        house: (id) => {
          this.house = houses.find((one) => one.id === id);
          this.filter = { ...this.filter, role: '' };
          void this.#load();
        },
        filter: (part) => this.#search({ ...this.filter, ...part }, 'q' in part),
        open: ({ id }) => this.#go(id),
        more: () => void this.#load('more'),
        invite: () => house && (this.task = inviteForm(house, kit.language, t)),
        resend: (invitation) => void this.#resend(invitation),
        revoke: (invitation) => (this.task = revokeForm(invitation, t)),
      },
    });
  }

  #press(verb: PersonVerb): void {
    const { person, t } = this;
    if (!person) return;
    switch (verb) {
      case 'add_membership':
        this.task = addMembershipForm(person, this.#homeOf(person), t);
        return;
      case 'suspend':
        this.task = suspendForm(person, t);
        return;
      case 'reactivate':
        this.task = reactivateForm(person, t);
        return;
      case 'leave':
        this.task = leaveForm(person, t);
        return;
      case 'link_host':
        this.task = hostForm(person, t);
        return;
      case 'remove_second_factor':
        this.task = removeFactorForm(person, t);
        return;
      case 'unlink':
        this.task = unlinkForm(person, t);
    }
  }

  #pressMembership(held: Membership, verb: MembershipVerb): void {
    const { t } = this;
    const house = held.organization ?? this.#staff;
    if (verb === 'change') this.task = editMembershipForm(held, house, t);
    else this.task = verb === 'remove' ? removeForm(held, t) : delegateForm(held, t);
  }

  /** Where another role is given: in the house that is looked at, or that the person belongs to. */
  #homeOf({ memberships }: Person): House {
    if (this.house && this.house.id !== 'all') return this.house;
    return memberships.find(({ organization }) => organization)?.organization ?? this.#staff;
  }

  get #staff(): House {
    return { id: 'staff', name: this.t.staff, kind: null };
  }

  #go(path: string): void {
    this.kit.go({ panel: 'people', path });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
  }

  #search(filter: Filter, typed: boolean): void {
    this.filter = filter;
    clearTimeout(this.#pause);
    if (!typed) return void this.#load();
    this.#pause = setTimeout(() => void this.#load(), PAUSE_MS);
  }

  async #again(): Promise<void> {
    this.problem = undefined;
    if (this.presets) await this.#load();
    else await this.#start();
  }

  async #start(): Promise<void> {
    const { client, me } = this.kit;
    await this.#try(async () => {
      const [presets, houses] = await Promise.all([
        client.call('get', '/v1/role-presets', { signal: this.signal }),
        isEverywhere(me) ? this.#allHouses() : housesOf(me),
      ]);
      this.presets = presets.data;
      this.houses = houses;
      this.house = houses[0];
    });
    await this.#load();
  }

  async #allHouses(): Promise<House[]> {
    const { data } = await this.kit.client.call('get', '/v1/organizations', {
      query: { limit: 100 },
      signal: this.signal,
    });
    return [
      this.#staff,
      { id: 'all', name: this.t.everybody, kind: null },
      ...data.items.map(({ id, name, kind }) => ({ id, name, kind })),
    ];
  }

  /** The answer to the latest question counts; an older one that comes later is not shown. */
  async #load(how?: 'more'): Promise<void> {
    const { house, filter } = this;
    if (!house) return;
    const asked = ++this.#asked;
    this.busy = true;
    await this.#try(async () => {
      const [page, open] = await Promise.all([this.#page(house, filter, how), this.#openInvitations(house)]);
      if (asked !== this.#asked) return;
      this.people = how ? [...(this.people ?? []), ...page.items] : page.items;
      this.cursor = page.nextCursor;
      this.invitations = open;
    });
    if (asked === this.#asked) this.busy = false;
  }

  async #page({ id, kind }: House, { q, status, role }: Filter, how?: 'more') {
    const query = {
      limit: 50,
      ...(how && this.cursor ? { cursor: this.cursor } : {}),
      ...(q.trim() && { q: q.trim() }),
      ...(status && { status }),
      ...(role && { role: role as Membership['role'] }),
    };
    const { client } = this.kit;
    const options = { signal: this.signal };
    if (kind !== null) {
      const { data } = await client.call('get', '/v1/organizations/{id}/people', {
        ...options,
        path: { id },
        query,
      });
      return data;
    }
    const { data } = await client.call('get', '/v1/people', {
      ...options,
      query: { ...query, ...(id === 'staff' && { staff: 'true' as const }) },
    });
    return data;
  }

  async #openInvitations({ id, kind }: House): Promise<Invitation[]> {
    const { data } = await this.kit.client.call('get', '/v1/invitations', {
      query: { limit: 100, ...(kind !== null && { organizationId: id }) },
      signal: this.signal,
    });
    return data.items.filter(
      ({ state, organization }) =>
        (state === 'pending' || state === 'expired') && (id !== 'staff' || organization === null),
    );
  }

  async #show(id: string): Promise<void> {
    const known = this.people?.find((one) => one.id === id);
    if (known) this.person = known;
    await this.#try(async () => {
      const { data } = await this.kit.client.call('get', '/v1/people/{id}', {
        path: { id },
        signal: this.signal,
      });
      if (this.#open === id) this.person = data;
    });
  }

  async #resend({ id, email }: Invitation): Promise<void> {
    const { t, kit } = this;
    await this.#try(async () => {
      await kit.client.call('post', '/v1/invitations/{id}/resend', {
        ...{ path: { id }, body: {}, idempotencyKey: newIdempotencyKey(), signal: this.signal },
      });
      kit.announce(`${email}: ${t.resent}`);
    });
    await this.#load();
  }

  async #finish(said: string): Promise<void> {
    this.task = undefined;
    this.kit.announce(said);
    const open = this.#open;
    await Promise.all([open ? this.#show(open) : undefined, this.#load()]);
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-people': AdminPeople;
  }
}

export { PeopleDialog };
