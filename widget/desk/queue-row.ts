import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import type { Kit } from './kit.ts';
import { word } from './strings.ts';
import type { CaseItem } from './wire.ts';

const TONES: Record<string, string> = {
  service: 'ours',
  claimant: 'theirs',
  site_contact: 'theirs',
  nobody: 'over',
};

/** One case of the list: what it is, whose it is, and who must do what by when. */
export function queueRow(
  item: CaseItem,
  { t, lang }: Kit,
  options: { open: boolean; onOpen: () => void },
): TemplateResult {
  const place = [item.organization, item.branch].filter(Boolean).join(' · ');
  const who = place || item.claimant || t.nobody;
  const [serial, ...others] = item.serials;
  return html`<li>
    <button
      class="case-row ${TONES[item.next.owner] ?? ''}"
      type="button"
      data-ref=${item.ref}
      aria-current=${options.open ? 'true' : nothing}
      @click=${options.onOpen}
    >
      <span class="head">
        <bdi class="mono ref">${item.ref}</bdi>
        <span class="chip">${word(t, 'state', item.state)}</span>
        <time class="small muted" datetime=${item.updatedAt}>${shortInstant(item.updatedAt, lang)}</time>
      </span>
      <span class="who"><bdi>${who}</bdi></span>
      <span class="what muted small">
        <bdi>${item.models[0] ?? t.noModel}</bdi>
        ${serial ? html`<bdi class="mono">${serial}</bdi>` : nothing}${others.length ? html` <b>+${others.length}</b>` : nothing}
      </span>
      <span class="next small ${item.next.overdue ? 'late' : ''}">
        ${item.next.overdue ? html`<b>${t.overdue}:</b>` : nothing} ${item.next.text}
      </span>
      ${marks(item, { t })}
    </button>
  </li>`;
}

function marks(item: CaseItem, { t }: Pick<Kit, 't'>): TemplateResult | typeof nothing {
  const urgent = item.urgency !== 'normal';
  if (!urgent && item.flags.length === 0 && !item.assignee) return nothing;
  return html`<span class="marks">
    ${urgent ? html`<span class="chip ${item.urgency === 'critical' ? 'bad' : 'warn'}">${word(t, 'urgency', item.urgency)}</span>` : nothing}
    ${item.flags.map((flag) => html`<span class="chip warn">${word(t, 'flag', flag)}</span>`)}
    ${item.assignee ? html`<span class="assignee small muted"><bdi>${item.assignee.name}</bdi></span>` : nothing}
  </span>`;
}

/** The time for today, else the day. */
export function shortInstant(instant: string, lang: string): string {
  const today = new Date().toDateString() === new Date(instant).toDateString();
  return formatInstant(instant, lang, today ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' });
}
