import type { TemplateResult } from 'lit';
import { LIMITS } from '../../../db/vocab.ts';
import { dateField } from '../../ui/date-field.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import type { Drawing } from './form.ts';

interface Named {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
}

/** The parts of a form bound to what was typed so far. */
export const words = (drawing: Drawing, field: Named): TemplateResult =>
  textArea({ ...bound(drawing, field), maxlength: LIMITS.longText, rows: 3 });

export const line = (drawing: Drawing, field: Named & { verbatim?: boolean }): TemplateResult =>
  textField({ ...bound(drawing, field), maxlength: LIMITS.shortText });

export const amount = (drawing: Drawing, field: Named & { pattern: string }): TemplateResult =>
  textField({ ...bound(drawing, field), inputmode: 'decimal', verbatim: true });

export const day = (drawing: Drawing, field: Named & { min?: string }): TemplateResult =>
  dateField(bound(drawing, field));

export const pick = (
  drawing: Drawing,
  field: Named & { choices: readonly { value: string; label: string }[]; prompt?: string },
): TemplateResult => select(bound(drawing, field));

function bound<F extends Named>({ kit, values, error }: Drawing, field: F) {
  return { ...field, value: values[field.name] ?? '', error: error(field.name), t: kit.t };
}
