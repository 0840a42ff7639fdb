import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { formatMoney } from '../core/format-money.ts';
import type { AccountTexts } from './strings.ts';
import type { Membership } from './wire.ts';

/** What the person is, where, and until when. */
export function memberships(held: readonly Membership[], t: AccountTexts, lang: string): TemplateResult {
  return html`<section class="part stack" aria-labelledby="memberships">
    <div class="stack tight">
      <h3 id="memberships">${t.memberships}</h3>
      <p class="muted small">${t.membershipsWhy}</p>
    </div>
    ${
      held.length > 0
        ? html`<ul class="rows">
            ${held.map((one) => html`<li>${row(one, t, lang)}</li>`)}
          </ul>`
        : html`<p class="muted">${t.noMembership}</p>`
    }
  </section>`;
}

function row(held: Membership, t: AccountTexts, lang: string): TemplateResult {
  const { role, scope, organization, branch, amountLimit, validTo, delegatedBy } = held;
  const place = [organization?.name, branch && `${branch.name}, ${branch.city}`].filter(Boolean).join(' · ');
  const facts = [
    t[`scope_${scope}`],
    delegatedBy && t.standsIn(delegatedBy.name),
    amountLimit && t.upTo(formatMoney(amountLimit, lang)),
    validTo && t.until(formatInstant(validTo, lang, { dateStyle: 'medium' })),
  ].filter(Boolean);
  return html`<div class="what">
    <strong>${t[`role_${role}`]}</strong>${place ? html` <bdi>${place}</bdi>` : nothing}
    <p class="muted small">${facts.join(' · ')}</p>
  </div>`;
}
