import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../lang/common.ts';
import { alertIcon } from './icon.ts';

export interface FieldOptions {
  name: string;
  label: unknown;
  t: CommonStrings;
  hint?: unknown;
  error?: string | undefined;
  required?: boolean;
  /** Of a filter or a trial, where it needs no saying that it may stay empty. */
  free?: boolean;
}

export interface ControlAttributes {
  id: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

/** Label, hint, error and control in one root. */
export function field(
  options: FieldOptions,
  control: (attributes: ControlAttributes) => TemplateResult,
): TemplateResult {
  const id = fieldId(options.name);
  return html`<div class="field" part="field">
    <label class="label" part="label" for=${id}>${labelText(options)}</label>
    ${hint(options)}${control(attributesOf(options))}${fieldError(options)}
  </div>`;
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

export function attributesOf(options: FieldOptions): ControlAttributes {
  const id = fieldId(options.name);
  const described = [options.error && `${id}-error`, options.hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, describedBy: described || nothing, invalid: options.error ? 'true' : nothing };
}

export function labelText({ label, required, free, t }: FieldOptions): TemplateResult {
  return html`${label}${required || free ? nothing : html` <span class="optional">(${t.optional})</span>`}`;
}

export function hint(options: FieldOptions): TemplateResult | typeof nothing {
  if (!options.hint) return nothing;
  return html`<p class="hint" part="hint" id=${`${fieldId(options.name)}-hint`}>${options.hint}</p>`;
}

export function fieldError(options: FieldOptions): TemplateResult | typeof nothing {
  if (!options.error) return nothing;
  return html`<p class="error" part="error" id=${`${fieldId(options.name)}-error`}>
    ${alertIcon}<span>${options.error}</span>
  </p>`;
}

export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .label {
    display: block;
    font-weight: 600;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .error {
    display: flex;
    gap: 6px;
    font-size: 0.9em;
    font-weight: 550;
    color: var(--_bad);
  }
  .control {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: 46px;
    margin: 0;
    padding: 0.55em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    font-size: max(1em, 16px);
    color: var(--_text);
    background: var(--_surface);
    transition:
      border-color var(--_fast),
      box-shadow var(--_fast);
  }
  textarea.control {
    min-block-size: 6.5em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 24em;
  }
  select.control {
    appearance: auto;
  }
  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .control:hover {
    border-color: var(--_text);
  }
  .control:focus-visible {
    border-color: var(--_accent);
    border-radius: var(--_radius);
    outline-offset: 0;
  }
  .control[aria-invalid] {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }
  .control:disabled,
  .control:read-only:not(select) {
    background: var(--_sunken);
  }
`;
