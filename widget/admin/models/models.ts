import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { button } from '../../ui/button.ts';
import { problemView } from '../../ui/problem-view.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { textField } from '../../ui/text-field.ts';
import { AdminPanel } from '../panel.ts';
import { Work } from '../work.ts';
import type { Maker, Model } from './model.ts';
import { modelStyles } from './models.styles.ts';
import { strings } from './strings.ts';
import type { ModelsStrings } from './strings.ts';

type Named = Pick<Model, 'id' | 'code' | 'name' | 'family'>;

/** The models that the brand sells, and one of them to edit. */
export class WarrantyAdminModels extends AdminPanel<ModelsStrings> {
  static override readonly tag = 'warranty-admin-models';
  static override styles = modelStyles;
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    models: { state: true },
    makers: { state: true },
    opened: { state: true },
  };
  protected readonly area = strings;
  private models: readonly Named[] | undefined;
  private makers: readonly Maker[] = [];
  private opened: Model | undefined;
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
    return html`<section class="stack wide">
      <div class="head">
        <div>
          <h2 tabindex="-1">${t.title}</h2>
          <p class="muted">${t.text}</p>
        </div>
        ${button({ label: t.create, kind: 'primary', onClick: () => this.#open('new') })}
      </div>
      ${
        models.length === 0
          ? html`<div class="nothing"><p>${t.none}</p></div>`
          : html`<ul class="list">
              ${models.map(
                ({ id, code, name, family }) =>
                  html`<li>
                    <button class="item" type="button" @click=${() => this.#open(id)}>
                      <span><b>${name}</b></span>
                      <span class="muted small">${family}</span>
                      <code class="mono small" dir="ltr">${code}</code>
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <form class="row try" @submit=${this.#addMaker}>
        ${textField({ name: 'maker', label: t.newMaker, required: true, maxlength: 200, t })}
        ${button({ label: t.createMaker, type: 'submit' })}
      </form>
    </section>`;
  }

  #edit(title: string, model: Model | undefined): TemplateResult {
    const { t } = this;
    return html`<div class="stack wide">
      <div>${button({ label: t.back, kind: 'quiet', onClick: () => this.#open('') })}</div>
      <h2 tabindex="-1">${title}</h2>
      <warranty-admin-model
        .kit=${this.kit}
        .t=${t}
        .model=${model}
        .makers=${this.makers}
        .onSaved=${this.#put}
      ></warranty-admin-model>
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
    this.models = [...others, model].sort((a, b) => a.name.localeCompare(b.name));
    this.opened = model;
    if (this.kit.place.path === 'new') this.kit.go({ panel: 'models', path: model.id }, 'replace');
  };

  readonly #addMaker = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = new FormData(form).get('maker');
    if (typeof name === 'string' && name.trim()) void this.#make(name.trim(), form);
  };

  async #make(name: string, form: HTMLFormElement): Promise<void> {
    const request = { body: { name }, idempotencyKey: newIdempotencyKey(), signal: this.signal };
    const made = await this.#work.run(
      async () => (await this.kit.client.call('post', '/v1/manufacturers', request)).data,
    );
    if (!made) return;
    this.makers = [...this.makers, made];
    form.reset();
    this.kit.announce(this.t.saved);
  }

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
