import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../../core/format.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { badge, badgeStyles } from '../../ui/badge.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { denseStyles } from '../../ui/dense.ts';
import { fieldStyles } from '../../ui/field.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { AdminPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { Work } from '../work.ts';
import { strings } from './strings.ts';
import type { CorrectionsStrings } from './strings.ts';

type Item = components['schemas']['DateCorrectionListItem'];
type State = Item['state'];

const SHOWN: readonly State[] = ['proposed', 'approved', 'rejected'];
const TONES = { proposed: 'warn', approved: 'good', rejected: 'bad', withdrawn: 'info' } as const;

/** Dates that somebody says are wrong, for who decides on them. */
export class WarrantyAdminCorrections extends AdminPanel<CorrectionsStrings> {
  static override readonly tag = 'warranty-admin-corrections';
  static override styles = [
    baseStyles,
    badgeStyles,
    fieldStyles,
    buttonStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...AdminPanel.properties,
    items: { state: true },
    state: { state: true },
  };

  protected readonly area = strings;
  private items: readonly Item[] | undefined;
  private state: State = 'proposed';
  #next: string | null = null;
  readonly #work = new Work(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.items && !this.#work.busy && !this.#work.problem) void this.#load();
  }

  protected override view(): TemplateResult {
    const { t, kit } = this;
    const { path } = kit.place;
    return html`<div class="stack">
      <div class="head">
        <div>
          <h2>${t.title}</h2>
          <p class="muted">${t.text}</p>
        </div>
        ${
          path
            ? button({ label: t.back, onClick: () => kit.go({ panel: 'corrections', path: '' }) })
            : nothing
        }
      </div>
      ${
        path
          ? html`<warranty-admin-correction
              .kit=${kit}
              .t=${t}
              .correctionId=${path}
              @decided=${() => void this.#load()}
            ></warranty-admin-correction>`
          : this.#queue()
      }
    </div>`;
  }

  #queue(): TemplateResult {
    const { t, items } = this;
    const { busy, problem } = this.#work;
    return html`<div class="fields">
        ${select({
          name: 'state',
          label: t.state,
          required: true,
          value: this.state,
          choices: SHOWN.map((state) => ({ value: state, label: t[`state_${state}`] })),
          onChange: (state) => {
            this.state = state as State;
            void this.#load();
          },
          t,
        })}
      </div>
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${items ? this.#list(items) : problem ? nothing : skeleton(6, t)}
      ${this.#next && items ? html`<div>${button({ label: t.more, busy, onClick: () => void this.#more() })}</div>` : nothing}`;
  }

  #list(items: readonly Item[]): TemplateResult {
    const { t, kit } = this;
    if (items.length === 0)
      return html`<div class="nothing">
        <p>${t.none}</p>
        <p class="muted">${t.noneNext}</p>
      </div>`;
    const day = (date: string) => formatPlainDate(date, kit.locale);
    return html`<ul class="list" aria-label=${t.title}>
      ${items.map(
        (one) =>
          html`<li>
            <button class="item" type="button" @click=${() => kit.go({ panel: 'corrections', path: one.id })}>
              <span>
                <strong>${one.unit.model}</strong> <span class="mono" dir="ltr">${one.unit.serial}</span
                ><br />
                <span class="muted"
                  >${one.label}: ${one.previous ? day(one.previous.date) : t.nothingBefore} →
                  ${day(one.proposedDate)}</span
                >
              </span>
              <span class="small muted"
                ><bdi>${one.proposer.name}</bdi> · ${formatInstant(one.createdAt, kit.locale)}</span
              >
              ${badge(TONES[one.state], t[`state_${one.state}`])}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  async #page(cursor?: string) {
    const query = { state: this.state, limit: 50, ...(cursor ? { cursor } : {}) };
    const { data } = await this.kit.client.call('get', '/v1/date-corrections', {
      query,
      signal: this.signal,
    });
    this.#next = data.nextCursor;
    return data.items;
  }

  #load(): Promise<unknown> {
    return this.#work.run(async () => void (this.items = await this.#page()));
  }

  #more(): Promise<unknown> {
    return this.#work.run(
      async () => void (this.items = [...(this.items ?? []), ...(await this.#page(this.#next ?? ''))]),
    );
  }
}
