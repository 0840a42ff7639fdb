import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { alertIcon, checkIcon, crossIcon, infoIcon, questionIcon } from './icon.ts';

export type BadgeTone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

/** Told apart by shape and words, not by colour alone. */
const ICONS: Record<BadgeTone, TemplateResult> = {
  good: checkIcon,
  warn: alertIcon,
  bad: crossIcon,
  info: infoIcon,
  neutral: questionIcon,
};

export const VERDICT_TONES = {
  covered: 'good',
  conditional: 'warn',
  not_covered: 'bad',
  unknown: 'neutral',
} as const satisfies Record<string, BadgeTone>;

export function badge(tone: BadgeTone, label: unknown): TemplateResult {
  return html`<span class="badge ${tone}" part="badge">${ICONS[tone]}<span>${label}</span></span>`;
}

/** The large answer on top of a coverage receipt. */
export function verdict(tone: BadgeTone, title: unknown, text?: unknown): TemplateResult {
  return html`<div class="verdict ${tone}" part="verdict">
    <span class="seal">${ICONS[tone]}</span>
    <div>
      <h2>${title}</h2>
      ${text ? html`<p>${text}</p>` : ''}
    </div>
  </div>`;
}

export const badgeStyles = css`
  .badge,
  .verdict {
    --_tone: var(--_muted);
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.15em 0.65em 0.15em 0.45em;
    border: 1px solid color-mix(in oklab, var(--_tone) 36%, var(--_surface));
    border-radius: 99px;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_tone);
    background: color-mix(in oklab, var(--_tone) 8%, var(--_surface));
  }
  .badge:dir(rtl) {
    padding: 0.15em 0.45em 0.15em 0.65em;
  }
  .verdict {
    display: flex;
    gap: 1em;
    padding: 1.1em;
    border-radius: var(--_radius);
    font-size: 1em;
    font-weight: 400;
    color: var(--_text);
  }
  .verdict p {
    margin-block-start: 2px;
  }
  .seal {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    border-radius: 50%;
    color: var(--_surface);
    background: var(--_tone);
    font-size: 1.05em;
  }
  .good {
    --_tone: var(--_good);
  }
  .warn {
    --_tone: var(--_warn);
  }
  .bad {
    --_tone: var(--_bad);
  }
  .info {
    --_tone: var(--_accent-text);
  }
  @media (forced-colors: active) {
    .seal {
      border: 2px solid;
      color: CanvasText;
      background: Canvas;
    }
  }
`;
