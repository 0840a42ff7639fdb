import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../core/problem.ts';
import type { CommonStrings } from '../lang/common.ts';
import { button } from './button.ts';
import { notice } from './notice.ts';
import { problemText } from './problem-text.ts';
import { checkIcon, copyIcon } from './icon.ts';

export interface ProblemViewOptions {
  problem: Problem;
  t: CommonStrings;
  /** Offers "Try again". */
  onRetry?: (() => void) | undefined;
  /** In place of the usual next step. */
  next?: unknown;
}

/** What went wrong, what to do now, and the number to quote where only the service can help. */
export function problemView({ problem, t, onRetry, next }: ProblemViewOptions): TemplateResult {
  const text = problemText(problem, t);
  return notice(
    'bad',
    html`<p><strong>${text.what}</strong> ${next ?? text.next}</p>
      ${problem.retryAfter ? html`<p class="small">${t.waitSeconds(problem.retryAfter)}</p>` : nothing}
      ${onRetry ? html`<div>${button({ label: t.retry, onClick: onRetry, part: 'retry' })}</div>` : nothing}
      ${problem.requestId && problem.status >= 500 ? requestNumber(problem.requestId, t) : nothing}`,
    { alert: true },
  );
}

function requestNumber(id: string, t: CommonStrings): TemplateResult {
  return html`<p class="request small muted">
    ${t.requestId}: <code class="mono" dir="ltr">${id}</code>
    <button
      class="copy"
      type="button"
      aria-label=${`${t.copy}: ${t.requestId}`}
      title=${t.copy}
      @click=${(event: Event) => copy(event, id)}
    >
      ${copyIcon}${checkIcon}
    </button>
  </p>`;
}

function copy(event: Event, text: string): void {
  const pressed = event.currentTarget as HTMLElement;
  void navigator.clipboard?.writeText(text).then(
    () => pressed.toggleAttribute('data-copied', true),
    () => undefined,
  );
}

export const problemStyles = css`
  .request {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
  }
  .request code {
    font-size: 0.95em;
    user-select: all;
    overflow-wrap: anywhere;
  }
  .copy {
    appearance: none;
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .copy:hover {
    background: var(--_sunken);
  }
  .copy[data-copied] > :first-child,
  .copy:not([data-copied]) > :last-child {
    display: none;
  }
`;
