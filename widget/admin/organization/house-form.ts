import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { isAbort, Problem, toProblem } from '../../core/problem.ts';
import type { FieldProblem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { choiceStyles } from '../../ui/choice.ts';
import { denseStyles } from '../../ui/dense.ts';
import { errorSummary, errorSummaryStyles } from '../../ui/error-summary.ts';
import { fieldStyles } from '../../ui/field.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { panelStyles } from '../panel.styles.ts';
import type { HouseKit } from './kit.ts';
import { word } from './strings.ts';

export type Values = Record<string, string>;

/**
 * A form for a new object or for one that is there. What is typed outlives refusals, other people's changes and a closed
 * dialog; only what differs from the object is sent.
 */
export abstract class HouseForm<T extends { version: number }> extends Part<HouseKit> {
  static override styles = [
    baseStyles,
    fieldStyles,
    choiceStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    errorSummaryStyles,
    denseStyles,
    panelStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    base: { attribute: false },
    values: { state: true },
    busy: { state: true },
    problem: { state: true },
    stale: { state: true },
  };

  /** What is changed; nothing for a new one. */
  base: T | undefined;
  onDone: (saved: T) => void = () => undefined;
  onCancel: (() => void) | undefined;

  protected values: Values = {};
  protected busy = false;
  protected problem: Problem | undefined;
  protected stale = false;
  protected readonly form = new Form(this, { t: () => this.kit.t });
  #key = newIdempotencyKey();
  #begun = false;

  /** Under which name what is typed is kept. */
  protected abstract place(): string;
  /** How the object stands in the fields. */
  protected abstract read(base: T | undefined): Values;
  protected abstract fields(values: Values): TemplateResult;
  protected abstract send(values: Values, changed: Set<string>, idempotencyKey: string): Promise<T>;
  protected abstract submitLabel(): string;

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#begun && this.kit) {
      this.#begun = true;
      this.values = { ...this.read(this.base), ...this.kit.kept.get(this.place()) };
    } else if (changed.has('base') && this.base !== changed.get('base') && !this.#isTyped) {
      this.values = this.read(this.base);
    }
  }

  get #isTyped(): boolean {
    return this.kit.kept.has(this.place());
  }

  protected override render(): TemplateResult {
    const { t } = this.kit;
    return html`<form class="base stack" novalidate @input=${this.#input} @submit=${this.#submit}>
      ${errorSummary(this.form, t)}${this.stale ? notice('warn', html`<p>${t.changedMeanwhile}</p>`, { alert: true }) : nothing}
      ${this.fields(this.values)} ${this.#trouble()}
      <div class="row">
        ${button({ label: this.submitLabel(), kind: 'primary', type: 'submit', busy: this.busy })}
        ${this.onCancel ? button({ label: t.cancel, onClick: this.#cancel }) : nothing}
      </div>
    </form>`;
  }

  #trouble(): TemplateResult | typeof nothing {
    const { problem } = this;
    if (!problem) return nothing;
    const { t } = this.kit;
    if (problem.errors.length === 0) return problemView({ problem, t });
    return notice(
      'bad',
      html`<ul class="stack tight">
        ${problem.errors.map(({ detail }) => html`<li>${detail}</li>`)}
      </ul>`,
      { alert: true },
    );
  }

  protected set(name: string, value: string): void {
    this.values = { ...this.values, [name]: value };
    this.kit.kept.set(this.place(), this.values);
  }

  /** Sends one thing outside the fields, such as closing. */
  protected async act(work: () => Promise<T>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    this.stale = false;
    try {
      const saved = await work();
      this.kit.kept.delete(this.place());
      this.form.settle();
      this.#key = newIdempotencyKey();
      this.kit.announce(this.kit.t.saved);
      this.onDone(saved);
    } catch (reason) {
      if (!isAbort(reason)) this.#refused(toProblem(reason));
    } finally {
      this.busy = false;
    }
  }

  readonly #input = (event: Event): void => {
    this.form.input(event);
    const unticked = [...(event.currentTarget as HTMLFormElement).elements].filter(
      (one): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === 'checkbox' && !one.checked,
    );
    const off = Object.fromEntries(unticked.map(({ name }) => [name, '']));
    this.values = { ...this.values, ...off, ...this.form.values() };
    this.kit.kept.set(this.place(), this.values);
  };

  readonly #cancel = (): void => {
    this.kit.kept.delete(this.place());
    this.onCancel?.();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.busy || !this.form.validate()) return;
    const before = this.read(this.base);
    const changed = new Set(
      Object.keys(this.values).filter((name) => (this.values[name] ?? '') !== (before[name] ?? '')),
    );
    void this.act(() => this.send(this.values, changed, this.#key));
  };

  #refused(problem: Problem): void {
    const current = problem.body['current'] as T | undefined;
    if (problem.code === 'precondition_failed' && current) return this.#meanwhile(current);
    // What was refused was not done: the next try is a new request.
    if (problem.status < 500 && problem.status >= 400) this.#key = newIdempotencyKey();
    const { t } = this.kit;
    const errors = problem.errors.map((one) => ({ ...one, detail: said(t, one.code, one.detail) }));
    const homeless = this.form.refuse(withErrors(problem, errors));
    if (homeless.length > 0 || errors.length === 0) this.problem = withErrors(problem, homeless);
  }

  /** The newer version under what was typed: the fields that nobody here touched show it. */
  #meanwhile(current: T): void {
    const [before, now] = [this.read(this.base), this.read(current)];
    const typed = Object.entries(this.values).filter(([name, value]) => value !== (before[name] ?? ''));
    this.base = current;
    this.values = { ...now, ...Object.fromEntries(typed) };
    this.stale = true;
  }
}

function withErrors(problem: Problem, errors: FieldProblem[]): Problem {
  const { code, status, title, detail, requestId, retryAfter, body } = problem;
  return new Problem({
    ...{ code, status, title, detail, errors, body },
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

const said = (t: HouseKit['t'], code: string, detail: string): string => {
  const text = word(t, 'error', code);
  return text === code ? detail : text;
};
