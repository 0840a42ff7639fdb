import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { components } from '../../core/schema.d.ts';
import { checkbox } from '../../ui/choice.ts';
import { notice } from '../../ui/notice.ts';
import { select } from '../../ui/select.ts';
import { textField } from '../../ui/text-field.ts';
import type { ModelsTexts } from './strings.ts';

export type SerialRule = components['schemas']['SerialRule'];
type Verdict = components['schemas']['SerialVerdict'];
/** `no_rule`: what is written of the rule is none yet. */
export type Trial = Verdict | 'no_rule';

/** Of the form's own fields: nothing of them is more than text. */
export const ruleOf = (values: Record<string, string>): SerialRule => ({
  mask: values['mask']?.trim() || null,
  alphabet: values['alphabet']?.trim() || null,
  minLength: Number(values['minLength']),
  maxLength: Number(values['maxLength']),
  strip: values['strip'] === 'on',
  checkDigit: values['checkDigit'] as SerialRule['checkDigit'],
  severity: values['severity'] as SerialRule['severity'],
});

export interface RuleOptions {
  rule: SerialRule | undefined;
  error: (name: string) => string | undefined;
  /** What the trial came to, as long as nothing of it was changed. */
  verdict: Trial | undefined;
  onTry: () => void;
  t: ModelsTexts;
}

/** What serials of a model look like, with a field that says at once whether one fits. */
export function ruleView({ rule, error, verdict, onTry, t }: RuleOptions): TemplateResult {
  return html`<section class="stack" aria-labelledby="rule" @input=${onTry} @change=${onTry}>
    <div>
      <h3 id="rule">${t.rule}</h3>
      <p class="muted">${t.ruleText}</p>
    </div>
    <div class="fields">
      ${textField({ name: 'mask', label: t.mask, hint: t.maskHint, verbatim: true, maxlength: 130, value: rule?.mask ?? '', error: error('mask'), t })}
      ${textField({ name: 'alphabet', label: t.alphabet, hint: t.alphabetHint, verbatim: true, maxlength: 100, value: rule?.alphabet ?? '', error: error('alphabet'), t })}
      ${textField({ name: 'minLength', label: t.minLength, type: 'number', required: true, value: String(rule?.minLength ?? 2), error: error('minLength'), t })}
      ${textField({ name: 'maxLength', label: t.maxLength, type: 'number', required: true, value: String(rule?.maxLength ?? 64), error: error('maxLength'), t })}
      ${select({ name: 'checkDigit', label: t.checkDigit, required: true, value: rule?.checkDigit ?? 'none', choices: (['none', 'luhn', 'gs1', 'iso7064'] as const).map((value) => ({ value, label: t[`check_${value}`] })), t })}
      ${select({ name: 'severity', label: t.severity, required: true, value: rule?.severity ?? 'warn', choices: (['stop', 'warn'] as const).map((value) => ({ value, label: t[`severity_${value}`] })), t })}
    </div>
    ${checkbox({ name: 'strip', label: t.strip, hint: t.stripText, checked: rule?.strip ?? true, t })}
    <div class="trial stack tight">
      ${textField({ name: 'trial', label: t.trySerial, hint: t.tryHint, free: true, verbatim: true, maxlength: 200, error: error('trial'), t })}
      <div role="status">${verdict ? verdictView(verdict, t) : nothing}</div>
    </div>
  </section>`;
}

function verdictView(trial: Trial, t: ModelsTexts) {
  if (trial === 'no_rule') return notice('warn', html`<p>${t.ruleNotYet}</p>`);
  const { ok, normalised, problem, position, expected, severity } = trial;
  const serial = html`<code class="mono marked" dir="ltr">${marked(normalised, ok ? null : position)}</code>`;
  if (ok || !problem) return notice('good', html`<p>${t.fits} ${serial}</p>`);
  const because = problem === 'character' && expected ? wanted(expected, t) : t[`problem_${problem}`];
  return notice(
    severity === 'stop' ? 'bad' : 'warn',
    html`<p>
        <b>${t.fitsNot}</b>
        ${position && problem === 'character' ? t.because(t.at(position), because) : because}
      </p>
      <p>${serial} · ${severity === 'stop' ? t.thenStop : t.thenWarn}</p>`,
  );
}

const wanted = (expected: string, t: ModelsTexts): string =>
  expected === 'letter' || expected === 'digit' || expected === 'allowed'
    ? t[`expected_${expected}`]
    : t.expectedItself(expected);

/** The serial with the character that does not fit made visible; beyond its end where one is missing. */
function marked(serial: string, position: number | null) {
  if (position === null || position < 1) return serial;
  const all = [...serial];
  return html`${all.slice(0, position - 1).join('')}<mark>${all[position - 1] ?? '…'}</mark>${all.slice(position).join('')}`;
}
