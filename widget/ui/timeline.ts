import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../core/format.ts';

export interface TimelineEntry {
  id?: string;
  /** RFC 3339; without it the step is still to come. */
  at?: string | undefined;
  title: unknown;
  text?: unknown;
  by?: string | undefined;
  current?: boolean;
}

export function timeline(entries: readonly TimelineEntry[], locale: string, label: string): TemplateResult {
  return html`<ol class="timeline" part="timeline" aria-label=${label}>
    ${entries.map(
      (entry) =>
        html`<li
          class=${entry.at ? '' : 'ahead'}
          part="timeline-entry"
          aria-current=${entry.current ? 'step' : nothing}
        >
          <p class="what">${entry.title}</p>
          ${
            entry.at || entry.by
              ? html`<p class="small muted">
                  ${entry.at ? html`<time datetime=${entry.at}>${formatInstant(entry.at, locale)}</time>` : nothing}${entry.at && entry.by ? ' · ' : nothing}${entry.by ? html`<bdi>${entry.by}</bdi>` : nothing}
                </p>`
              : nothing
          }
          ${entry.text ? html`<div class="words">${entry.text}</div>` : nothing}
        </li>`,
    )}
  </ol>`;
}

export const timelineStyles = css`
  .timeline > li {
    position: relative;
    padding: 0 0 18px 28px;
    padding-inline: 28px 0;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(0.3em + 18px) -0.1em;
    inset-inline-start: 6px;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline > .ahead {
    color: var(--_muted);
  }
  .timeline > .ahead::before {
    border-color: var(--_edge);
    background: var(--_surface);
  }
  .timeline > [aria-current]::before {
    background: var(--_surface);
    border-width: 4px;
    box-shadow: 0 0 0 4px var(--_accent-soft);
  }
  .timeline .what {
    font-weight: 600;
  }
  .timeline .words {
    margin-block-start: 4px;
    white-space: pre-line;
  }
`;
