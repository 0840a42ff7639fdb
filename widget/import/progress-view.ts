import { html } from 'lit';
import type { TemplateResult } from 'lit';

interface ProgressOptions {
  label: unknown;
  said: string;
  /** 0 to 1. */
  done: number;
  locale: string;
}

export function progressView({ label, said, done, locale }: ProgressOptions): TemplateResult {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(done);
  return html`<div class="stack tight" part="progress">
    <div class="row spread">
      <span id="progress-label" class="strong">${label}</span>
      <span class="muted small">${percent}</span>
    </div>
    <progress max="1" .value=${done} aria-labelledby="progress-label"></progress>
    <p class="muted small">${said}</p>
  </div>`;
}
