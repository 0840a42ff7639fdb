import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { dialog, dialogStyles } from '../../ui/dialog.ts';
import { fieldStyles } from '../../ui/field.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import type { Kit } from '../kit.ts';
import { panelStyles } from '../panel.styles.ts';
import { type Drawing, fieldOf, type PeopleForm, type Values } from './forms/form.ts';
import type { PeopleTexts } from './strings.ts';
import type { RolePresets } from './wire.ts';

/** One thing that is being done to somebody. What was typed outlives a closed dialog; what was sent does not. */
export class PeopleDialog extends Part<Kit> {
  static override readonly tag = 'warranty-admin-people-dialog';
  static override styles = [
    ...[baseStyles, fieldStyles, buttonStyles, choiceStyles, dialogStyles, noticeStyles, problemStyles],
    ...[skeletonStyles, denseStyles, panelStyles],
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    presets: { attribute: false },
    task: { attribute: false },
    values: { state: true },
    loaded: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare t: PeopleTexts;
  declare presets: RolePresets;
  declare task: PeopleForm;
  declare protected values: Values;
  declare protected loaded: unknown;
  declare protected problem: Problem | undefined;
  declare protected busy: boolean;
  readonly #form = new Form(this, { t: () => this.t, fieldOf });
  #idempotencyKey = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('task')) return;
    this.#idempotencyKey = newIdempotencyKey();
    this.values = { ...this.task.start, ...this.kit.kept.get(this.task.key) };
    this.problem = undefined;
    this.busy = false;
    this.loaded = undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, task } = this;
    return dialog({
      open: true,
      title: task.title,
      t,
      onClose: () => this.dispatchEvent(new CustomEvent('people-closed')),
      content: html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
        ${this.#trouble()}
        ${this.loaded === undefined ? (this.problem ? nothing : skeleton(3, t)) : task.fields(this.#drawing())}
        <div class="row">
          ${button({
            label: task.submit,
            kind: task.danger ? 'danger' : 'primary',
            type: 'submit',
            busy: this.busy,
            disabled: this.loaded === undefined || (task.blocked?.(this.loaded) ?? false),
          })}
          ${button({ label: t.cancel, onClick: () => this.dispatchEvent(new CustomEvent('people-closed')) })}
        </div>
      </form>`,
    });
  }

  #drawing(): Drawing<unknown> {
    const { kit, t, presets, values, loaded } = this;
    const set = (name: string, value: string): void => {
      this.values = { ...this.values, [name]: value };
      this.kit.kept.set(this.task.key, this.values);
      this.#idempotencyKey = newIdempotencyKey();
    };
    return { kit, t, presets, values, loaded, form: this.#form, set };
  }

  #trouble(): unknown {
    const { problem, t } = this;
    if (!problem) return nothing;
    const said = (t as Record<string, unknown>)[`refused_${problem.code}`];
    if (typeof said === 'string') return notice('bad', html`<p>${said}</p>`, { alert: true });
    return problemView({
      problem,
      t,
      onRetry: this.loaded === undefined ? () => void this.#load() : undefined,
    });
  }

  async #load(): Promise<void> {
    const { task } = this;
    this.problem = undefined;
    try {
      const loaded = task.load ? await task.load(this.#around(), this.signal) : null;
      if (task === this.task) this.loaded = loaded;
    } catch (reason) {
      if (!isAbort(reason) && task === this.task) this.problem = toProblem(reason);
    }
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.loaded === undefined || !this.#form.validate()) return;
    this.busy = true;
    this.problem = undefined;
    try {
      const said = await this.task.send(this.values, this.#around(), this.#idempotencyKey);
      this.kit.kept.delete(this.task.key);
      this.#form.settle();
      this.dispatchEvent(new CustomEvent('people-done', { detail: said }));
    } catch (reason) {
      if (isAbort(reason)) return;
      const problem = toProblem(reason);
      const homeless = this.#form.refuse(problem);
      if (problem.errors.length === 0 || homeless.length > 0) this.problem = problem;
    } finally {
      this.busy = false;
    }
  };

  #around() {
    const { kit, t, presets } = this;
    return { kit, t, presets };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-people-dialog': PeopleDialog;
  }
}
