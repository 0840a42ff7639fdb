import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkTheme, suggest } from '../../../db/contrast.ts';
import type { Finding, Pair } from '../../../db/contrast.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { word } from './strings.ts';
import type { BrandTexts } from './strings.ts';

export interface ContrastOptions {
  /** Colours that are whole; what is still being typed is left out. */
  theme: Record<string, string>;
  t: BrandTexts;
  locale: string;
  set: (token: string, value: string) => void;
}

/** Which words and lines cannot be seen well, in which scheme, and a colour that would do. */
export function contrastView(options: ContrastOptions): TemplateResult {
  const { theme, t } = options;
  const failing = checkTheme(theme).filter(({ passes }) => !passes);
  const [texts, shapes] = [failing.filter((one) => one.isText), failing.filter((one) => !one.isText)];
  return html`<section class="stack tight" aria-labelledby="contrast">
    <h3 id="contrast">${t.contrast}</h3>
    ${texts.length ? group('bad', t.contrastBad, texts, options) : notice('good', html`<p>${t.contrastGood}</p>`)}
    ${shapes.length ? group('warn', t.contrastWarn, shapes, options) : nothing}
  </section>`;
}

function group(
  tone: 'bad' | 'warn',
  title: string,
  found: Finding[],
  options: ContrastOptions,
): TemplateResult {
  const { t, locale } = options;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const pairs = [...new Set(found.map(({ pair }) => pair))];
  return notice(
    tone,
    html`<p>${title}</p>
      <ul class="findings">
        ${pairs.map(
          (pair) =>
            html`<li data-pair=${pair}>
              <b>${word(t, 'pair', pair)}</b>
              ${found
                .filter((one) => one.pair === pair)
                .map(
                  ({ scheme, ratio, needed }) =>
                    html`<br /><span class="small"
                        >${t[scheme]}: ${t.ratio(number.format(ratio), number.format(needed))}</span
                      >`,
                )}
              ${advice(pair, options)}
            </li>`,
        )}
      </ul>`,
  );
}

function advice(pair: Pair, { theme, t, set }: ContrastOptions): TemplateResult | typeof nothing {
  const better = suggest(theme, pair);
  if (!better) return nothing;
  const { token, value } = better;
  const name = word(t, 'token', token);
  return html`<div>
    ${button({
      label: value === null ? t.leaveOut(name) : t.use(name, value),
      kind: 'quiet',
      onClick: () => set(token, value ?? ''),
    })}
  </div>`;
}
