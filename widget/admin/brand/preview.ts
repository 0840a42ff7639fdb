import { css, html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { THEME_COLOURS, THEME_LENGTHS } from '../../../db/vocab.ts';
import { Offer } from '../../core/context.ts';
import { embedContext } from '../../core/contexts.ts';
import type { Embed } from '../../core/contexts.ts';
import { Part } from '../../core/part.ts';
import { baseStyles } from '../../core/styles.ts';
import { themeProperties } from '../../core/theme.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import type { Kit } from '../kit.ts';
import type { Brand, Draft } from './draft.ts';
import type { BrandTexts } from './strings.ts';

const TOKENS = [...THEME_COLOURS, ...THEME_LENGTHS, 'font'];

/** A look-up as customers get it, and the usual parts, in the colours and words that were not saved yet. */
export class WarrantyAdminPreview extends Part<Kit> {
  static override readonly tag = 'warranty-admin-preview';
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    brand: { attribute: false },
    draft: { attribute: false },
    lang: {},
    scheme: {},
  };
  static override styles = [
    baseStyles,
    buttonStyles,
    noticeStyles,
    css`
      .frame {
        display: grid;
        gap: 12px;
        padding: 14px;
        border: 1px dashed var(--_line, #888);
        border-radius: 12px;
        background: light-dark(#f3f5f8, #0f1115);
      }
      .frame.light {
        color-scheme: light;
      }
      .frame.dark {
        color-scheme: dark;
      }
    `,
  ];

  t!: BrandTexts;
  brand!: Brand;
  draft!: Draft;
  override lang = 'en';
  scheme: 'light' | 'dark' = 'light';
  readonly #embed = new Offer<Embed>(this, embedContext, {});

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft') && !changed.has('lang') && !changed.has('brand')) return;
    const { slug, hostedUrl, timeZone } = this.brand;
    const { name, locales, defaultLocale, support, theme, texts, policy } = this.draft;
    this.#embed.set({
      config: {
        brand: { name, slug, hostedUrl, locales, defaultLocale, timeZone, support },
        tokens: theme,
        texts: texts[this.lang] ?? {},
        elements: undefined,
        policy,
        requirements: [],
      },
    });
  }

  protected override firstUpdated(): void {
    void import('../../lookup/index.ts');
  }

  protected override updated(): void {
    const frame = this.shadowRoot?.querySelector<HTMLElement>('.frame');
    // What is not set is as the elements have it, and not as the page around this preview.
    for (const token of TOKENS) frame?.style.setProperty(`--warranty-${token}`, 'initial');
    for (const [name, value] of themeProperties(this.draft.theme)) frame?.style.setProperty(name, value);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<div class="frame ${this.scheme}" inert lang=${this.lang}>
      <warranty-lookup></warranty-lookup>
      <div class="base card" lang=${this.kit.locale}>
        <div class="stack">
          <p>
            ${t.previewText} <a href="#preview">${t.previewLink}</a>
            <span class="muted">${t.previewSecondary}</span>
          </p>
          <div class="row">
            ${button({ label: t.previewPrimary, kind: 'primary' })} ${button({ label: t.previewSecondary })}
          </div>
          ${notice('good', html`<p>${t.previewGood}</p>`)} ${notice('warn', html`<p>${t.previewWarn}</p>`)}
          ${notice('bad', html`<p>${t.previewBad}</p>`)}
        </div>
      </div>
    </div>`;
  }
}
