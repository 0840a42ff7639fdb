import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { Problem } from '../../core/problem.ts';
import { baseStyles } from '../../core/styles.ts';
import { badge, badgeStyles } from '../../ui/badge.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { writePlace } from '../place.ts';
import { placeOf } from './place-of.ts';
import type { Finding } from './place-of.ts';
import { strings } from './strings.ts';
import type { HealthStrings } from './strings.ts';

/** What is not set up as it should be, each with a way to where it is mended. */
export class WarrantyAdminHealth extends AdminPanel<HealthStrings> {
  static override readonly tag = 'warranty-admin-health';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    found: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  protected readonly area = strings;
  private found: { items: Finding[]; complete: boolean } | undefined;
  private problem: Problem | undefined;
  private busy = false;
  #asked = '';

  /** Coming back finds what was mended gone. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#asked === this.kit.locale) return;
    this.#asked = this.kit.locale;
    void this.#load();
  }

  protected view(): TemplateResult {
    const { t } = this;
    return html`<div class="base stack">
      <div class="head">
        <h2>${t.heading}</h2>
        ${button({ label: t.lookAgain, busy: this.busy, onClick: () => void this.#load() })}
      </div>
      ${this.problem ? problemView({ problem: this.problem, t, onRetry: () => void this.#load() }) : this.#findings()}
    </div>`;
  }

  #findings(): TemplateResult {
    const { t, found } = this;
    if (!found) return skeleton(5, t);
    if (found.items.length === 0) return notice('good', html`<p>${t.allWell}</p>`);
    const of = (severity: Finding['severity']) => found.items.filter((one) => one.severity === severity);
    return html`${this.#group(t.errors, of('error'))} ${this.#group(t.warnings, of('warning'))}
    ${found.complete ? nothing : html`<p class="muted">${t.notAll}</p>`}`;
  }

  #group(title: string, items: Finding[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<section class="stack tight">
      <h3>${title} <span class="muted">${items.length}</span></h3>
      <ul class="list" aria-label=${title}>
        ${items.map((one) => this.#item(one))}
      </ul>
    </section>`;
  }

  #item(finding: Finding): TemplateResult {
    const { t } = this;
    const { severity, text, organization, object, fix } = finding;
    const place = placeOf(finding);
    const isBad = severity === 'error';
    return html`<li class="item">
      <div class="stack tight">
        <p>${text}</p>
        ${
          organization && object.type !== 'organization'
            ? html`<p class="small muted"><bdi>${organization.name}</bdi></p>`
            : nothing
        }
      </div>
      ${badge(isBad ? 'bad' : 'warn', isBad ? t.error : t.warning)}
      <a href=${writePlace(place)} @click=${(event: MouseEvent) => this.#follow(event, finding)}
        >${fix}<span class="visually-hidden">: ${object.name}</span></a
      >
    </li>`;
  }

  #follow(event: MouseEvent, finding: Finding): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.kit.go(placeOf(finding));
  }

  async #load(): Promise<void> {
    this.problem = undefined;
    this.busy = true;
    try {
      this.found = (await this.kit.client.call('get', '/v1/setup-health', { signal: this.signal })).data;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-admin-health': WarrantyAdminHealth;
  }
}
