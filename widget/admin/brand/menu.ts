import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../../ui/button.ts';
import { crossIcon, icon } from '../../ui/icon.ts';
import { iconButton } from '../../ui/icon-button.ts';
import { textField } from '../../ui/text-field.ts';
import type { Draft } from './draft.ts';
import { withEntry } from './draft.ts';
import type { BrandTexts } from './strings.ts';

type Menu = Draft['menu'];

export interface MenuOptions {
  menu: Menu;
  first: string;
  languages: readonly { value: string; label: string }[];
  t: BrandTexts;
  error: (name: string) => string | undefined;
  set: (menu: Menu) => void;
}

const MOST = 8;
const upIcon = icon('M12 19V5m0 0l-6 6m6-6l6 6');

/** The brand's own links, each with a label in every language of the brand. */
export function menu(options: MenuOptions): TemplateResult {
  const { t, menu: items, set } = options;
  return html`<section class="stack" aria-labelledby="menu">
    <div>
      <h2 id="menu">${t.menuTitle}</h2>
      <p class="muted">${t.menuText}</p>
    </div>
    ${items.length ? items.map((_, at) => item(at, options)) : html`<p class="nothing">${t.menuNone}</p>`}
    <div>
      ${button({ label: t.menuAdd, disabled: items.length >= MOST, onClick: () => set([...items, { label: {}, url: '' }]) })}
    </div>
  </section>`;
}

function item(at: number, { menu: items, first, languages, t, error, set }: MenuOptions): TemplateResult {
  const { label, url } = items[at]!;
  const put = (changed: Menu[number]) => set(items.map((one, i) => (i === at ? changed : one)));
  return html`<fieldset class="link stack" aria-label=${`${at + 1}`}>
    <div class="fields">
      ${languages.map(({ value, label: language }) =>
        textField({
          name: `menu.${at}.label.${value}`,
          label: t.menuLabel(language),
          maxlength: 40,
          required: value === first,
          value: label[value],
          error: error(`menu.${at}.label.${value}`),
          onInput: (text) => put({ url, label: withEntry(label, value, text || undefined) }),
          t,
        }),
      )}
    </div>
    ${textField({
      name: `menu.${at}.url`,
      label: t.menuUrl,
      verbatim: true,
      maxlength: 500,
      required: true,
      value: url,
      error: error(`menu.${at}.url`),
      onInput: (text) => put({ label, url: text.trim() }),
      t,
    })}
    <div class="row">
      ${at > 0 ? iconButton({ label: t.menuUp(at + 1), icon: upIcon, onClick: () => set(raised(items, at)) }) : ''}
      ${iconButton({ label: t.menuRemove(at + 1), icon: crossIcon, onClick: () => set(items.filter((_, i) => i !== at)) })}
    </div>
  </fieldset>`;
}

const raised = (items: Menu, at: number): Menu => [
  ...items.slice(0, at - 1),
  items[at]!,
  items[at - 1]!,
  ...items.slice(at + 1),
];
