import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { differences } from './differences.ts';
import type { Kit } from './kit.ts';
import type { Claim, Entry } from './wire.ts';

export interface StaleOptions {
  before: Claim;
  after: Claim;
  /** What happened since. */
  entries: readonly Entry[];
  /** Whether the action still fits. */
  possible: boolean;
  busy: boolean;
  kit: Kit;
  onApply: () => void;
}

/** Both versions side by side, and the way on. */
export function staleView({
  before,
  after,
  entries,
  possible,
  busy,
  kit,
  onApply,
}: StaleOptions): TemplateResult {
  const { t, lang } = kit;
  const changes = differences(before, after, t);
  return notice(
    'warn',
    html`<h4 tabindex="-1" data-stale>${t.staleTitle}</h4>
      <p>${changes.length || entries.length ? t.staleText : t.staleUnseen}</p>
      ${
        changes.length
          ? html`<table class="versions">
              <thead>
                <tr>
                  <td></td>
                  <th scope="col">${t.youSaw}</th>
                  <th scope="col">${t.nowIs}</th>
                </tr>
              </thead>
              <tbody>
                ${changes.map(
                  (change) =>
                    html`<tr>
                      <th scope="row">${change.label}</th>
                      <td>${change.before}</td>
                      <td><b>${change.after}</b></td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      ${
        entries.length
          ? html`<div>
              <h5>${t.newEntries}</h5>
              <ul>
                ${entries.map(
                  (entry) =>
                    html`<li>
                      ${entry.text}
                      <span class="muted small">${entry.actor.name} · ${formatInstant(entry.at, lang)}</span>
                      ${entry.message ? html`<p dir="auto">${entry.message.body}</p>` : nothing}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${
        possible
          ? html`<div>${button({ label: t.applyAnew, kind: 'primary', busy, onClick: onApply })}</div>`
          : html`<p><strong>${t.notNow}</strong></p>`
      }`,
    { alert: true },
  );
}
