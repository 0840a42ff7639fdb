import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Poll } from '../core/poll.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { SaveList } from '../ui/save-list.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { CasePages } from './case-pages.ts';
import { iconButton } from '../ui/icon-button.ts';
import { PartEvent } from './events.ts';
import { filterPanel } from './filter-panel.ts';
import { narrowings, queriesOf, SHORTEST_SEARCH, writeFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import { filterIcon, searchIcon } from './icons.ts';
import { DeskPart } from './kit.ts';
import { denseStyles } from '../ui/dense.ts';
import { queueRow } from './queue-row.ts';
import { queueStyles } from './queue.styles.ts';
import { SavedViews, savedViews } from './saved-views.ts';
import { tabs } from './tabs.ts';
import type { CaseItem } from './wire.ts';

const LOOK_AGAIN = 10_000;
const TYPING_RESTS = 350;

/** The list of cases by whose move it is. */
export class WarrantyDeskQueue extends DeskPart {
  static override readonly tag = 'warranty-desk-queue';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    queueStyles,
  ];

  @property({ attribute: false }) filter!: Filter;
  /** Reference of the case that is open beside the list. */
  @property() open: string | undefined;
  @state() private narrowing = false;

  readonly #pages = new CasePages(this, () => this.kit.client);
  readonly #views = new SavedViews(this, () => this.kit);
  readonly #save = new SaveList(this);
  readonly #poll = new Poll<CaseItem[]>(this, {
    interval: LOOK_AGAIN,
    load: async (_, signal) => {
      const loading = this.#loading;
      this.#loading = undefined;
      await loading;
      const data = loading ? undefined : await this.#pages.top(queriesOf(this.filter), signal);
      return { data, etag: undefined, status: 200, headers: new Headers() };
    },
    changed: (top) => this.#compare(top),
  });
  #loading: Promise<void> | undefined;
  #shown = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** Reads the list again from the top, e.g. after an action. */
  readonly refresh = (): Promise<void> => {
    this.#poll.stop();
    const loading = this.#pages.load(queriesOf(this.filter));
    this.#loading = loading;
    this.#poll.start();
    return loading;
  };

  /** The focus goes to the next or previous row. */
  step(by: 1 | -1): void {
    const rows = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.case-row') ?? [])];
    const focused = rows.findIndex((row) => row === this.shadowRoot?.activeElement);
    const at = focused >= 0 ? focused : rows.findIndex((row) => row.dataset['ref'] === this.open);
    const next = at < 0 ? rows[0] : rows[at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  focusRow(ref: string | undefined): void {
    const rows = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.case-row') ?? [])];
    (rows.find((row) => row.dataset['ref'] === ref) ?? rows[0])?.focus();
  }

  focusSearch(): void {
    const input = this.shadowRoot?.querySelector<HTMLInputElement>('[name=q]');
    input?.focus();
    input?.select();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('filter') && !changed.has('kit')) return;
    const wanted = `${this.kit.lang} ${writeFilter(this.filter)}`;
    if (wanted === this.#shown) return;
    if (this.#shown === '') void this.#views.load();
    this.#shown = wanted;
    void this.refresh();
  }

  protected override render(): TemplateResult {
    const { t } = this.kit;
    const searched = (this.filter.q?.length ?? 0) >= SHORTEST_SEARCH;
    return html`
      <div class="top">
        ${tabs({ current: searched ? undefined : this.filter.tab, t, onPick: (tab) => this.#want({ ...this.filter, tab, q: undefined }) })}
        ${this.#find()} ${this.narrowing ? this.#panel() : nothing}
        ${searched ? html`<p class="small muted">${t.searching}</p>` : nothing}
        ${
          this.#pages.news
            ? html`<button class="bar" type="button" @click=${this.#showNews}>
                ${t.newCases(this.#pages.news)} · ${t.show}
              </button>`
            : nothing
        }
      </div>
      <div
        id="rows"
        role="tabpanel"
        aria-label=${t.cases}
        aria-busy=${this.#pages.busy ? 'true' : 'false'}
        @keydown=${this.#arrows}
      >
        ${this.#rows()}
      </div>
    `;
  }

  #find(): TemplateResult {
    const { t } = this.kit;
    const set = narrowings(this.filter);
    return html`<form class="find" role="search" @submit=${this.#search}>
      <div class="search">
        ${searchIcon}
        <input
          class="control"
          type="search"
          name="q"
          aria-label=${`${t.search}: ${t.searchHint}`}
          placeholder=${t.searchHint}
          maxlength="100"
          autocomplete="off"
          spellcheck="false"
          .value=${this.filter.q ?? ''}
          @input=${this.#type}
        />
      </div>
      ${iconButton({
        label: set ? t.filtersSet(set) : t.filters,
        icon: filterIcon,
        expanded: this.narrowing,
        marked: set > 0,
        onClick: () => (this.narrowing = !this.narrowing),
      })}
    </form>`;
  }

  #panel(): TemplateResult {
    const { t, client, me } = this.kit;
    return html`<div class="panel" role="group" aria-label=${t.filters}>
      ${filterPanel(this.filter, this.kit, (filter) => this.#want(filter))}
      ${savedViews(this.#views, this.kit, { filter: this.filter, onPick: (filter) => this.#want(filter) })}
      ${me.rights.includes('export') ? this.#save.view({ t, client, list: 'claims', filters: queriesOf(this.filter) }) : nothing}
    </div>`;
  }

  #rows(): TemplateResult {
    const { t } = this.kit;
    const { items, problem, loaded, more, busy } = this.#pages;
    const trouble = problem
      ? html`<div class="loading">${problemView({ problem, t, onRetry: () => void this.refresh() })}</div>`
      : nothing;
    if (!loaded) return problem ? html`${trouble}` : html`<div class="loading">${skeleton(9, t)}</div>`;
    if (items.length === 0) {
      return html`${trouble}
        <div class="empty">
          <p><strong>${t.noCases}</strong></p>
          <p class="muted">${t.noCasesText}</p>
        </div>`;
    }
    return html`${trouble}
      <ul aria-label=${t.cases}>
        ${repeat(
          items,
          ({ id }) => id,
          (item) =>
            queueRow(item, this.kit, {
              open: item.ref === this.open,
              onOpen: () => this.dispatchEvent(new PartEvent('open', item.ref)),
            }),
        )}
      </ul>
      ${
        more
          ? html`<div class="foot">
              ${button({ label: t.more, busy, onClick: () => void this.#pages.loadMore() })}
            </div>`
          : nothing
      }`;
  }

  #compare(top: CaseItem[]): void {
    const before = this.#pages.news;
    this.#pages.compare(top);
    if (this.#pages.news > before) this.kit.announce(this.kit.t.newCases(this.#pages.news));
  }

  readonly #showNews = async (): Promise<void> => {
    await this.refresh();
    await this.updateComplete;
    this.focusRow(undefined);
  };

  #want(filter: Filter): void {
    clearTimeout(this.#typing);
    this.dispatchEvent(new PartEvent('filter', filter));
  }

  readonly #search = (event: Event): void => {
    event.preventDefault();
    const q = this.shadowRoot?.querySelector<HTMLInputElement>('[name=q]')?.value.trim();
    this.#want({ ...this.filter, q: q || undefined });
  };

  readonly #type = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#want({ ...this.filter, q: q || undefined }), q ? TYPING_RESTS : 0);
  };

  readonly #arrows = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (!by) return;
    event.preventDefault();
    this.step(by);
  };
}
