import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { alertIcon } from '../ui/icon.ts';
import { notice } from '../ui/notice.ts';
import { backIcon } from './icons.ts';
import type { Kit } from './kit.ts';
import { iconButton } from '../ui/icon-button.ts';
import { word } from './strings.ts';
import type { Claim } from './wire.ts';

/** Which case this is and who must do what by when. */
export function caseHeader(
  claim: Claim,
  { t, lang }: Kit,
  onOpen: (ref: string | undefined) => void,
): TemplateResult {
  const { next } = claim;
  return html`<header class="case-head">
    <div class="names">
      ${iconButton({ label: t.back, icon: backIcon, onClick: () => onOpen(undefined) })}
      <h2 tabindex="-1" data-heading><bdi class="mono" dir="ltr">${claim.ref}</bdi></h2>
      <span class="chip info">${word(t, 'state', claim.state)}</span>
      ${claim.urgency === 'normal' ? nothing : html`<span class="chip ${claim.urgency === 'critical' ? 'bad' : 'warn'}">${word(t, 'urgency', claim.urgency)}</span>`}
      ${claim.flags.map((flag) => html`<span class="chip warn">${word(t, 'flag', flag)}</span>`)}
    </div>
    <p class="next ${next.overdue ? 'late' : ''}">
      ${next.overdue ? html`${alertIcon}<b>${t.overdue}.</b>` : nothing} <span>${next.text}</span>
    </p>
    <p class="small muted meta">
      <span
        >${t.assignee}: <b><bdi>${claim.assignee?.name ?? t.unassigned}</bdi></b></span
      >
      ${next.due ? html`<span>${t.due}: <b>${formatPlainDate(next.due, lang, 'medium')}</b></span>` : nothing}
      ${
        claim.approval?.decidedBy
          ? html`<span
              >${t.approvedBy}: <b><bdi>${claim.approval.decidedBy.name}</bdi></b></span
            >`
          : nothing
      }
      <span>${t.phase}: ${claim.phaseText}</span>
      ${
        claim.related.length
          ? html`<span
              >${t.related}:
              ${claim.related.map(
                ({ ref }) =>
                  html`<button class="link mono" type="button" dir="ltr" @click=${() => onOpen(ref)}>
                    ${ref}
                  </button> `,
              )}</span
            >`
          : nothing
      }
    </p>
    ${claim.undelivered ? notice('warn', html`<p>${t.undelivered(claim.undelivered)}</p>`) : nothing}
  </header>`;
}
