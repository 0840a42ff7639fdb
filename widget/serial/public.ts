import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { chainView } from './chain.ts';
import { facts, lastDay, points, reasonsOf, section, titleView } from './parts.ts';
import type { Found, Reader } from './types.ts';

/** Somebody else's device, or nobody is signed in: dates and cover, and not a word about whose it is. */
export function publicView({ serial, model, receipt, chain }: Found, reader: Reader): TemplateResult {
  const { t } = reader;
  const { exclusions } = receipt;
  const reasons = reasonsOf(receipt);
  const about = html`${model.name} · <span class="mono" dir="ltr">${serial}</span>`;
  return html`${receipt.recall ? html`<p>${about}</p>` : nothing} ${titleView(receipt, about)}
    ${facts([[t.until, lastDay(receipt, reader)]])}
    ${reasons.length ? section(t.why, points(reasons)) : nothing}
    ${exclusions.length ? section(t.excluded, points(exclusions, true)) : nothing}
    ${chainView({ relations: chain, serial }, reader)}
    <p class="small muted">${t.reduced}</p>
    <div class="row">
      ${button({ label: t.startClaim, kind: 'primary', onClick: () => reader.claim(serial, model.id) })}
    </div>`;
}
