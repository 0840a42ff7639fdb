import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { facts } from './facts.ts';
import type { Kit } from './kit.ts';
import type { Claim } from './wire.ts';

/** Who can be reached about this case, and how. */
export function people(claim: Claim, { t }: Kit): TemplateResult {
  const place = [claim.organization?.name, claim.branch?.name].filter(Boolean).join(' · ');
  return html`<section class="block" aria-labelledby="people">
    <h3 id="people">${t.people}</h3>
    ${facts([[t.organization, place]])} ${person(t.claimant, claim.contact, t)}
    ${claim.siteContact ? person(t.siteContact, claim.siteContact, t) : nothing}
  </section>`;
}

function person(role: string, contact: Claim['contact'], t: Kit['t']): TemplateResult {
  const { address } = contact;
  const where = [address?.lines, address?.postalCode, address?.city, address?.country]
    .filter(Boolean)
    .join(', ');
  const tel = contact.phone?.replace(/[^\d+]/g, '');
  return html`<div class="person">
    <p>
      <span class="muted small">${role}</span><br /><b><bdi>${contact.name ?? t.nobody}</bdi></b
      >${contact.company ? html` · <bdi>${contact.company}</bdi>` : nothing}
    </p>
    <p class="reach">
      ${contact.email ? html`<a href=${`mailto:${encodeURIComponent(contact.email)}`}>${contact.email}</a>` : nothing}
      ${tel ? html`<a href=${`tel:${tel}`} dir="ltr">${contact.phone}</a>` : nothing}
    </p>
    ${facts([
      [t.convenientTime, contact.convenientTime],
      [t.address, where],
    ])}
  </div>`;
}
