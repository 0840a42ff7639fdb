import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatPlainDate } from '../../core/format.ts';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { Work } from '../work.ts';
import { emptyBody } from './body.ts';
import type { TermBody } from './body.ts';
import { strings } from './strings.ts';
import type { TermsStrings } from './strings.ts';
import { termStyles } from './terms.styles.ts';

type Draft = components['schemas']['TermDraft'];
type Term = components['schemas']['Term'];
type Preset = components['schemas']['TermPreset'];
type Loaded = { drafts: readonly Draft[]; terms: readonly Term[]; presets: readonly Preset[] };

/** The term workbench: what is being written, what is published, and one term to write. */
export class WarrantyAdminTerms extends AdminPanel<TermsStrings> {
  static override readonly tag = 'warranty-admin-terms';
  static override styles = termStyles;
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    loaded: { state: true },
    started: { state: true },
  };
  protected readonly area = strings;
  private loaded: Loaded | undefined;
  /** What a new draft begins with. */
  private started: TermBody | undefined;
  #path = '';
  readonly #work = new Work(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.loaded && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override updated(): void {
    const { path } = this.kit.place;
    if (path === this.#path || !this.loaded) return;
    this.#path = path;
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    const { problem } = this.#work;
    if (!this.loaded) {
      return problem
        ? html`${problemView({ problem, t, onRetry: () => void this.#load() })}`
        : html`${skeleton(6, t)}`;
    }
    const { path } = kit.place;
    const draft = this.loaded.drafts.find(({ id }) => id === path);
    if (draft) return this.#write(draft.body.name, draft);
    if (path === 'new') return this.#write(t.begin, { body: this.started ?? emptyBody() });
    return this.#lists(this.loaded);
  }

  #lists({ drafts, terms, presets }: Loaded): TemplateResult {
    const { t } = this;
    return html`<section class="stack wide">
      <div class="head">
        <div>
          <h2 tabindex="-1">${t.title}</h2>
          <p class="muted">${t.text}</p>
        </div>
        <div class="row">
          ${select({
            name: 'from',
            label: t.fromLaw,
            required: true,
            choices: [
              { value: '', label: t.blank },
              ...presets.map(({ id, name }) => ({ value: id, label: `${name} · ${t.check}` })),
            ],
            t,
          })}
          ${button({ label: t.begin, kind: 'primary', onClick: () => this.#begin(presets) })}
        </div>
      </div>
      <section class="stack" aria-labelledby="drafts">
        <h3 id="drafts">${t.drafts}</h3>
        ${
          drafts.length === 0
            ? html`<p class="muted">${t.noDrafts}</p>`
            : html`<ul class="list">
                ${drafts.map(
                  ({ id, code, body }) =>
                    html`<li>
                      <button class="item" type="button" @click=${() => this.#open(id)}>
                        <span><b>${body.name}</b></span
                        ><code class="mono small" dir="ltr">${code}</code>
                      </button>
                    </li>`,
                )}
              </ul>`
        }
      </section>
      <section class="stack" aria-labelledby="published">
        <h3 id="published">${t.published}</h3>
        ${terms.length === 0 ? html`<p class="muted">${t.none}</p>` : nothing}
        ${terms.map((term) => this.#published(term))}
      </section>
    </section>`;
  }

  #published({ name, code, version, validFrom, sentences, body }: Term): TemplateResult {
    const { t, kit } = this;
    const from = validFrom ? ` · ${t.from(formatPlainDate(validFrom, kit.locale))}` : '';
    return html`<details>
      <summary>
        ${name} · ${t.version(version)}${from} <code class="mono small" dir="ltr">${code}</code>
      </summary>
      <ul class="sentences">
        ${sentences.map(({ text }) => html`<li>${text}</li>`)}
      </ul>
      ${button({ label: t.newVersion, onClick: () => this.#again(code, body) })}
    </details>`;
  }

  #write(title: string, draft: { body: TermBody } & Partial<Draft>): TemplateResult {
    const { t } = this;
    return html`<div class="stack wide">
      <div>${button({ label: t.back, kind: 'quiet', onClick: () => this.#open('') })}</div>
      <h2 tabindex="-1">${title}</h2>
      <warranty-admin-term-draft
        .kit=${this.kit}
        .t=${t}
        .draft=${draft}
        .onSaved=${this.#put}
        .onGone=${this.#gone}
      ></warranty-admin-term-draft>
    </div>`;
  }

  #begin(presets: readonly Preset[]): void {
    const chosen = this.shadowRoot?.querySelector<HTMLSelectElement>('[name=from]')?.value;
    this.started = presets.find(({ id }) => id === chosen)?.body ?? emptyBody();
    this.#open('new');
  }

  #again(code: string, body: TermBody): void {
    const draft = this.loaded?.drafts.find((one) => one.code === code);
    this.started = body;
    this.#open(draft?.id ?? 'new');
  }

  #open(path: string): void {
    this.kit.go({ panel: 'terms', path });
  }

  readonly #put = (draft: Draft): void => {
    if (!this.loaded) return;
    const others = this.loaded.drafts.filter(({ id }) => id !== draft.id);
    this.loaded = { ...this.loaded, drafts: [...others, draft] };
    if (this.kit.place.path === 'new') this.kit.go({ panel: 'terms', path: draft.id }, 'replace');
  };

  readonly #gone = (): void => {
    this.loaded = undefined;
    this.#open('');
  };

  async #load(): Promise<void> {
    const { client } = this.kit;
    const { signal } = this;
    const found = await this.#work.run(() =>
      Promise.all([
        client.call('get', '/v1/term-drafts', { signal }),
        client.call('get', '/v1/terms', { signal }),
        client.call('get', '/v1/term-presets', { signal }),
      ]),
    );
    if (!found) return;
    const [drafts, terms, presets] = found;
    this.loaded = { drafts: drafts.data.items, terms: terms.data.items, presets: presets.data.items };
  }
}
