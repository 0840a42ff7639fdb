import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { SERIAL_EXCEPTION_KINDS } from '../../../db/vocab.ts';
import type { SerialExceptionKind } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { button } from '../../ui/button.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import { exceptionStyles } from './exceptions.styles.ts';
import type { ExceptionsTexts } from './strings.ts';
import type { Colleague, Exception } from './wire.ts';

/** Writes down what is unusual about a serial, whether there is a unit of it or not. */
export class WarrantyAdminExceptionForm extends Part<Kit> {
  static override readonly tag = 'warranty-admin-exception-form';
  static override styles = exceptionStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    staff: { attribute: false },
    onNoted: { attribute: false },
  };

  t!: ExceptionsTexts;
  staff: readonly Colleague[] = [];
  onNoted!: (noted: Exception) => void;
  #key = newIdempotencyKey();
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override render(): TemplateResult {
    const { t } = this;
    const { problem, busy } = this.#work;
    const error = (name: string) => this.#form.error(name);
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)}
      <div class="fields">
        ${textField({ name: 'serial', label: t.serial, hint: t.serialHint, verbatim: true, required: true, maxlength: 64, error: error('serial'), t })}
        ${select({ name: 'kind', label: t.kind, required: true, prompt: t.choose, choices: SERIAL_EXCEPTION_KINDS.map((value) => ({ value, label: t[`kind_${value}`] })), error: error('kind'), t })}
        ${select({ name: 'assigneeId', label: t.assignee, prompt: t.nobody, choices: this.staff.map(({ id, name }) => ({ value: id, label: name })), error: error('assigneeId'), t })}
      </div>
      ${textArea({ name: 'note', label: t.words, hint: t.wordsHint, required: true, rows: 4, maxlength: 5000, error: error('note'), t })}
      ${problem ? problemView({ problem, t }) : nothing}
      <div>${button({ label: t.note, kind: 'primary', type: 'submit', busy })}</div>
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { serial = '', kind, assigneeId, note = '' } = this.#form.values();
    const body = {
      kind: kind as SerialExceptionKind,
      note,
      ...(assigneeId ? { assigneeId } : {}),
    };
    const noted = await this.#work.run(async () => {
      const request = { idempotencyKey: this.#key, signal: this.signal };
      const unitId = await this.#unitOf(serial);
      const { data } = unitId
        ? await this.kit.client.call('post', '/v1/units/{id}/exceptions', {
            ...request,
            path: { id: unitId },
            body,
          })
        : await this.kit.client.call('post', '/v1/exceptions', { ...request, body: { ...body, serial } });
      return data;
    });
    this.#key = newIdempotencyKey();
    if (noted) {
      this.kit.announce(this.t.saved);
      this.onNoted(noted);
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }

  /** A note belongs to the unit where there is just one of this serial. */
  async #unitOf(serial: string): Promise<string | undefined> {
    const plain = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
    if (serial.trim().length < 2) return undefined;
    const { data } = await this.kit.client.call('get', '/v1/units', {
      query: { q: serial.trim(), limit: 10 },
      signal: this.signal,
    });
    const same = data.items.filter((one) => plain(one.serial) === plain(serial));
    return same.length === 1 ? same[0]?.id : undefined;
  }
}
