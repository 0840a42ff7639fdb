import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import texts from '../lang/en/status-case.ts';
import { badge, badgeStyles } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { checkIcon, copyIcon } from '../ui/icon.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import type { Tone } from '../ui/notice.ts';
import { timelineStyles } from '../ui/timeline.ts';
import type { Board, Part } from './board.ts';
import { caseStyles } from './case.styles.ts';
import { historyView } from './history.ts';
import { stepsView } from './steps.ts';
import { strings } from './strings.ts';
import type { Texts } from './strings.ts';
import { unitsView } from './units.ts';
import type { Status } from './wire.ts';

strings.add(texts);

export interface CaseParts {
  questions: Part;
  actions: Part;
  composer: Part;
}

/** One case in the customer's words: where it stands, who is next, each device, and what has happened. */
export function caseView(board: Board, { questions, actions, composer }: CaseParts): TemplateResult {
  const { t, status } = board;
  return html`<article class="case" part="case">
    <header class="stack tight">
      ${reference(board)}
      <h2 tabindex="-1" data-heading>${status.claim.phaseText}</h2>
    </header>
    ${board.stale ? notice('warn', html`<p>${t.stale}</p>`) : nothing} ${stepsView(board)}
    <div class="stack first">${nextView(status, t)} ${outcomeView(status, t)} ${questions} ${actions}</div>
    <div class="second">
      <div class="devices-side">${askedElsewhere(board)} ${unitsView(board)}</div>
      <div class="talk-side">${composer} ${historyView(board)}</div>
    </div>
  </article>`;
}

function reference({ t, status, copied, copy, print }: Board): TemplateResult {
  const label = copied ? t.copied : t.copy;
  return html`<div class="reference">
    <span class="muted">${t.reference}</span>
    <strong class="mono" part="reference" dir="ltr">${status.claim.ref}</strong>
    ${button({ label, icon: copied ? checkIcon : copyIcon, kind: 'quiet', description: `${label}: ${t.reference}`, onClick: copy })}
    ${button({ label: t.print, kind: 'quiet', part: 'print', onClick: print })}
  </div>`;
}

const NEXT_TONES = {
  claimant: 'warn',
  approver: 'warn',
  site_contact: 'warn',
  service: 'info',
  nobody: 'good',
} as const;

function nextView({ claim: { next }, outcome }: Status, t: Texts): TemplateResult | typeof nothing {
  if (next.owner === 'nobody') return outcome ? nothing : html`<p class="muted">${next.text}</p>`;
  return notice(
    NEXT_TONES[next.owner],
    html`<h3 class="row tight">
        ${next.mine ? t.owner_claimant : t[`owner_${next.owner}`]}
        ${next.overdue ? badge('bad', t.overdue) : nothing}
      </h3>
      <p>${next.text}</p>`,
  );
}

const ENDS: Partial<Record<Status['claim']['phase'], Tone>> = {
  resolved: 'good',
  rejected: 'bad',
  withdrawn: 'info',
};

function outcomeView({ claim, outcome }: Status, t: Texts): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  return notice(
    ENDS[claim.phase] ?? 'good',
    html`<h3>${t.outcome}</h3>
      <p><strong>${outcome.text}</strong></p>
      ${outcome.reason ? html`<p>${outcome.reason}</p>` : nothing}
      <p>${outcome.nextStep}</p>`,
  );
}

/** What the service asks of somebody else. */
function askedElsewhere({ t, status, lang }: Board): unknown {
  const requests = status.claim.infoRequests.filter((one) => !one.answerable && !one.answeredAt);
  if (requests.length === 0) return nothing;
  return html`<section class="stack tight">
    <h3>${t.asked}</h3>
    ${requests.map(
      ({ askedOf, items, dueOn }) => html`
        <p class="small muted">
          ${askedOf === 'site_contact' ? t.askedElsewhere : nothing} ${formatPlainDate(dueOn, lang)}
        </p>
        <ul class="points">
          ${items.map(({ prompt }) => html`<li>${prompt}</li>`)}
        </ul>
      `,
    )}
  </section>`;
}

export const caseViewStyles = [badgeStyles, noticeStyles, timelineStyles, caseStyles];
