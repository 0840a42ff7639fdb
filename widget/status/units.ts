import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../core/format.ts';
import { badge } from '../ui/badge.ts';
import type { BadgeTone } from '../ui/badge.ts';
import type { Board } from './board.ts';
import type { Texts } from './strings.ts';
import type { Line, Receipt } from './wire.ts';

type Job = NonNullable<Line['job']>;

const JOB_TONES: Record<Job['state'], BadgeTone> = {
  expected: 'info',
  received: 'info',
  diagnosis: 'info',
  awaiting_customer: 'warn',
  repair: 'info',
  ready: 'good',
  returned: 'good',
};
const DECISION_TONES: Record<Line['decision'], BadgeTone> = {
  proposed: 'info',
  approved: 'good',
  rejected: 'bad',
};

/** Each device with its own state: where it is, when it is promised, who has it. */
export function unitsView(board: Board): TemplateResult {
  const { t, status } = board;
  const { lines } = status.claim;
  return html`<section class="stack tight" part="units">
    <h3>${lines.length === 1 ? t.device : t.devices}</h3>
    <ul class="units">
      ${lines.map((line) => unit(line, board))}
    </ul>
  </section>`;
}

function unit(line: Line, { t, lang, status }: Board): TemplateResult {
  const { model, serial, job, reason, coverage } = line;
  return html`<li class="unit" part="unit">
    <p class="name">
      <strong>${model?.name ?? t.modelUnknown}</strong>
      <span class="mono small" dir="ltr">${serial}</span>
    </p>
    ${stateBadge(line, t, status.outcome === null && status.claim.submittedAt !== null)}
    <dl class="facts">
      ${reason ? fact(t.reason, reason.text) : nothing} ${job ? jobFacts(job, t, lang) : nothing}
    </dl>
    ${coverage ? receipt(coverage, t, lang) : nothing}
  </li>`;
}

function stateBadge({ job, decision }: Line, t: Texts, atWork: boolean): unknown {
  if (job && decision !== 'rejected') return html`<div>${badge(JOB_TONES[job.state], job.text)}</div>`;
  if (decision === 'proposed' && !atWork) return nothing;
  return html`<div>${badge(DECISION_TONES[decision], t[`decision_${decision}`])}</div>`;
}

function jobFacts(job: Job, t: Texts, lang: string): unknown {
  const { promisedOn, pickUpPlace, diagnosis, repairNote, returnedTo } = job;
  const open = job.state !== 'returned';
  return html`${open && promisedOn ? fact(t.promisedOn, html`<strong>${formatPlainDate(promisedOn, lang)}</strong>`) : nothing}
  ${open && pickUpPlace ? fact(t.pickUp, pickUpPlace) : nothing}
  ${diagnosis ? fact(t.diagnosis, diagnosis) : nothing}
  ${repairNote ? fact(t.repairNote, repairNote) : nothing}
  ${
    returnedTo
      ? html`${fact(
          t.returnedTo,
          html`<strong><bdi>${returnedTo.name}</bdi></strong
            >, <bdi>${returnedTo.department}</bdi><br /><time class="small muted" datetime=${returnedTo.at}
              >${formatInstant(returnedTo.at, lang)}</time
            >`,
        )}
        ${returnedTo.report ? fact(t.report, returnedTo.report) : nothing}`
      : nothing
  }`;
}

function receipt(cover: Receipt, t: Texts, lang: string): TemplateResult {
  const { headline, start, term, lifetime, lastCoveredDay, reasons, exclusions } = cover;
  const last = lifetime ? t.noEnd : lastCoveredDay && formatPlainDate(lastCoveredDay, lang);
  return html`<details class="cover">
    <summary>${headline}</summary>
    <dl class="facts">
      ${last ? fact(t.lastDay, last) : nothing}
      ${start ? fact(t.countedFrom, html`${formatPlainDate(start.date, lang)} (${start.source})`) : nothing}
      ${term ? fact(t.terms, html`${term.name}. ${term.summary}`) : nothing}
      ${reasons.length ? fact(t.reason, points(reasons)) : nothing}
      ${exclusions.length ? fact(t.notCovered, points(exclusions)) : nothing}
    </dl>
  </details>`;
}

function points(items: readonly { text: string }[]): TemplateResult {
  return html`<ul class="points">
    ${items.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${typeof value === 'string' ? html`<bdi>${value}</bdi>` : value}</dd>
  </div>`;
}
