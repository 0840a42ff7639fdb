import { html, nothing } from 'lit';
import { formatInstant } from '../../core/format.ts';
import { badge } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import { select } from '../../ui/select.ts';
import { textField } from '../../ui/text-field.ts';
import { TONES } from './person-view.ts';
import type { PeopleTexts } from './strings.ts';
import type { House, Invitation, Person, RolePresets } from './wire.ts';
import { sideOf } from './wire.ts';

export interface Filter {
  readonly q: string;
  readonly status: '' | Person['status'];
  readonly role: string;
}

export interface ListDrawing {
  t: PeopleTexts;
  locale: string;
  houses: readonly House[];
  house: House | undefined;
  filter: Filter;
  presets: RolePresets;
  people: readonly Person[];
  hasMore: boolean;
  invitations: readonly Invitation[];
  busy: boolean;
  on: {
    house: (id: string) => void;
    filter: (filter: Partial<Filter>) => void;
    open: (person: Person) => void;
    more: () => void;
    invite: () => void;
    resend: (invitation: Invitation) => void;
    revoke: (invitation: Invitation) => void;
  };
}

export function listView(drawing: ListDrawing): unknown {
  const { t, house, on } = drawing;
  return html`<div class="stack">
    <div class="head">
      <h2 tabindex="-1">${t.title}</h2>
      ${house && house.id !== 'all' ? button({ label: t.invite, kind: 'primary', onClick: on.invite }) : nothing}
    </div>
    ${bar(drawing)} ${list(drawing)} ${invitations(drawing)}
  </div>`;
}

function bar({ t, houses, house, filter, presets, on }: ListDrawing): unknown {
  const roles = presets.roles.filter(
    ({ side }) => !house || house.id === 'all' || side === sideOf(house.kind),
  );
  const any = { value: '', label: t.any };
  return html`<div class="filters" role="search">
    ${
      houses.length > 1
        ? select({
            ...{ name: 'house', label: t.house, required: true, value: house?.id, t },
            choices: houses.map(({ id, name }) => ({ value: id, label: name })),
            onChange: on.house,
          })
        : nothing
    }
    ${textField({ name: 'q', label: t.searchHint, type: 'search', required: true, value: filter.q, t, onInput: (q) => on.filter({ q }) })}
    ${select({
      ...{ name: 'status', label: t.status, required: true, value: filter.status, t },
      choices: [
        any,
        ...(['active', 'suspended', 'left'] as const).map((value) => ({
          value,
          label: t[`status_${value}`],
        })),
      ],
      onChange: (status) => on.filter({ status: status as Filter['status'] }),
    })}
    ${select({
      ...{ name: 'role', label: t.role, required: true, value: filter.role, t },
      choices: [any, ...roles.map(({ role, title }) => ({ value: role, label: title }))],
      onChange: (role) => on.filter({ role }),
    })}
  </div>`;
}

function list({ t, people, hasMore, filter, busy, on }: ListDrawing): unknown {
  if (people.length === 0 && !busy) {
    const isFiltered = filter.q || filter.status || filter.role;
    return html`<div class="nothing">
      <p><strong>${isFiltered ? t.emptySearch : t.empty}</strong></p>
      <p class="muted">${isFiltered ? t.emptySearchText : t.emptyText}</p>
    </div>`;
  }
  return html`<ul class="list" aria-busy=${busy ? 'true' : 'false'}>
      ${people.map(
        (person) =>
          html`<li>
            <button class="item" type="button" data-person=${person.id} @click=${() => on.open(person)}>
              <span>
                <strong><bdi>${person.fullName}</bdi></strong>
                <span class="small muted"><bdi>${person.email ?? ''}</bdi></span>
              </span>
              <span class="roles"
                >${rolesOf(person, t).map((role) => html`<span class="chip">${role}</span>`)}</span
              >
              ${person.status === 'active' ? nothing : badge(TONES[person.status], t[`status_${person.status}`])}
            </button>
          </li>`,
      )}
    </ul>
    ${hasMore ? html`<div>${button({ label: t.more, busy, onClick: on.more })}</div>` : nothing}`;
}

function rolesOf({ memberships }: Person, t: PeopleTexts): string[] {
  const roles = new Set(memberships.filter(({ state }) => state !== 'ended').map(({ roleText }) => roleText));
  return roles.size > 0 ? [...roles] : [t.none];
}

const STATES = { pending: 'info', expired: 'warn', accepted: 'good', revoked: 'neutral' } as const;

function invitations({ t, locale, house, invitations: open, on }: ListDrawing): unknown {
  if (open.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="invitations">
    <h3 id="invitations">${t.invitations}</h3>
    <ul class="list">
      ${open.map(
        (one) =>
          html`<li class="item">
            <div>
              <p>
                <strong><bdi>${one.fullName}</bdi></strong>
              </p>
              <p class="small muted">
                <bdi>${one.email}</bdi> · ${one.grants.map(({ roleText }) => roleText).join(', ')}
                ${house?.id === 'all' && one.organization ? html` · <bdi>${one.organization.name}</bdi>` : nothing}
                · ${t.goodUntil(formatInstant(one.expiresAt, locale, { dateStyle: 'medium' }))}
              </p>
            </div>
            <div class="side">
              ${one.undelivered ? badge('bad', t.undelivered) : badge(STATES[one.state], t[`state_${one.state}`])}
              ${button({ label: t.resend, kind: 'quiet', description: `${t.resend}: ${one.email}`, onClick: () => on.resend(one) })}
              ${button({ label: t.revoke, kind: 'quiet', description: `${t.revoke}: ${one.email}`, onClick: () => on.revoke(one) })}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
