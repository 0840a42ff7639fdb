import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeLink } from '../core/address.ts';
import { button } from '../ui/button.ts';
import { checkIcon, copyIcon } from '../ui/icon.ts';
import type { Texts } from './board.ts';
import type { Claim } from './entries.ts';

export interface DoneOptions {
  t: Texts;
  claim: Claim;
  copied: boolean;
  hostedUrl: string | undefined;
  onCopy: () => void;
  onFollow: (event: Event) => void;
  onAnother: () => void;
}

/** The reference, what happens next, and where to follow it. */
export function doneView(options: DoneOptions): TemplateResult {
  const { t, claim, copied } = options;
  const waits = claim.state === 'pending_internal_approval';
  const link = safeLink(options.hostedUrl);
  return html`<div class="done stack" part="done">
    <div class="hero">
      <span class="seal">${checkIcon}</span>
      <h2 tabindex="-1" data-heading>${waits ? t.waitsTitle : t.doneTitle}</h2>
      <p class="muted">${t.reference}</p>
      <p class="reference">
        <strong class="mono" part="reference" dir="ltr">${claim.ref}</strong>
        ${button({ label: copied ? t.copied : t.copy, icon: copied ? checkIcon : copyIcon, kind: 'quiet', description: `${copied ? t.copied : t.copy}: ${t.reference}`, onClick: options.onCopy })}
      </p>
      ${claim.contact.email && !waits ? html`<p class="small muted">${t.mailSent(claim.contact.email)}</p>` : nothing}
    </div>
    <div class="next stack tight">
      <h3>${t.nextTitle}</h3>
      <p>${claim.next.text}</p>
      ${waits ? html`<p>${t.waitsNext}</p>` : nothing}
    </div>
    <div class="row center">
      ${
        link
          ? html`<a class="button primary" part="button follow" href=${link} @click=${options.onFollow}
              >${t.follow}</a
            >`
          : button({ label: t.follow, kind: 'primary', onClick: options.onFollow })
      }
      ${button({ label: t.another, kind: 'quiet', onClick: options.onAnother })}
    </div>
  </div>`;
}
