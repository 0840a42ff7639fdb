import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { openAppeal } from './appeal.ts';
import { lastEvents } from './history.ts';
import { facts, lastDay, points, reasonsOf, section, titleView } from './parts.ts';
import { word } from './strings.ts';
import type { Reader, Unit } from './types.ts';

export function coverView(unit: Unit, reader: Reader): TemplateResult {
  const { t } = reader;
  const { exclusions, term, nextStep, recall } = unit.receipt;
  const reasons = reasonsOf(unit.receipt);
  return html`${titleView(unit.receipt, term?.name)} ${flagView(unit, reader)}
    <div class="halves">
      ${reasons.length ? section(t.why, points(reasons)) : nothing}
      ${section(
        t.until,
        html`<p>${lastDay(unit.receipt, reader) || t.noDay}</p>
          ${recall ? nothing : html`<p class="muted">${nextStep.text}</p>`}`,
      )}
      ${exclusions.length ? section(t.excluded, points(exclusions, true)) : nothing}
      ${term ? section(t.terms, facts([[term.name, term.summary]])) : nothing}
    </div>`;
}

/** On one screen: the answer, why, until when, what is not covered, what to do, and what happened last. */
export function counterView(unit: Unit, reader: Reader): TemplateResult {
  const { t } = reader;
  const { exclusions, term, nextStep, recall } = unit.receipt;
  const reasons = reasonsOf(unit.receipt);
  return html`<section class="counter stack tight" part="counter" aria-labelledby="counter">
    <h3 id="counter">${t.counter}</h3>
    ${titleView(unit.receipt, term?.name)} ${flagView(unit, reader)}
    <div class="columns">
      ${reasons.length ? answer(t.why, points(reasons)) : nothing}
      <div class="stack tight">
        ${answer(t.until, lastDay(unit.receipt, reader) || t.noDay)}
        ${recall ? nothing : answer(t.next, nextStep.text)}
      </div>
      ${exclusions.length ? answer(t.excluded, points(exclusions, true)) : nothing}
      ${answer(t.lastEvents, lastEvents(unit.events, reader))}
    </div>
  </section>`;
}

const answer = (title: string, content: unknown): TemplateResult =>
  html`<div>
    <h3 class="label">${title}</h3>
    ${typeof content === 'string' ? html`<p>${content}</p>` : content}
  </div>`;

/** Void and suspended are said with the reason, what the owner holds against it, and what may be done. */
function flagView(
  { coverageFlag, flagReason, flagComponents, events, actions }: Unit,
  reader: Reader,
): unknown {
  const { t, locale, open } = reader;
  if (coverageFlag === 'normal') return nothing;
  const appeal = openAppeal(events);
  const mayAnswer = actions.includes('set-flag');
  return notice(
    'warn',
    html`<h3>${t[`flag_${coverageFlag}`]}</h3>
      ${flagComponents ? html`<p>${t.voidParts(flagComponents.map((one) => word(t, 'class', one)).join(', '))}</p>` : nothing}
      ${flagReason ? html`<p>${flagReason}</p>` : nothing}
      ${
        appeal
          ? html`<p>
                <strong>${actions.includes('appeal-flag') ? t.youContest : t.ownerContests}</strong>
                <span class="small">${formatInstant(appeal.at, locale)}</span>
              </p>
              ${appeal.grounds ? html`<p>${appeal.grounds}</p>` : nothing}`
          : nothing
      }
      ${
        actions.includes('appeal-flag') && !appeal
          ? html`<div>${button({ label: t['act_appeal-flag'], onClick: () => open('appeal-flag') })}</div>`
          : nothing
      }
      ${
        mayAnswer && appeal
          ? html`<div>${button({ label: t.answer, onClick: () => open('set-flag') })}</div>`
          : nothing
      }`,
  );
}
