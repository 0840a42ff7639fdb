import { html, nothing } from 'lit';
import { formatInstant } from '../../core/format.ts';
import { button } from '../../ui/button.ts';
import { moneyText } from '../money.ts';
import type { PeopleTexts } from './strings.ts';
import type { Membership } from './wire.ts';

export type MembershipVerb = 'change' | 'remove' | 'delegate';

export function membershipLine(
  held: Membership,
  { t, locale, onPress }: { t: PeopleTexts; locale: string; onPress: (verb: MembershipVerb) => void },
): unknown {
  const day = (instant: string) => formatInstant(instant, locale, { dateStyle: 'medium' });
  const facts = [
    held.organization?.name ?? t.staff,
    held.branch?.name ?? held.scopeText,
    held.amountLimit && t.atMost(moneyText(held.amountLimit, locale)),
    held.state === 'later' && held.validFrom && t.from(day(held.validFrom)),
    held.state === 'ended' ? t.ended : held.validTo && t.until(day(held.validTo)),
    held.delegatedBy && t.standsIn(held.delegatedBy.name),
    held.fromHost && t.byHost,
  ].filter(Boolean);
  const labels = { change: t.edit, delegate: t.delegate, remove: t.removeRole };
  return html`<li class="item">
    <div>
      <p class=${held.state === 'ended' ? 'muted' : ''}><strong>${held.roleText}</strong></p>
      <p class="small muted"><bdi>${facts.join(' · ')}</bdi></p>
    </div>
    <div class="side">
      ${(['change', 'delegate', 'remove'] as const).map((verb) =>
        held.actions.includes(verb)
          ? button({
              label: labels[verb],
              kind: 'quiet',
              description: `${labels[verb]}: ${held.roleText}`,
              onClick: () => onPress(verb),
            })
          : nothing,
      )}
    </div>
  </li>`;
}
