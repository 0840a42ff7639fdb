import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { checkbox } from '../ui/choice.ts';
import { dateField } from '../ui/date-field.ts';
import { textArea } from '../ui/text-area.ts';
import { textField } from '../ui/text-field.ts';
import type { Board } from './board.ts';
import { latestDay } from './days.ts';
import { CONDITIONS } from './entries.ts';

export function faultStep(board: Board): TemplateResult {
  const { t, form, entries } = board;
  const { symptoms } = entries;
  const symptom = (part: 'whatHappens' | 'startedWhen' | 'tried' | 'screenMessage') => ({
    name: `symptoms.${part}`,
    label: t[part],
    value: symptoms[part],
    error: form.error(`symptoms.${part}`),
    t,
    onInput: (value: string) => board.set(`symptoms.${part}`, value),
  });
  return html`${textArea({ ...symptom('whatHappens'), hint: t.whatHappensHint, required: true })}
    <div class="pair">
      ${textField({ ...symptom('startedWhen'), hint: t.startedWhenHint })}
      ${dateField({
        name: 'failureDate',
        label: t.failureDate,
        hint: t.failureDateHint,
        value: entries.failureDate,
        max: latestDay(),
        error: form.error('failureDate'),
        t,
        onInput: (value) => board.set('failureDate', value),
      })}
    </div>
    ${textArea({ ...symptom('tried'), rows: 3 })}
    ${textArea({ ...symptom('screenMessage'), hint: t.screenMessageHint, rows: 2 })}
    <fieldset class="field" part="field">
      <legend class="label" part="label">
        ${t.conditions} <span class="optional">(${t.optional})</span>
      </legend>
      <div class="conditions">
        ${CONDITIONS.map((condition) =>
          checkbox({
            name: `symptoms.conditions.${condition}`,
            label: t[`condition_${condition}`],
            value: condition,
            checked: symptoms.conditions.includes(condition),
            t,
            onChange: (checked) =>
              board.set(
                'symptoms.conditions',
                CONDITIONS.filter((one) => (one === condition ? checked : symptoms.conditions.includes(one))),
              ),
          }),
        )}
      </div>
    </fieldset>`;
}
