import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { button } from '../../ui/button.ts';
import { choiceCards } from '../../ui/choice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { textArea } from '../../ui/text-area.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import { exceptionStyles } from './exceptions.styles.ts';
import type { ExceptionsTexts } from './strings.ts';
import type { Exception, Unit } from './wire.ts';

/** Two records that may be one device, side by side: which stays, and why. */
export class WarrantyAdminPair extends Part<Kit> {
  static override readonly tag = 'warranty-admin-pair';
  static override styles = exceptionStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    exception: { attribute: false },
    onMerged: { attribute: false },
    units: { state: true },
  };

  t!: ExceptionsTexts;
  exception!: Exception;
  onMerged!: () => void;
  private units: readonly Unit[] | undefined;
  #of = '';
  #key = newIdempotencyKey();
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { id } = this.exception;
    if (this.#of === id) return;
    this.#of = id;
    this.units = undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, units } = this;
    const { problem, busy } = this.#work;
    return html`<section class="box stack" aria-labelledby="pair">
      <div>
        <h4 id="pair">${t.pairTitle}</h4>
        <p class="muted">${t.pairText}</p>
      </div>
      ${
        units
          ? html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
              ${choiceCards({
                name: 'stays',
                label: t.stays,
                required: true,
                choices: units.map((unit) => ({
                  value: unit.id,
                  label: html`<span class="mono" dir="ltr"><b>${unit.serial}</b></span>`,
                  description: this.#facts(unit),
                })),
                error: this.#form.error('stays'),
                t,
              })}
              ${textArea({ name: 'reason', label: t.reason, hint: t.mergeReasonHint, required: true, rows: 2, maxlength: 5000, error: this.#form.error('reason'), t })}
              <div class="row">${button({ label: t.merge, kind: 'danger', type: 'submit', busy })}</div>
            </form>`
          : problem
            ? nothing
            : skeleton(4, t)
      }
      ${problem ? problemView({ problem, t, ...(units ? {} : { onRetry: () => void this.#load() }) }) : nothing}
    </section>`;
  }

  #facts(unit: Unit): TemplateResult {
    const { t, kit } = this;
    const first = unit.events[0];
    const rows: readonly (readonly [string, unknown])[] = [
      [t.model, unit.model.name],
      [t.owner, unit.owner?.name ?? unit.dealer?.name ?? t.nobody],
      [t.life, unit.lifecycleText],
      [t.cover, unit.receipt.headline],
      ...unit.dates.map(({ label, date }) => [label, formatPlainDate(date, kit.locale)] as const),
      [t.claims, String(unit.claims.length)],
      [t.events, String(unit.events.length)],
      [t.since, first ? formatInstant(first.at, kit.locale) : '–'],
    ];
    return html`<dl class="facts">
      ${rows.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd><bdi>${value}</bdi></dd>`,
      )}
    </dl>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#merge();
  };

  async #load(): Promise<void> {
    const { unitId, otherUnitId } = this.exception;
    const ids = [unitId, otherUnitId].filter((id) => id !== null);
    await this.#work.again(async () => {
      const found = await Promise.all(
        ids.map((id) => this.kit.client.call('get', '/v1/units/{id}', { path: { id }, signal: this.signal })),
      );
      this.units = found.map(({ data }) => data);
    });
  }

  async #merge(): Promise<void> {
    const { stays = '', reason = '' } = this.#form.values();
    const goes = this.units?.find(({ id }) => id !== stays);
    if (!goes) return;
    const done = await this.#work.run(async () => {
      await this.kit.client.call('post', '/v1/units/{id}/merge', {
        path: { id: goes.id },
        idempotencyKey: this.#key,
        body: { intoId: stays, reason },
        signal: this.signal,
      });
      return true;
    });
    this.#key = newIdempotencyKey();
    if (done) {
      this.kit.announce(this.t.merged);
      this.onMerged();
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}
