import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { checkbox } from '../../ui/choice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { textField } from '../../ui/text-field.ts';
import { AdminPanel } from '../panel.ts';
import { Work } from '../work.ts';
import type { Model } from './draft.ts';
import type { Maker } from './model.ts';
import { modelStyles } from './models.styles.ts';
import { strings } from './strings.ts';
import type { ModelsStrings } from './strings.ts';

type Named = Pick<
  components['schemas']['Model'],
  'id' | 'code' | 'name' | 'family' | 'manufacturer' | 'closed'
>;

/** The models that the brand sells, and one of them to edit. */
export class WarrantyAdminModels extends AdminPanel<ModelsStrings> {
  static override readonly tag = 'warranty-admin-models';
  static override styles = modelStyles;
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    models: { state: true },
    makers: { state: true },
    opened: { state: true },
    search: { state: true },
    withClosed: { state: true },
  };
  protected readonly area = strings;
  private models: readonly Named[] | undefined;
  private makers: readonly Maker[] = [];
  private opened: Model | undefined;
  private search = '';
  private withClosed = false;
  #path = '';
  readonly #work = new Work(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#work.busy || this.#work.problem) return;
    const { path } = this.kit.place;
    if (!this.models) void this.#load();
    else if (path && path !== 'new' && this.opened?.id !== path) void this.#read(path);
  }

  protected override updated(): void {
    const { path } = this.kit.place;
    if (path === this.#path || !this.models) return;
    this.#path = path;
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    const { problem } = this.#work;
    const { path } = kit.place;
    if (problem) return html`${problemView({ problem, t, onRetry: () => this.#again() })}`;
    if (!this.models) return html`${skeleton(6, t)}`;
    if (path === 'new') return this.#edit(t.create, undefined);
    if (!path) return this.#list(this.models);
    return this.opened?.id === path ? this.#edit(this.opened.name, this.opened) : html`${skeleton(6, t)}`;
  }

  #list(models: readonly Named[]): TemplateResult {
    const { t } = this;
    const wanted = this.search.trim().toLowerCase();
    const closed = models.filter((one) => one.closed).length;
    const shown = models.filter(
      (one) =>
        (this.withClosed || !one.closed) &&
        [one.name, one.code, one.family, one.manufacturer].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
    );
    return html`<section class="stack wide">
      <div class="head">
        <div>
          <h2 tabindex="-1">${t.title}</h2>
          <p class="muted">${t.text}</p>
        </div>
        ${this.#edits ? button({ label: t.create, kind: 'primary', onClick: () => this.#open('new') }) : nothing}
      </div>
      ${
        models.length === 0
          ? html`<div class="nothing"><p>${t.none}</p></div>`
          : html`<div class="stack tight">
              <div class="row try">
                ${textField({ name: 'search', label: t.search, type: 'search', free: true, value: this.search, onInput: (search) => (this.search = search), t })}
                ${
                  closed > 0
                    ? checkbox({
                        name: 'withClosed',
                        label: t.withClosed(closed),
                        checked: this.withClosed,
                        onChange: (on) => (this.withClosed = on),
                        t,
                      })
                    : nothing
                }
              </div>
              <p class="visually-hidden" role="status">${t.shownOf(shown.length, models.length)}</p>
              ${
                shown.length === 0
                  ? html`<div class="nothing"><p>${t.noneFound}</p></div>`
                  : html`<ul class="list" aria-label=${t.title}>
                      ${shown.map((one) => this.#item(one))}
                    </ul>`
              }
            </div>`
      }
      ${
        this.#edits
          ? html`<warranty-admin-makers
              .kit=${this.kit}
              .t=${t}
              .makers=${this.makers}
              .onSaved=${this.#putMaker}
            ></warranty-admin-makers>`
          : nothing
      }
    </section>`;
  }

  #item({ id, code, name, family, manufacturer, closed }: Named): TemplateResult {
    return html`<li>
      <button class="item" type="button" @click=${() => this.#open(id)}>
        <span><b>${name}</b> ${closed ? html`<span class="chip">${this.t.closed}</span>` : nothing}</span>
        <span class="muted small">${manufacturer} · ${family}</span>
        <code class="mono small" dir="ltr">${code}</code>
      </button>
    </li>`;
  }

  get #edits(): boolean {
    return this.kit.me.rights.includes('settings.manage');
  }

  #edit(title: string, model: Model | undefined): TemplateResult {
    const { t } = this;
    return html`<div class="stack wide">
      <div>${button({ label: t.back, kind: 'quiet', onClick: () => this.#open('') })}</div>
      <div>
        <h2 tabindex="-1">
          ${title} ${model?.closed ? html`<span class="chip">${t.closed}</span>` : nothing}
        </h2>
        ${model ? html`<p class="muted">${model.manufacturer.name} · ${model.family}</p>` : nothing}
      </div>
      ${
        this.#edits
          ? html`<warranty-admin-model
              .kit=${this.kit}
              .t=${t}
              .model=${model}
              .makers=${this.makers}
              .onSaved=${this.#put}
            ></warranty-admin-model>`
          : nothing
      }
      ${
        model
          ? html`<warranty-admin-model-sale
              .kit=${this.kit}
              .t=${t}
              .model=${model}
              .onSaved=${this.#put}
            ></warranty-admin-model-sale>`
          : html`<p class="small muted">${t.termsLater}</p>`
      }
    </div>`;
  }

  #open(path: string): void {
    this.kit.go({ panel: 'models', path });
  }

  #again(): void {
    this.#work.clear();
  }

  readonly #put = (model: Model): void => {
    const others = this.models?.filter(({ id }) => id !== model.id) ?? [];
    const named = { ...model, manufacturer: model.manufacturer.name };
    this.models = [...others, named].sort((a, b) => a.name.localeCompare(b.name));
    this.opened = model;
    if (this.kit.place.path === 'new') this.kit.go({ panel: 'models', path: model.id }, 'replace');
  };

  readonly #putMaker = (maker: Maker): void => {
    const before = this.makers.find(({ id }) => id === maker.id);
    const others = this.makers.filter(({ id }) => id !== maker.id);
    this.makers = [...others, maker].sort((a, b) => a.name.localeCompare(b.name));
    this.models = this.models?.map((one) =>
      one.manufacturer === before?.name ? { ...one, manufacturer: maker.name } : one,
    );
  };

  async #load(): Promise<void> {
    const { client } = this.kit;
    const { signal } = this;
    const found = await this.#work.run(() =>
      Promise.all([
        client.call('get', '/v1/models', { signal }),
        client.call('get', '/v1/manufacturers', { signal }),
      ]),
    );
    if (!found) return;
    this.models = found[0].data.items;
    this.makers = found[1].data.items;
  }

  async #read(id: string): Promise<void> {
    const found = await this.#work.run(
      async () =>
        (await this.kit.client.call('get', '/v1/models/{id}', { path: { id }, signal: this.signal })).data,
    );
    if (found) this.opened = found;
  }
}
