import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../lang/common.ts';

/** Space for what is coming; shows itself only when the answer takes a while. */
export function skeleton(lines: number, t: CommonStrings): TemplateResult {
  return html`<div class="skeleton" part="skeleton" aria-busy="true">
    <span class="visually-hidden">${t.loading}</span>
    ${Array.from({ length: lines }, () => html`<span class="bone"></span>`)}
  </div>`;
}

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: 12px;
    animation: appear 200ms 300ms both;
  }
  .bone {
    block-size: 1.1em;
    border-radius: 6px;
    background: color-mix(in oklab, var(--_text) 9%, var(--_surface));
    animation: breathe 1.4s ease-in-out infinite alternate;
  }
  .bone:nth-child(3n) {
    inline-size: 72%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
