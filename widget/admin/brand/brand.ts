import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { THEME_COLOURS } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import type { FieldProblem } from '../../core/problem.ts';
import type { Language } from '../../core/strings.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { errorSummary, errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { Work } from '../work.ts';
import { brandStyles } from './brand.styles.ts';
import { contacts } from './contacts.ts';
import { contrastView } from './contrast-view.ts';
import { defaultsOf } from './defaults.ts';
import type { Default } from './defaults.ts';
import { changesOf, draftOf, isColour, withEntry } from './draft.ts';
import type { Brand, Draft } from './draft.ts';
import { look } from './look.ts';
import { menu } from './menu.ts';
import { strings } from './strings.ts';
import type { BrandStrings } from './strings.ts';
import { texts } from './texts.ts';
import type { TextFilter } from './texts.ts';

const TABS = ['look', 'texts', 'menu', 'contacts'] as const;
type Tab = (typeof TABS)[number];

/** How the brand looks and speaks, with a preview of what was not saved yet. */
export class WarrantyAdminBrand extends AdminPanel<BrandStrings> {
  static override readonly tag = 'warranty-admin-brand';
  static override styles = [
    baseStyles,
    fieldStyles,
    choiceStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    errorSummaryStyles,
    denseStyles,
    panelStyles,
    brandStyles,
  ];
  protected readonly area = strings;

  #brand: Brand | undefined;
  #draft: Draft | undefined;
  #scheme: 'light' | 'dark' = 'light';
  #filter: TextFilter = { area: 'lookup', language: '', search: '', onlyOwn: false };
  #defaults: readonly Default[] = [];
  /** Refused fields of tabs that are not on screen. */
  #elsewhere: readonly FieldProblem[] = [];
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#brand && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override view(): TemplateResult {
    const { t } = this;
    const [brand, draft] = [this.#brand, this.#draft];
    if (!brand || !draft) {
      const { problem } = this.#work;
      return problem
        ? html`${problemView({ problem, t, onRetry: () => void this.#load() })}`
        : html`${skeleton(8, t)}`;
    }
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      <nav class="tabs" aria-label=${t.panelBrand}>
        ${TABS.map(
          (tab) =>
            html`<button
              type="button"
              aria-current=${tab === this.#tab ? 'true' : nothing}
              @click=${() => this.kit.go({ panel: 'brand', path: tab === 'look' ? '' : tab })}
            >
              ${t[tab]}
            </button>`,
        )}
      </nav>
      ${errorSummary(this.#form, t)} ${this.#body(brand, draft)} ${this.#trouble()}
      ${this.#saving(brand, draft)}
    </form>`;
  }

  get #tab(): Tab {
    return TABS.find((tab) => tab === this.kit.place.path) ?? 'look';
  }

  #body(brand: Brand, draft: Draft): TemplateResult {
    const { t } = this;
    const error = (name: string) => this.#form.error(name);
    const languages = draft.locales.map((value) => ({ value, label: this.#nameOf(value) }));
    switch (this.#tab) {
      case 'menu':
        return menu({
          menu: draft.menu,
          first: draft.defaultLocale,
          languages,
          t,
          error,
          set: (items) => this.#change({ menu: items }),
        });
      case 'contacts':
        return contacts({
          draft,
          senderAddress: brand.senderAddress,
          nameOf: (language) => this.#nameOf(language),
          t,
          error,
          set: (part) => this.#change(part),
        });
      case 'texts':
        return this.#besidePreview(
          texts({
            filter: this.#filter,
            defaults: this.#defaults,
            own: draft.texts[this.#filter.language] ?? {},
            languages,
            t,
            error,
            narrow: (part) => this.#narrow(part),
            set: (key, value) => this.#say(draft, key, value),
          }),
          brand,
          draft,
        );
      default:
        return this.#besidePreview(
          look({ theme: draft.theme, t, error, set: (token, value) => this.#paint(token, value) }),
          brand,
          draft,
        );
    }
  }

  #besidePreview(fields: TemplateResult, brand: Brand, draft: Draft): TemplateResult {
    const { t, kit } = this;
    const whole = Object.entries(draft.theme).filter(
      ([token, value]) => !isColourToken(token) || isColour(value),
    );
    const theme = Object.fromEntries(whole);
    const colours = Object.fromEntries(whole.filter(([token]) => isColourToken(token)));
    return html`<div class="beside">
      ${fields}
      <div class="aside stack">
        <section class="stack tight" aria-labelledby="preview">
          <div class="head">
            <h3 id="preview">${t.preview}</h3>
            <div class="tabs">
              ${(['light', 'dark'] as const).map(
                (scheme) =>
                  html`<button
                    type="button"
                    aria-current=${scheme === this.#scheme ? 'true' : nothing}
                    @click=${() => this.#turn(scheme)}
                  >
                    ${t[scheme]}
                  </button>`,
              )}
            </div>
          </div>
          <warranty-admin-preview
            .kit=${kit}
            .t=${t}
            .brand=${brand}
            .draft=${{ ...draft, theme }}
            .lang=${this.#filter.language}
            .scheme=${this.#scheme}
          ></warranty-admin-preview>
        </section>
        ${
          this.#tab === 'look'
            ? contrastView({
                theme: colours,
                t,
                locale: kit.locale,
                set: (token, value) => this.#paint(token, value),
              })
            : nothing
        }
      </div>
    </div>`;
  }

  #trouble(): TemplateResult | typeof nothing {
    const { t } = this;
    const { problem } = this.#work;
    if (!problem) return nothing;
    const isStale = problem.code === 'precondition_failed';
    return html`${problemView({ problem, t, next: isStale ? t.changedMeanwhile : undefined })}
    ${
      this.#elsewhere.length
        ? html`<p>${t.elsewhere}</p>
            <ul>
              ${this.#elsewhere.map(
                ({ pointer, detail }) =>
                  html`<li><code class="mono" dir="ltr">${pointer.slice(1)}</code> ${detail}</li>`,
              )}
            </ul>`
        : nothing
    }`;
  }

  #saving(brand: Brand, draft: Draft): TemplateResult | typeof nothing {
    const { t } = this;
    const isChanged = Object.keys(changesOf(brand, draft)).length > 0;
    if (!isChanged && !this.#work.busy) return nothing;
    return html`<div class="bar-save">
      ${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}
      ${button({ label: t.discard, kind: 'quiet', onClick: () => this.#discard(brand) })}
      <span class="muted small">${t.unsaved}</span>
    </div>`;
  }

  #nameOf(language: string): string {
    return new Intl.DisplayNames([this.kit.locale], { type: 'language' }).of(language) ?? language;
  }

  #change(part: Partial<Draft>): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...part };
    this.requestUpdate();
  }

  #paint(token: string, value: string): void {
    if (this.#draft) this.#change({ theme: withEntry(this.#draft.theme, token, value.trim() || undefined) });
  }

  #say(draft: Draft, key: string, value: string): void {
    const { language } = this.#filter;
    const own = withEntry(draft.texts[language] ?? {}, key, value.trim() ? value : undefined);
    this.#change({ texts: withEntry(draft.texts, language, Object.keys(own).length ? own : undefined) });
  }

  #turn(scheme: 'light' | 'dark'): void {
    this.#scheme = scheme;
    this.requestUpdate();
  }

  #discard(brand: Brand): void {
    this.#draft = draftOf(brand);
    this.#form.settle();
    this.#work.clear();
  }

  #narrow(part: Partial<TextFilter>): void {
    this.#filter = { ...this.#filter, ...part };
    this.requestUpdate();
    if (part.area || part.language) void this.#loadDefaults();
  }

  async #loadDefaults(): Promise<void> {
    const { area, language } = this.#filter;
    const defaults = await defaultsOf(area, language as Language);
    if (area !== this.#filter.area || language !== this.#filter.language) return;
    this.#defaults = defaults;
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    await this.#work.run(async () => {
      const { data } = await this.kit.client.call('get', '/v1/brand', { signal: this.signal });
      this.#take(data);
      const spoken = data.locales.find((one) => one === this.kit.language);
      this.#narrow({ language: spoken ?? data.defaultLocale });
    });
  }

  #take(brand: Brand): void {
    this.#brand = brand;
    this.#draft = draftOf(brand);
    this.requestUpdate();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const [brand, draft] = [this.#brand, this.#draft];
    if (!brand || !draft) return;
    this.#elsewhere = [];
    const request = {
      body: changesOf(brand, draft),
      ifMatch: `"${brand.version}"`,
      idempotencyKey: newIdempotencyKey(),
      signal: this.signal,
    };
    const saved = await this.#work.run(
      async () => (await this.kit.client.call('patch', '/v1/brand', request)).data,
    );
    if (!saved) return this.#refuse();
    this.#form.settle();
    this.#take(saved);
    this.kit.announce(this.t.saved);
  }

  #refuse(): void {
    const { problem } = this.#work;
    const [brand, draft] = [this.#brand, this.#draft];
    if (problem?.code === 'precondition_failed' && brand && draft) {
      // The next try is based on what is there now; what was typed stays.
      const mine = changesOf(brand, draft);
      this.#take(problem.body['current'] as Brand);
      this.#change(mine as Partial<Draft>);
    }
    if (problem?.code !== 'invalid') return;
    this.#elsewhere = this.#form.refuse(problem);
    if (this.#elsewhere.length === 0 && problem.errors.length) this.#work.clear();
  }
}

const isColourToken = (token: string): boolean => THEME_COLOURS.some((one) => one === token);
