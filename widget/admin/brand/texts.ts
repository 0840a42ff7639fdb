import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldId } from '../../ui/field.ts';
import { select } from '../../ui/select.ts';
import { AREA_NAMES } from './defaults.ts';
import type { AreaName, Default } from './defaults.ts';
import { word } from './strings.ts';
import type { BrandTexts } from './strings.ts';

export interface TextFilter {
  area: AreaName;
  language: string;
  search: string;
  onlyOwn: boolean;
}

export interface TextsOptions {
  filter: TextFilter;
  defaults: readonly Default[];
  /** Of the language. */
  own: Record<string, string>;
  languages: readonly { value: string; label: string }[];
  t: BrandTexts;
  error: (name: string) => string | undefined;
  narrow: (part: Partial<TextFilter>) => void;
  set: (key: string, value: string) => void;
}

/** Every text of an element with what it says by itself, and a field for what the brand says instead. */
export function texts(options: TextsOptions): TemplateResult {
  const { t, filter, narrow, own, defaults } = options;
  const wanted = filter.search.trim().toLowerCase();
  const shown = defaults.filter(
    ({ key, text }) =>
      (!filter.onlyOwn || own[key] !== undefined) &&
      [key, text, own[key] ?? ''].some((one) => one.toLowerCase().includes(wanted)),
  );
  return html`<section class="stack" aria-labelledby="texts">
    <h2 id="texts">${t.texts}</h2>
    <div class="fields">
      ${select({ name: 'area', label: t.area, required: true, value: filter.area, choices: AREA_NAMES.map((value) => ({ value, label: word(t, 'area', value) })), onChange: (area) => narrow({ area: area as AreaName }), t })}
      ${select({ name: 'language', label: t.language, required: true, value: filter.language, choices: options.languages, onChange: (language) => narrow({ language }), t })}
      <div class="field">
        <label class="label" for="field-search">${t.findText}</label>
        <input
          class="control"
          id="field-search"
          name="search"
          type="search"
          autocomplete="off"
          .value=${filter.search}
          @input=${(event: Event) => narrow({ search: (event.target as HTMLInputElement).value })}
        />
      </div>
    </div>
    <label class="choice plain">
      <input
        type="checkbox"
        .checked=${filter.onlyOwn}
        @change=${(event: Event) => narrow({ onlyOwn: (event.target as HTMLInputElement).checked })}
      />
      <span>${t.onlyOwn}</span>
    </label>
    <p class="small muted" role="status">${t.shownOf(shown.length, defaults.length)}</p>
    ${
      shown.length
        ? html`<ul class="list">
            ${shown.map((one) => row(one, options))}
          </ul>`
        : html`<p class="nothing">${t.noTexts}</p>`
    }
  </section>`;
}

function row({ key, text }: Default, { t, own, filter, set, error }: TextsOptions): TemplateResult {
  const name = `texts.${filter.language}.${key}`;
  const problem = error(name);
  return html`<li class="text">
    <label for=${fieldId(name)}>
      <span lang=${filter.language} dir="auto">${text}</span><br />
      <code class="mono small muted" dir="ltr">${key}</code>
    </label>
    <div class="field">
      <textarea
        class="control"
        id=${fieldId(name)}
        name=${name}
        rows="1"
        maxlength="600"
        lang=${filter.language}
        dir="auto"
        .value=${own[key] ?? ''}
        placeholder=${text}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${/\{0\}/.test(text) ? `${fieldId(name)}-hint` : nothing}
        @input=${(event: Event) => set(key, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${/\{0\}/.test(text) ? html`<p class="hint small" id=${`${fieldId(name)}-hint`}>${t.textPlaces}</p>` : nothing}
      ${problem ? html`<p class="error">${problem}</p>` : nothing}
    </div>
  </li>`;
}
