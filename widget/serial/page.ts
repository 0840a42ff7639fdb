import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../core/format.ts';
import { badge, VERDICT_TONES, verdict } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { chainView } from './chain.ts';
import { historyView, lastEvents } from './history.ts';
import { facts, lastDay, points, section } from './parts.ts';
import { known, word } from './strings.ts';
import { DIALOGS } from './types.ts';
import type { Reader, Unit } from './types.ts';

/** Everything about one device that its reader may see. */
export function pageView(unit: Unit, reader: Reader): TemplateResult {
  const { t } = reader;
  const isStaff = unit.actions.includes('note');
  return html`<header class="stack tight">
      <h2>${unit.name ?? unit.model.name}</h2>
      <p class="muted">
        ${unit.model.name} · <span class="mono" dir="ltr">${unit.serial}</span>
        ${badge('neutral', unit.lifecycleText)}
      </p>
    </header>
    ${flagView(unit, reader)} ${isStaff ? counterView(unit, reader) : coverView(unit, reader)}
    ${actionsView(unit, reader)} ${datesView(unit, reader)} ${section(t.record, recordFacts(unit, reader))}
    ${chainView(unit, reader)} ${claimsView(unit, reader)} ${historyView(unit.events, reader)}
    ${exceptionsView(unit, reader)}`;
}

const coverTitle = ({ receipt, serial }: Unit): TemplateResult =>
  verdict(
    VERDICT_TONES[receipt.verdict],
    receipt.headline,
    html`<span class="mono" dir="ltr">${serial}</span>`,
  );

function coverView(unit: Unit, reader: Reader): TemplateResult {
  const { t } = reader;
  const { recall, reasons, exclusions, term } = unit.receipt;
  return html`${
    recall
      ? notice(
          'bad',
          html`<h3>${recall.title}</h3>
            <p>${recall.remedy}</p>`,
        )
      : nothing
  }
  ${coverTitle(unit)}
  ${facts([
    [t.until, lastDay(unit.receipt, reader)],
    [t.terms, term && `${term.name}. ${term.summary}`],
  ])}
  ${reasons.length ? section(t.why, points(reasons)) : nothing}
  ${exclusions.length ? section(t.excluded, points(exclusions, true)) : nothing}`;
}

/** On one screen: the answer, why, until when, what is not covered, what to do, and what happened last. */
function counterView(unit: Unit, reader: Reader): TemplateResult {
  const { t } = reader;
  const { recall, reasons, exclusions, nextStep } = unit.receipt;
  return html`<section class="counter stack tight" part="counter" aria-labelledby="counter">
    <h3 id="counter">${t.counter}</h3>
    ${recall ? notice('bad', html`<p><strong>${recall.title}.</strong> ${recall.remedy}</p>`) : nothing}
    ${coverTitle(unit)}
    <div class="columns">
      ${reasons.length ? answer(t.why, points(reasons)) : nothing}
      ${answer(t.until, lastDay(unit.receipt, reader) || t.noDay)}
      ${exclusions.length ? answer(t.excluded, points(exclusions, true)) : nothing}
      ${answer(t.next, nextStep.text)} ${answer(t.lastEvents, lastEvents(unit.events, reader))}
    </div>
  </section>`;
}

const answer = (title: string, content: unknown): TemplateResult =>
  html`<div>
    <h3 class="label">${title}</h3>
    ${typeof content === 'string' ? html`<p>${content}</p>` : content}
  </div>`;

function flagView({ coverageFlag, flagReason, actions }: Unit, { t, open }: Reader): unknown {
  if (coverageFlag === 'normal') return nothing;
  const mayAppeal = actions.includes('appeal-flag');
  return notice(
    'warn',
    html`<h3>${word(t, 'flag', coverageFlag)}</h3>
      ${flagReason ? html`<p>${flagReason}</p>` : nothing}
      ${
        mayAppeal
          ? html`<div>${button({ label: t['act_appeal-flag'], onClick: () => open('appeal-flag') })}</div>`
          : nothing
      }`,
  );
}

function actionsView({ actions, serial, model }: Unit, reader: Reader): unknown {
  const { t } = reader;
  const offered = DIALOGS.filter((name) => name !== 'appeal-flag' && actions.includes(name));
  const mayClaim = actions.includes('start-claim');
  if (offered.length === 0 && !mayClaim) return nothing;
  return html`<div class="row actions" part="actions">
    ${mayClaim ? button({ label: t.startClaim, kind: 'primary', onClick: () => reader.claim(serial, model.id) }) : nothing}
    ${offered.map((name) => button({ label: t[`act_${name}`], onClick: () => reader.open(name) }))}
  </div>`;
}

function datesView({ dates, actions }: Unit, { t, locale, dateWrong }: Reader): unknown {
  if (dates.length === 0) return nothing;
  const mayPropose = actions.includes('propose-date');
  return section(
    t.dates,
    html`<ul class="dates">
      ${dates.map(
        ({ kind, label, date, source, verified }) =>
          html`<li>
            <span class="what">${label}</span>
            <span
              ><strong>${formatPlainDate(date, locale)}</strong>
              <span class="muted small">${source}</span></span
            >
            ${badge(verified ? 'good' : 'warn', verified ? t.verified : t.unverified)}
            ${
              mayPropose
                ? button({
                    label: t.dateWrong,
                    kind: 'quiet',
                    description: `${t.dateWrong}: ${label}`,
                    onClick: () => dateWrong(kind),
                  })
                : nothing
            }
          </li>`,
      )}
    </ul>`,
  );
}

function recordFacts(unit: Unit, { t }: Reader): unknown {
  const { branch, invoice } = unit;
  return facts([
    [t.manufacturer, unit.manufacturer],
    [t.inventoryNo, unit.inventoryNo],
    [t.batch, unit.batch],
    [t.owner, unit.owner?.name],
    [t.dealer, unit.dealer?.name],
    [t.invoice, invoice && [invoice.no, invoice.line].filter(Boolean).join(' / ')],
    [t.custody, unit.custodyText],
    [t.branch, branch && [branch.name, branch.city].filter(Boolean).join(', ')],
    [t.place, [unit.place, unit.room, unit.rack].filter(Boolean).join(' · ')],
    [t.responsible, unit.responsible?.name],
    [t.contact, unit.contact?.name],
    ...unit.specifications.map(({ label, value }) => [label, value] as const),
  ]);
}

function claimsView({ claims }: Unit, { t, locale, follow }: Reader): unknown {
  if (claims.length === 0) return nothing;
  return section(
    t.claims,
    html`<ul class="claims">
      ${claims.map(
        ({ id, ref, phase, createdAt }) =>
          html`<li>
            ${button({ label: html`<span class="mono" dir="ltr">${ref}</span>`, kind: 'quiet', onClick: () => follow({ id, ref }) })}
            <span>${known(t, `phase_${phase}`) ?? phase}</span>
            <span class="muted small">${formatInstant(createdAt, locale)}</span>
          </li>`,
      )}
    </ul>`,
  );
}

function exceptionsView({ exceptions }: Unit, { t, locale }: Reader): unknown {
  if (exceptions.length === 0) return nothing;
  return section(
    t.exceptions,
    html`<ul class="exceptions">
      ${exceptions.map(
        ({ kind, note, state, createdAt }) =>
          html`<li>
            <p>
              <strong>${word(t, 'exception', kind)}</strong>
              ${badge(state === 'open' ? 'warn' : 'neutral', word(t, 'state', state))}
              <span class="muted small">${formatInstant(createdAt, locale)}</span>
            </p>
            <p>${note}</p>
          </li>`,
      )}
    </ul>`,
  );
}
