import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { badge, VERDICT_TONES } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { placeOf } from './cells.ts';
import type { Item, Texts } from './wire.ts';

export interface CardActions {
  open: (item: Item) => void;
  claim: (item: Item) => void;
}

/** The few devices of a household, each with its answer in a sentence. */
export function cards(items: readonly Item[], t: Texts, { open, claim }: CardActions): TemplateResult {
  return html`<ul class="cards">
    ${items.map((item) => {
      const within = placeOf(item);
      return html`<li class="device-card" data-id=${item.id}>
        <h3><bdi>${item.name ?? item.model.name}</bdi></h3>
        <p class="small muted">
          <bdi class="mono">${item.serial}</bdi>${within ? html` · <bdi>${within}</bdi>` : nothing}
        </p>
        <p>${badge(VERDICT_TONES[item.verdict], t[`verdict_${item.verdict}`])}</p>
        <p>${item.headline}</p>
        <div class="row">
          ${button({ label: t.claim, description: t.claimOf(item.serial), onClick: () => claim(item) })}
          ${button({ label: t.open, kind: 'quiet', description: t.openOf(item.serial), onClick: () => open(item) })}
        </div>
      </li>`;
    })}
  </ul>`;
}
