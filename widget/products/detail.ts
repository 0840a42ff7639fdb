import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeLink } from '../core/address.ts';
import { formatInstant, formatPlainDate } from '../core/format.ts';
import type { Problem } from '../core/problem.ts';
import { VERDICT_TONES, verdict } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { dialog } from '../ui/dialog.ts';
import { problemView } from '../ui/problem-view.ts';
import { skeleton } from '../ui/skeleton.ts';
import { placeOf } from './cells.ts';
import type { Item, Texts, Unit } from './wire.ts';

const LAST_EVENTS = 5;

export interface Detail {
  t: Texts;
  locale: string;
  item: Item | undefined;
  hostedUrl: string | undefined;
  unit: Unit | undefined;
  problem: Problem | undefined;
  onRetry: () => void;
  onClaim: (item: Item) => void;
  onClose: () => void;
}

/** What there is to know of one device, where the page has nothing better to show it. */
export function detail(options: Detail): TemplateResult {
  const { t, item, unit, problem, onClaim, onClose } = options;
  return dialog({
    open: item !== undefined,
    title: item ? html`<bdi>${item.name ?? item.model.name}</bdi>` : '',
    content: problem
      ? problemView({ problem, t, onRetry: options.onRetry })
      : unit
        ? facts(unit, options)
        : skeleton(4, t),
    actions:
      item && unit?.actions.includes('start-claim')
        ? button({ label: t.claim, kind: 'primary', onClick: () => onClaim(item) })
        : undefined,
    t,
    onClose,
  });
}

function facts(unit: Unit, { t, locale, hostedUrl }: Detail): TemplateResult {
  const { receipt } = unit;
  const pages = safeLink(hostedUrl);
  const where = [unit.branch?.name, placeOf(unit)].filter(Boolean).join(' · ');
  return html`${verdict(
      VERDICT_TONES[receipt.verdict],
      receipt.headline,
      html`${unit.model.name} · <bdi class="mono">${unit.serial}</bdi>`,
    )}
    ${
      receipt.reasons.length
        ? html`<ul class="points" aria-label=${t.why}>
            ${receipt.reasons.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
    <dl class="facts">
      ${fact(t.where, where)} ${fact(t.responsible, unit.responsible?.name)}
      ${fact(t.life, unit.lifecycleText)}
      ${unit.dates.map(({ label, date, source, verified }) =>
        fact(
          label,
          html`${formatPlainDate(date, locale)}
            <span class="small muted"
              ><bdi>${source}</bdi>${verified ? html` · ${t.proved}` : nothing}</span
            >`,
        ),
      )}
    </dl>
    ${
      unit.events.length
        ? html`<h3>${t.history}</h3>
            <ul class="points">
              ${unit.events
                .slice(-LAST_EVENTS)
                .reverse()
                .map(
                  ({ text, at, by }) =>
                    html`<li>
                      ${text}
                      <span class="small muted"
                        >${formatInstant(at, locale)}${by ? html` · <bdi>${by}</bdi>` : nothing}</span
                      >
                    </li>`,
                )}
            </ul>`
        : nothing
    }
    ${
      pages
        ? html`<p>
            <a href=${`${pages}/serial#${new URLSearchParams({ unit: unit.id })}`}>${t.wholePage}</a>
          </p>`
        : nothing
    }`;
}

const fact = (name: string, value: unknown): unknown =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
