import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { button } from '../../ui/button.ts';
import { problemView } from '../../ui/problem-view.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import type { Maker } from './model.ts';
import { modelStyles } from './models.styles.ts';
import type { ModelsTexts } from './strings.ts';

/** Who makes the products: a list, and one name at a time to write. */
export class WarrantyAdminMakers extends Part<Kit> {
  static override readonly tag = 'warranty-admin-makers';
  static override styles = modelStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    makers: { attribute: false },
    onSaved: { attribute: false },
    writing: { state: true },
  };
  t!: ModelsTexts;
  makers: readonly Maker[] = [];
  onSaved!: (maker: Maker) => void;
  /** The manufacturer whose name is being written; `new` for one that is not there yet. */
  private writing: Maker | 'new' | undefined;
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override render(): TemplateResult {
    const { t, makers, writing } = this;
    return html`<section class="stack" aria-labelledby="makers">
      <h3 id="makers">${t.makers}</h3>
      ${
        makers.length === 0
          ? html`<p class="muted">${t.makersNone}</p>`
          : html`<ul class="list">
              ${makers.map(
                (maker) =>
                  html`<li class="item">
                    ${
                      writing !== 'new' && writing?.id === maker.id
                        ? this.#write(maker.name, t.save)
                        : html`<span><b>${maker.name}</b></span>
                            ${button({ label: t.rename, description: `${t.rename}: ${maker.name}`, kind: 'quiet', onClick: () => this.#open(maker) })}`
                    }
                  </li>`,
              )}
            </ul>`
      }
      ${
        writing === 'new'
          ? this.#write('', t.createMaker)
          : html`<div>${button({ label: t.createMaker, onClick: () => this.#open('new') })}</div>`
      }
    </section>`;
  }

  #write(name: string, label: string): TemplateResult {
    const { t } = this;
    const { problem, busy } = this.#work;
    return html`<form
      class="stack tight naming"
      novalidate
      @input=${this.#form.input}
      @submit=${this.#submit}
    >
      <div class="row try">
        ${textField({ name: 'name', label: name ? t.name : t.newMaker, required: true, maxlength: 200, value: name, error: this.#form.error('name'), t })}
        ${button({ label, kind: 'primary', type: 'submit', busy })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: () => this.#open(undefined) })}
      </div>
      ${problem ? problemView({ problem, t, next: problem.code === 'precondition_failed' ? t.changedMeanwhile : undefined }) : nothing}
    </form>`;
  }

  #open(writing: Maker | 'new' | undefined): void {
    this.writing = writing;
    this.#work.clear();
    if (writing) void this.updateComplete.then(() => this.#form.focus('name'));
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { writing, signal } = this;
    if (!writing) return;
    const { client } = this.kit;
    const body = { name: (this.#form.values()['name'] ?? '').trim() };
    const saved = await this.#work.run(async () =>
      writing === 'new'
        ? (
            await client.call('post', '/v1/manufacturers', {
              body,
              idempotencyKey: newIdempotencyKey(),
              signal,
            })
          ).data
        : (
            await client.call('patch', '/v1/manufacturers/{id}', {
              path: { id: writing.id },
              ifMatch: `"${writing.version}"`,
              body,
              signal,
            })
          ).data,
    );
    if (saved) {
      this.#form.settle();
      this.writing = undefined;
      this.onSaved(saved);
      this.kit.announce(this.t.saved);
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}
