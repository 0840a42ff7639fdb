import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { alertIcon, checkIcon, infoIcon } from './icon.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'info';

const ICONS: Record<Tone, TemplateResult> = {
  good: checkIcon,
  warn: alertIcon,
  bad: alertIcon,
  info: infoIcon,
};

/** A coloured box with an icon; say `alert` only for what must interrupt. */
export function notice(tone: Tone, content: unknown, options: { alert?: boolean } = {}): TemplateResult {
  return html`<div class="notice ${tone}" part="notice" role=${options.alert ? 'alert' : 'note'}>
    ${ICONS[tone]}
    <div class="stack tight">${content}</div>
  </div>`;
}

export const noticeStyles = css`
  .notice {
    --_tone: var(--_accent-text);
    display: flex;
    gap: 0.75em;
    padding: 0.85em 1em;
    border: 1px solid color-mix(in oklab, var(--_tone) 36%, var(--_surface));
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_tone) 8%, var(--_surface));
  }
  .notice > .icon {
    margin-block-start: 0.12em;
    color: var(--_tone);
  }
  .notice > .stack {
    flex: 1;
    min-inline-size: 0;
  }
  .notice.good {
    --_tone: var(--_good);
  }
  .notice.warn {
    --_tone: var(--_warn);
  }
  .notice.bad {
    --_tone: var(--_bad);
  }
`;
