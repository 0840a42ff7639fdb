import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface ButtonOptions {
  label: unknown;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  /** Keeps the focus, shows a spinner and swallows clicks. */
  busy?: boolean;
  disabled?: boolean;
  icon?: TemplateResult | undefined;
  /** Says more than the label, e.g. which file is removed. */
  description?: string | undefined;
  part?: string;
  onClick?: (event: Event) => void;
}

export function button(options: ButtonOptions): TemplateResult {
  const { kind = 'secondary', busy = false } = options;
  return html`<button
    class="button ${kind}"
    part=${`button ${options.part ?? kind}`}
    type=${options.type ?? 'button'}
    ?disabled=${options.disabled ?? false}
    aria-disabled=${busy ? 'true' : nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-label=${options.description ?? nothing}
    @click=${busy ? swallow : options.onClick}
  >
    ${busy ? html`<span class="spinner" aria-hidden="true"></span>` : (options.icon ?? nothing)}<span
      >${options.label}</span
    >
  </button>`;
}

function swallow(event: Event): void {
  event.preventDefault();
}

export const buttonStyles = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.5em 1.15em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    color: var(--_text);
    background: none;
    cursor: pointer;
    text-align: center;
    text-decoration: none;
    transition:
      background-color var(--_fast),
      border-color var(--_fast),
      box-shadow var(--_fast);
  }
  .button > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    box-shadow: 0 1px 2px rgb(0 0 0 / 16%);
  }
  .button.primary:hover {
    background: var(--_accent-hover);
  }
  .button.secondary {
    border-color: var(--_edge);
    background: var(--_surface);
  }
  .button.secondary:hover {
    background: var(--_sunken);
  }
  .button.quiet {
    color: var(--_accent-text);
    padding-inline: 0.6em;
  }
  .button.quiet:hover {
    background: var(--_accent-soft);
  }
  .button.danger {
    color: var(--_bad);
    border-color: var(--_bad);
    background: var(--_surface);
  }
  .button.danger:hover {
    background: var(--_bad-soft);
  }
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .button[aria-disabled] {
    cursor: progress;
  }
  .button.small {
    min-block-size: 32px;
    min-inline-size: 32px;
  }
  .spinner {
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
    .button.primary {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
