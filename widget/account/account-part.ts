import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { Form } from '../core/forms.ts';
import { Part } from '../core/part.ts';
import { isAbort, Problem, toProblem } from '../core/problem.ts';
import { problemView } from '../ui/problem-view.ts';
import { inWords } from './flaws.ts';
import { asksForProof } from './kit.ts';
import type { Kit } from './kit.ts';

/** One section of the account: one thing at a time, and its own trouble. */
export abstract class AccountPart extends Part<Kit> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    busy: { state: true },
    problem: { state: true },
  };

  protected busy = '';
  protected problem: Problem | undefined;
  protected readonly form: Form = new Form(this, { t: () => this.kit.t });

  /** Whether it went well. What went wrong stands at its field, or below the section; proof is asked for and then it is done again. */
  protected async run(name: string, work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = name;
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (reason) {
      if (isAbort(reason)) return false;
      this.#fail(toProblem(reason), () => void this.run(name, work));
      return false;
    } finally {
      this.busy = '';
    }
  }

  #fail(problem: Problem, again: () => void): void {
    if (asksForProof(problem)) return this.kit.prove(again);
    const said = inWords(problem, this.kit.t);
    const hasForm = this.shadowRoot?.querySelector('form');
    const homeless = hasForm ? this.form.refuse(said) : said.errors;
    if (problem.errors.length === 0 || homeless.length > 0) this.problem = said;
  }

  protected trouble(): TemplateResult | typeof nothing {
    return this.problem ? problemView({ problem: this.problem, t: this.kit.t }) : nothing;
  }

  /** A section with its heading. */
  protected section(title: string, why: string, content: unknown): TemplateResult {
    return html`<section class="part stack" aria-labelledby="title">
      <div class="stack tight">
        <h3 id="title">${title}</h3>
        ${why ? html`<p class="muted small">${why}</p>` : nothing}
      </div>
      ${content}${this.trouble()}
    </section>`;
  }

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
