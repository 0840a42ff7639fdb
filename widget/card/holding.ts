import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatPlainDate } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { select } from '../ui/select.ts';
import { day, fact } from './answer.ts';
import { codeView } from './code.ts';
import type { Card, Revoking, Texts } from './types.ts';

export interface Holder {
  t: Texts;
  locale: string;
  busy: boolean;
  /** Why the card is to end, while that is being chosen. */
  reason: Revoking['reason'] | undefined;
  issue(): void;
  choose(reason: Revoking['reason']): void;
  revoke(): void;
}

const REASONS: Revoking['reason'][] = ['lost', 'stolen', 'copied', 'sold', 'entered_in_error', 'other'];

/** The card of a device, for those who see all of it: to print, to issue, to end, and whether there are copies. */
export function holdingView(card: Card | undefined, holder: Holder): TemplateResult {
  const { t, busy, issue } = holder;
  if (!card) {
    return html`<h2>${t.mine}</h2>
      <p>${t.none}</p>
      <div>${button({ label: t.issue, kind: 'primary', busy, onClick: issue })}</div>`;
  }
  return html`<h2>${t.mine}</h2>
    ${copies(card, holder)} ${paper(card, holder)}
    <div class="row act">
      ${button({ label: t.print, kind: 'primary', onClick: () => print() })}
      ${button({ label: t.again, description: `${t.again}. ${t.againWhy}`, busy, onClick: issue })}
      ${holder.reason ? nothing : button({ label: t.revoke, kind: 'quiet', onClick: () => holder.choose('lost') })}
    </div>
    ${holder.reason ? reasons(holder) : nothing}
    <p class="small muted act">${t.times(card.verifications)}</p>`;
}

function copies({ copySuspectedAt }: Card, { t, locale }: Holder): unknown {
  if (!copySuspectedAt) return nothing;
  return notice(
    'bad',
    html`<h3>${t.copies}</h3>
      <p>${t.copiesWhy(day(copySuspectedAt, locale))}</p>`,
  );
}

function paper(
  { url, model, serial, number, issuedAt, lastCoveredDay }: Card,
  { t, locale }: Holder,
): unknown {
  return html`<div class="paper" part="paper">
    <dl class="facts">
      ${fact(t.product, `${model.name} · ${model.code}`)}
      ${fact(t.serial, html`<span class="mono" dir="ltr">${serial}</span>`)}
      ${fact(t.issued, day(issuedAt, locale))}
      ${lastCoveredDay ? fact(t.until, formatPlainDate(lastCoveredDay, locale)) : nothing}
      ${fact(t.number, html`<span class="mono" dir="ltr">${number}</span>`)}
    </dl>
    <a class="scannable" href=${url} aria-label=${t.code}>${codeView(url)}</a>
  </div>`;
}

function reasons({ t, busy, reason, choose, revoke }: Holder): unknown {
  return html`<div class="stack tight act" part="reasons">
    ${select({
      name: 'reason',
      label: t.reason,
      required: true,
      choices: REASONS.map((value) => ({ value, label: t[value] })),
      value: reason,
      onChange: (value) => choose(value as Revoking['reason']),
      t,
    })}
    <div>${button({ label: t.revoke, kind: 'danger', busy, onClick: revoke })}</div>
  </div>`;
}
