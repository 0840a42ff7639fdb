import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { lockIcon } from './icons.ts';
import type { Kit } from './kit.ts';
import type { Entry } from './wire.ts';

/** What was said and what happened, oldest first; words to the customer and notes among ourselves look different. */
export function conversation(entries: readonly Entry[], kit: Kit, wordsOnly: boolean): TemplateResult {
  const { t } = kit;
  const shown = wordsOnly ? entries.filter(({ message }) => message) : entries;
  if (shown.length === 0) return html`<p class="muted">${t.nothingYet}</p>`;
  return html`<ol class="entries" aria-label=${t.conversation}>
    ${shown.map((entry) => (entry.message ? said(entry, kit) : happened(entry, kit)))}
  </ol>`;
}

function said(entry: Entry, kit: Kit): TemplateResult {
  const { t } = kit;
  const internal = entry.visibility !== 'public';
  const ours = entry.actor.side === 'service';
  return html`<li class="said ${internal ? 'internal' : ours ? 'ours' : 'theirs'}">
    <p class="by">
      <b><bdi>${entry.actor.name ?? t.claimant}</bdi></b>
      ${internal ? html`<span class="chip warn">${lockIcon} ${t.onlyUs}</span>` : ours ? html`<span class="chip">${t.theySee}</span>` : nothing}
      ${when(entry, kit)}
    </p>
    <p class="body" dir="auto">${entry.message?.body}</p>
    ${files(entry)}
  </li>`;
}

function happened(entry: Entry, kit: Kit): TemplateResult {
  return html`<li class="happened">
    <p>
      ${entry.text}${entry.serial ? html` · <bdi class="mono" dir="ltr">${entry.serial}</bdi>` : nothing}
      <span class="muted small"
        >${entry.actor.name ? html`<bdi>${entry.actor.name}</bdi> · ` : nothing}${when(entry, kit)}</span
      >
    </p>
    ${entry.note ? html`<p class="body small" dir="auto">${entry.note}</p>` : nothing}
    ${entry.handover ? handedOver(entry.handover, kit) : nothing} ${files(entry)}
  </li>`;
}

function handedOver(
  { direction, name, department, report }: NonNullable<Entry['handover']>,
  { t }: Kit,
): TemplateResult {
  const who = direction === 'back' ? t.handedBack : t.handedToService;
  return html`<p class="body small">
    ${who}: <bdi>${name}, ${department}</bdi>${report ? html` · ${t.report}: <bdi>${report}</bdi>` : nothing}
  </p>`;
}

const when = ({ at }: Entry, { lang }: Kit): TemplateResult =>
  html`<time class="small muted" datetime=${at}
    >${formatInstant(at, lang, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })}</time
  >`;

const files = ({ attachments }: Entry): TemplateResult | typeof nothing =>
  attachments.length
    ? html`<p class="small muted files">${attachments.map(({ name }) => html`<bdi>${name}</bdi> `)}</p>`
    : nothing;
