import { html, nothing } from 'lit';
import { formatInstant } from '../../core/format.ts';
import { badge } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import type { Kit } from '../kit.ts';
import { membershipLine, type MembershipVerb } from './membership-line.ts';
import type { PeopleTexts } from './strings.ts';
import type { Membership, Person } from './wire.ts';

export type PersonVerb =
  'add_membership' | 'suspend' | 'reactivate' | 'leave' | 'link_host' | 'remove_second_factor' | 'unlink';

export interface PersonPresses {
  back: () => void;
  person: (verb: PersonVerb) => void;
  membership: (held: Membership, verb: MembershipVerb) => void;
}

export const TONES = { active: 'good', suspended: 'bad', left: 'neutral' } as const;

/** One person: who it is, what of, and what can be done. */
export function personView(
  person: Person,
  { kit, t, on }: { kit: Kit; t: PeopleTexts; on: PersonPresses },
): unknown {
  const { locale } = kit;
  return html`<div class="stack">
    <div>${button({ label: t.back, kind: 'quiet', onClick: on.back })}</div>
    <div class="head">
      <h2 tabindex="-1"><bdi>${person.fullName}</bdi></h2>
      ${badge(TONES[person.status], t[`status_${person.status}`])}
    </div>
    ${person.successor ? html`<p class="muted">${t.succeededBy(person.successor.name)}</p>` : nothing}
    <dl class="facts">
      ${fact(t.address, person.email ?? t.noAddress)}
      ${fact(t.lastSeen, person.lastSeenAt ? formatInstant(person.lastSeenAt, locale) : t.never)}
      ${fact(t.signsInBy, person.signInMethods.map((one) => t[`way_${one}`]).join(', ') || t.never)}
      ${fact(t.host, person.hostIdentity ? `${person.hostIdentity.issuer} · ${person.hostIdentity.subject}` : t.hostNone)}
    </dl>
    <section class="section" aria-labelledby="memberships">
      <div class="head">
        <h3 id="memberships">${t.memberships}</h3>
        ${press(person, 'add_membership', t.addRole, on)}
      </div>
      ${
        person.memberships.length === 0
          ? html`<p class="nothing muted">${t.none}</p>`
          : html`<ul class="list">
              ${person.memberships.map((held) =>
                membershipLine(held, { t, locale, onPress: (verb) => on.membership(held, verb) }),
              )}
            </ul>`
      }
    </section>
    <div class="row acts">
      ${press(person, 'reactivate', t.reactivate, on)} ${press(person, 'suspend', t.suspend, on)}
      ${press(person, 'leave', t.leave, on)}
      ${person.hostIdentity ? nothing : press(person, 'link_host', t.link, on)}
      ${press(person, 'remove_second_factor', t.removeFactor, on)}
      ${
        person.hostIdentity && person.actions.includes('link_host')
          ? button({ label: t.unlink, onClick: () => on.person('unlink') })
          : nothing
      }
    </div>
  </div>`;
}

const fact = (label: string, value: string): unknown =>
  html`<dt>${label}</dt>
    <dd><bdi>${value}</bdi></dd>`;

const press = (
  { actions }: Person,
  verb: Exclude<PersonVerb, 'unlink'>,
  label: string,
  on: PersonPresses,
): unknown => (actions.includes(verb) ? button({ label, onClick: () => on.person(verb) }) : nothing);
