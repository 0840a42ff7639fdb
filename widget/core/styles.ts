import { css } from 'lit';

/**
 * Tokens in three levels: what a host sets (`--warranty-accent`), what follows from it (`--_accent-strong`), and the
 * parts that use them. `all: initial` keeps the page's own rules out; font family and colour scheme come in on purpose.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: warranty / inline-size;
    color-scheme: inherit;
    visibility: inherit;
    --_accent: var(--warranty-accent, light-dark(#1f5fd6, #8ab4ff));
    --_on-accent: var(--warranty-on-accent, oklch(from var(--_accent) clamp(0, (0.57 - l) * 1000, 1) 0 h));
    --_text: var(--warranty-text, light-dark(#16191f, #edf0f5));
    --_surface: var(--warranty-surface, light-dark(#fff, #171a20));
    --_muted: var(--warranty-muted, color-mix(in oklab, var(--_text) 72%, var(--_surface)));
    --_line: var(--warranty-line, color-mix(in oklab, var(--_text) 16%, var(--_surface)));
    --_edge: var(--warranty-edge, color-mix(in oklab, var(--_text) 54%, var(--_surface)));
    --_sunken: color-mix(in oklab, var(--_text) 4%, var(--_surface));
    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.5) c h),
      oklch(from var(--_accent) max(l, 0.8) c h)
    );
    --_accent-hover: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    --_accent-soft: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
    --_good: var(--warranty-good, light-dark(#146c3a, #7fd6a2));
    --_warn: var(--warranty-warn, light-dark(#855000, #f3c26b));
    --_bad: var(--warranty-bad, light-dark(#b3261e, #ffb0a8));
    --_good-soft: color-mix(in oklab, var(--_good) 9%, var(--_surface));
    --_warn-soft: color-mix(in oklab, var(--_warn) 10%, var(--_surface));
    --_bad-soft: color-mix(in oklab, var(--_bad) 8%, var(--_surface));
    --_radius: var(--warranty-radius, 10px);
    --_space: var(--warranty-space, 8px);
    --_fast: 140ms cubic-bezier(0.2, 0, 0, 1);
    font-family: var(--warranty-font, inherit);
    font-size: var(--warranty-font-size, 1rem);
    line-height: 1.5;
    color: inherit;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  .card {
    color: var(--_text);
    padding: clamp(16px, 4%, 28px);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.06em;
    font-weight: 650;
    line-height: 1.3;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.18em;
  }
  svg {
    display: block;
    flex: none;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }
  .stack.tight {
    gap: var(--_space);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .mono {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, monospace;
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  .developer-note {
    padding: 12px 16px;
    margin-block-end: 12px;
    border: 2px dashed var(--_bad);
    border-radius: var(--_radius);
    background: var(--_bad-soft);
    color: var(--_text);
    font:
      0.875rem/1.5 ui-monospace,
      Consolas,
      monospace;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 1ms !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .base {
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_text: CanvasText;
      --_surface: Canvas;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_edge: ButtonBorder;
    }
  }
  @media print {
    .base {
      border: 0;
      padding: 0;
    }
  }
`;
