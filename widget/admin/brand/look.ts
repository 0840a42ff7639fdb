import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { THEME_COLOURS, THEME_LENGTHS } from '../../../db/vocab.ts';
import { attributesOf, fieldError, fieldId } from '../../ui/field.ts';
import { textField } from '../../ui/text-field.ts';
import { isColour } from './draft.ts';
import { word } from './strings.ts';
import type { BrandTexts } from './strings.ts';

export interface LookOptions {
  theme: Record<string, string>;
  t: BrandTexts;
  error: (name: string) => string | undefined;
  set: (token: string, value: string) => void;
}

const FIRST = ['accent', 'on-accent'];

/** One field for each token; the usual ones first. */
export function look(options: LookOptions): TemplateResult {
  const { t } = options;
  const rest = THEME_COLOURS.filter((token) => !FIRST.includes(token));
  const isOpen = [...rest, 'space', 'font-size'].some(
    (token) => options.theme[token] !== undefined || options.error(`theme.${token}`),
  );
  return html`<section class="stack" aria-labelledby="look">
    <div>
      <h2 id="look">${t.lookTitle}</h2>
      <p class="muted">${t.lookText}</p>
    </div>
    <div class="fields">
      ${FIRST.map((token) => colour(token, options))} ${length('radius', options)} ${font(options)}
    </div>
    <details ?open=${isOpen}>
      <summary>${t.moreTokens}</summary>
      <div class="fields">
        ${rest.map((token) => colour(token, options))}
        ${THEME_LENGTHS.filter((token) => token !== 'radius').map((token) => length(token, options))}
      </div>
    </details>
  </section>`;
}

function colour(token: string, { theme, t, error, set }: LookOptions): TemplateResult {
  const name = `theme.${token}`;
  const label = word(t, 'token', token);
  const options = { name, label, error: error(name), t };
  const { describedBy, invalid } = attributesOf(options);
  const value = theme[token] ?? '';
  const type = (event: Event) => set(token, (event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label class="label" for=${fieldId(name)}>${label}</label>
    <div class="colour">
      <input type="color" aria-label=${t.pick(label)} .value=${long(value)} @input=${type} />
      <input
        class="control mono"
        id=${fieldId(name)}
        name=${name}
        .value=${value}
        pattern="#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})"
        title=${t.badColour}
        maxlength="7"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${type}
      />
    </div>
    ${fieldError(options)}
  </div>`;
}

const length = (token: string, { theme, t, error, set }: LookOptions): TemplateResult =>
  textField({
    name: `theme.${token}`,
    label: word(t, 'token', token),
    hint: t.lengthHint,
    verbatim: true,
    maxlength: 12,
    pattern: '\\d{1,3}(\\.\\d{1,3})?(px|rem|em)',
    value: theme[token],
    error: error(`theme.${token}`),
    onInput: (value) => set(token, value),
    t,
  });

const font = ({ theme, t, error, set }: LookOptions): TemplateResult =>
  textField({
    name: 'theme.font',
    label: t.token_font,
    hint: t.fontHint,
    maxlength: 64,
    value: theme['font'],
    error: error('theme.font'),
    onInput: (value) => set('font', value),
    t,
  });

/** What the browser's own picker takes. */
const long = (value: string): string =>
  !isColour(value) ? '#808080' : value.length === 4 ? value.replace(/[\da-f]/gi, '$&$&') : value;
