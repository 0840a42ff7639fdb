import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { badge } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { chainView } from './chain.ts';
import { counterView, coverView } from './cover.ts';
import { datesView } from './dates.ts';
import { documentsView } from './documents.ts';
import { historyView, soughtIn } from './history.ts';
import { facts, section } from './parts.ts';
import { known, word } from './strings.ts';
import { DIALOGS } from './types.ts';
import type { Reader, Unit } from './types.ts';
import { readingsView, workshopView } from './usage.ts';

/** So many buttons are seen at once; the others stand behind one. */
const AT_HAND = 3;

/** Everything about one device that its reader may see. */
export function pageView(unit: Unit, reader: Reader): TemplateResult {
  const isStaff = unit.actions.includes('note') || unit.actions.includes('correct-custody');
  return html`<header class="stack tight">
      <h2 tabindex="-1">${unit.name ?? unit.model.name}</h2>
      <p class="muted">
        ${unit.name ? html`${unit.model.name} · ` : nothing}<span class="mono" dir="ltr">${unit.serial}</span>
        <span class="life">${unit.lifecycleText}</span>
      </p>
    </header>
    ${isStaff ? counterView(unit, reader) : coverView(unit, reader)} ${actionsView(unit, reader)}
    ${chainView(unit, reader)}
    <div class="halves">
      ${datesView(unit, reader)} ${section(reader.t.where, whereFacts(unit, reader))}
      ${claimsView(unit, reader)} ${documentsView(reader.documents, reader)} ${readingsView(unit, reader)}
      ${workshopView(unit, reader)}
    </div>
    ${section(reader.t.record, recordFacts(unit, reader))} ${exceptionsView(unit, reader)}
    ${historyView(unit.events, reader)}`;
}

function actionsView({ actions, serial, model }: Unit, { t, claim, open }: Reader): unknown {
  const offered = DIALOGS.filter((name) => actions.includes(name));
  const mayClaim = actions.includes('start-claim');
  if (offered.length === 0 && !mayClaim) return nothing;
  const draw = (name: (typeof DIALOGS)[number]) =>
    button({ label: t[`act_${name}`], onClick: () => open(name) });
  const rest = offered.slice(AT_HAND);
  return html`<div class="row actions" part="actions">
    ${mayClaim ? button({ label: t.startClaim, kind: 'primary', onClick: () => claim(serial, model.id) }) : nothing}
    ${offered.slice(0, AT_HAND).map(draw)}
    ${
      rest.length
        ? html`<details class="more" @keydown=${escape} @focusout=${leave} @click=${choose} @toggle=${unfold}>
            <summary class="button secondary">${t.more}</summary>
            <div class="menu">${rest.map(draw)}</div>
          </details>`
        : nothing
    }
  </div>`;
}

const shut = (event: Event): void => (event.currentTarget as HTMLDetailsElement).removeAttribute('open');

function escape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  shut(event);
  (event.currentTarget as HTMLElement).querySelector('summary')?.focus();
}

function leave(event: FocusEvent): void {
  const next = event.relatedTarget;
  if (next instanceof Node && !(event.currentTarget as HTMLElement).contains(next)) shut(event);
}

function choose(event: Event): void {
  if ((event.target as Element).closest('.menu')) shut(event);
}

/** Within the row of buttons, wherever in it the one that opens it stands. */
function unfold(event: Event): void {
  const more = event.currentTarget as HTMLElement;
  more.classList.remove('flipped');
  const row = more.parentElement!.getBoundingClientRect();
  const menu = more.querySelector('.menu')!.getBoundingClientRect();
  more.classList.toggle('flipped', menu.right > row.right || menu.left < row.left);
}

const whereFacts = ({ custodyText, branch, place, room, rack, ...unit }: Unit, { t }: Reader): unknown =>
  facts([
    [t.custody, custodyText],
    [t.owner, unit.owner?.name],
    [t.dealer, unit.dealer?.name],
    [t.branch, branch && [branch.name, branch.city].filter(Boolean).join(', ')],
    [t.place, [place, room, rack].filter(Boolean).join(' · ')],
    [t.responsible, unit.responsible?.name],
    [t.contact, unit.contact?.name],
  ]);

const recordFacts = ({ model, invoice, specifications, ...unit }: Unit, { t }: Reader): unknown =>
  facts([
    [t.manufacturer, unit.manufacturer],
    [t.model, `${model.name} (${model.code})`],
    [t.inventoryNo, unit.inventoryNo],
    [t.batch, unit.batch],
    [t.channel, unit.salesChannel],
    [t.invoice, invoice && [invoice.no, invoice.line].filter(Boolean).join(' / ')],
    ...specifications.map(({ label, value }) => [label, value] as const),
  ]);

function claimsView({ claims }: Unit, { t, locale, follow }: Reader): unknown {
  if (claims.length === 0) return nothing;
  return section(
    t.claims,
    html`<ul class="lines">
      ${claims.map(
        ({ id, ref, phase, createdAt }) =>
          html`<li>
            <span class="what"
              >${known(t, `phase_${phase}`) ?? phase}
              <span class="muted small">${formatInstant(createdAt, locale)}</span></span
            >
            ${button({ label: html`<span class="mono" dir="ltr">${ref}</span>`, kind: 'quiet', onClick: () => follow({ id, ref }) })}
          </li>`,
      )}
    </ul>`,
  );
}

function exceptionsView({ exceptions, actions }: Unit, reader: Reader): unknown {
  const { t, locale, sought, open } = reader;
  const shown = exceptions.filter(({ kind, note, solution }) =>
    soughtIn(sought, [word(t, 'exception', kind), note, solution ?? '']),
  );
  if (shown.length === 0) return nothing;
  const maySolve = actions.includes('note') && exceptions.some(({ state }) => state === 'open');
  return section(
    t.exceptions,
    html`<ul class="exceptions">
        ${shown.map(
          ({ kind, note, state, solution, createdAt }) =>
            html`<li class=${state}>
              <p>
                <strong>${word(t, 'exception', kind)}</strong>
                ${badge(state === 'open' ? 'warn' : 'neutral', word(t, 'state', state))}
                <span class="muted small">${formatInstant(createdAt, locale)}</span>
              </p>
              <p>${note}</p>
              ${solution ? html`<p class="muted">${t.solution}: ${solution}</p>` : nothing}
            </li>`,
        )}
      </ul>
      ${maySolve ? html`<div>${button({ label: t.act_solve, kind: 'quiet', onClick: () => open('solve') })}</div>` : nothing}`,
  );
}
