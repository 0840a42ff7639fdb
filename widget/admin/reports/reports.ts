import { css, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatPlainDate } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import type { components, paths } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { dateField } from '../../ui/date-field.ts';
import { denseStyles } from '../../ui/dense.ts';
import { fieldStyles } from '../../ui/field.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { SaveList } from '../../ui/save-list.ts';
import { select } from '../../ui/select.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { Work } from '../work.ts';
import { partName, strings } from './strings.ts';
import type { ReportsStrings } from './strings.ts';

type Metric = components['schemas']['Metric'];
type Query = paths['/v1/metrics']['get']['parameters']['query'];
type Measured = Metric['total'];

const METRICS = [
  'open_claims',
  'lookup_success',
  'registration_completion',
  'expiry_accuracy',
  'duplicate_serials',
  'card_verifications',
] as const;
const GROUPINGS = ['product', 'branch', 'dealer', 'day'] as const;

/** The measures with how they are counted, as a table with bars. */
export class WarrantyAdminReports extends AdminPanel<ReportsStrings> {
  static override readonly tag = 'warranty-admin-reports';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 6px 12px 6px 0;
        border-block-end: 1px solid var(--_line);
        text-align: start;
        font-variant-numeric: tabular-nums;
      }
      td svg {
        display: block;
        inline-size: 100%;
        min-inline-size: 4rem;
        block-size: 10px;
        fill: var(--_accent);
      }
      :dir(rtl) td svg {
        transform: scaleX(-1);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    found: { state: true },
  };

  protected readonly area = strings;
  private found: Metric | undefined;
  #query: Query = { metric: 'open_claims', by: 'product', from: daysAgo(29), to: daysAgo(0) };
  readonly #work = new Work(this);
  readonly #save = new SaveList(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.found && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override view(): TemplateResult {
    const { t, found } = this;
    const { problem } = this.#work;
    return html`<div class="stack">
      <div>
        <h2>${t.title}</h2>
        <p class="muted">${t.text}</p>
      </div>
      ${this.#choices()} ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${found ? this.#report(found) : problem ? nothing : skeleton(6, t)}
    </div>`;
  }

  #choices(): TemplateResult {
    const { t } = this;
    const { metric, by, from, to } = this.#query;
    const error = (name: string) => this.#form.error(name);
    return html`<form class="stack tight" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      <div class="fields">
        ${select({ name: 'metric', label: t.metric, required: true, value: metric, choices: METRICS.map((value) => ({ value, label: t[`metric_${value}`] })), t })}
        ${select({ name: 'by', label: t.by, required: true, value: by, choices: GROUPINGS.map((value) => ({ value, label: t[`by_${value}`] })), t })}
        ${dateField({ name: 'from', label: t.from, required: true, value: from, error: error('from'), t })}
        ${dateField({ name: 'to', label: t.to, required: true, value: to, error: error('to'), t })}
      </div>
      <div>${button({ label: t.show, kind: 'primary', type: 'submit', busy: this.#work.busy })}</div>
    </form>`;
  }

  #report({ metric, definition, by, total, groups, parts }: Metric): TemplateResult {
    const { t } = this;
    const most = total.of === null ? Math.max(1, ...groups.map(({ count }) => count)) : 1;
    const { client, me } = this.kit;
    return html`<section class="stack">
      ${me.rights.includes('export') ? this.#save.view({ t, client, list: 'metrics', filters: [this.#query] }) : nothing}
      <div>
        <h3>${t[`metric_${metric}`]}: ${this.#say(total)}</h3>
        <p class="muted">${definition}</p>
      </div>
      ${
        groups.length === 0
          ? html`<div class="nothing"><p>${t.none}</p></div>`
          : html`<table>
              <thead>
                <tr>
                  <th scope="col">${t[`by_${by}`]}</th>
                  <th scope="col">${t.value}</th>
                  <th scope="col">${t.counted}</th>
                </tr>
              </thead>
              <tbody>
                ${groups.map(
                  (group) =>
                    html`<tr>
                      <th scope="row"><bdi>${this.#label(group.label, by)}</bdi></th>
                      <td>${this.#say(group)}</td>
                      <td>
                        ${group.of === null ? nothing : html`${this.#number(group.count)} ${t.of} ${this.#number(group.of)}`}
                        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                          <rect width=${((group.value ?? 0) / most) * 100} height="10" />
                        </svg>
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
      ${
        parts.length === 0
          ? nothing
          : html`<div class="stack tight">
              <h4>${t.parts}</h4>
              <dl class="facts">
                ${parts.map(
                  ({ part, count }) =>
                    html`<dt>${partName(part, t)}</dt>
                      <dd>${this.#number(count)}</dd>`,
                )}
              </dl>
            </div>`
      }
    </section>`;
  }

  #say({ value, of }: Measured): string {
    if (value === null) return '–';
    if (of === null) return this.#number(value);
    const style = { style: 'percent', maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(this.kit.locale, style).format(value);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.kit.locale).format(value);
  }

  #label(label: string | null, by: Metric['by']): string {
    if (label === null) return this.t.nobody;
    return by === 'day' ? formatPlainDate(label, this.kit.locale, 'medium') : label;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#form.validate()) return;
    // The selects offer nothing else.
    this.#query = this.#form.values() as Query;
    void this.#load();
  };

  async #load(): Promise<void> {
    const query = this.#query;
    const loaded = await this.#work.run(async () => {
      const { data } = await this.kit.client.call('get', '/v1/metrics', { query, signal: this.signal });
      this.found = data;
      return true;
    });
    const { problem } = this.#work;
    if (!loaded && problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
