import { adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { StartClaimEvent } from '../core/events.ts';
import { ShowSerialEvent } from '../core/show-serial.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { denseStyles } from '../ui/dense.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { cards } from './cards.ts';
import type { Change } from './change.ts';
import { StartImportEvent, StartRegistrationEvent } from './events.ts';
import { isNarrow, queryOf, readFilter, SHORTEST_SEARCH, writeFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import { Grid } from './grid.ts';
import { UnitPages } from './pages.ts';
import { productsStyles } from './products.styles.ts';
import type { SavedViews } from './saved-views.ts';
import { MOST_SELECTED, Selection } from './selection.ts';
import { strings } from './strings.ts';
import type { ProductsStrings } from './strings.ts';
import { toolbar } from './toolbar.ts';
import type { Counts, Item, Me, Unit } from './wire.ts';

const TYPING_RESTS = 350;
/** So many are shown as cards to whoever has no organisation. */
const A_HOUSEHOLD = 12;

interface Startable extends Element {
  start?: () => unknown;
}

/**
 * The devices of a person or an organisation, a few or very many: search, filters, cover at a glance, choosing several.
 *
 * @element warranty-products
 * @attr {string} route - `hash` keeps search and filters behind # of the page's address.
 * @event warranty-show-serial - A device is wanted; prevent it to show it yourself.
 * @event warranty-start-claim - A claim on a device is wanted.
 * @event warranty-start-registration - A product is to be registered.
 * @event warranty-start-import - A list of devices is to be brought in.
 * @csspart table - The list as a table.
 * @cssprop --warranty-products-height - Most height of the table; by default what the window leaves.
 */
export class WarrantyProducts extends WarrantyElement<ProductsStrings> {
  static override readonly tag = 'warranty-products';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    signInStyles,
    denseStyles,
    productsStyles,
  ];
  static override properties: PropertyDeclarations = {
    route: {},
    filter: { attribute: false },
    me: { state: true },
    counts: { state: true },
    problem: { state: true },
    narrowing: { state: true },
    opened: { state: true },
    unit: { state: true },
    unitProblem: { state: true },
  };
  readonly area = strings;

  route: '' | 'hash' = '';
  /** Search and filters that are set. */
  filter: Filter = {};
  private me: Me | undefined;
  private counts: Counts | undefined;
  private problem: Problem | undefined;
  private narrowing = false;
  private opened: Item | undefined;
  private unit: Unit | undefined;
  private unitProblem: Problem | undefined;

  readonly #signIn = new SignIn(this, {
    client: () => this.client,
    session: () => this.session,
    t: () => this.t,
    language: () => this.localize.language,
    announce: (text) => this.announce(text),
  });
  readonly #pages = new UnitPages(this, () => this.client);
  readonly #selection = new Selection();
  readonly #grid = new Grid(this, {
    pages: this.#pages,
    selection: this.#selection,
    t: () => this.t,
    locale: () => this.localize.locale,
    total: () => (isNarrow(this.filter) ? undefined : this.counts?.total),
    mayChoose: () => this.#mayChange,
    open: (item) => this.show(item),
    chosen: () => this.#said(),
  });
  #change: Change | undefined;
  #isDressed = false;
  #detail: typeof import('./detail.ts') | undefined;
  #panel: typeof import('./panel.ts') | undefined;
  #views: SavedViews | undefined;
  #save: import('./panel.ts').SaveList | undefined;
  #token: string | undefined;
  #shown = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** The devices that are chosen. */
  get selected(): readonly Item[] {
    return this.#selection.items;
  }

  protected override arrive(): void {
    if (this.route !== 'hash') return;
    this.#readHash();
    addEventListener('hashchange', this.#readHash, { signal: this.signal });
  }

  protected override leave(): void {
    clearTimeout(this.#typing);
  }

  protected override phase(): Phase {
    if (this.problem ?? this.#pages.problem) return 'error';
    if (this.session?.signedIn && (!this.me || this.#pages.first)) return 'loading';
    return this.session?.signedIn && this.#pages.items.length === 0 ? 'empty' : 'ready';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { client, session } = this;
    if (!client) return;
    if (session?.token !== this.#token) {
      this.#token = session?.token;
      this.me = undefined;
      this.#shown = '';
      this.#selection.clear();
      if (this.#token) void this.#enter();
    }
    const wanted = `${this.localize.lang()} ${writeFilter(this.filter)}`;
    if (!this.me || wanted === this.#shown) return;
    this.#shown = wanted;
    this.#grid.reset();
    void this.#pages.load(queryOf(this.filter));
  }

  protected override view(): View {
    const { t } = this;
    if (!this.session?.signedIn) return signInView(this.#signIn, { t, title: t.title });
    if (this.problem) return problemView({ problem: this.problem, t, onRetry: () => void this.#enter() });
    if (!this.me) return skeleton(6, t);
    return html`<div class="stack tight">
      ${this.#top()} ${this.#isHousehold ? nothing : this.#tools()} ${this.#chosenBar()} ${this.#list()}
      ${this.#detail?.detail({
        t,
        locale: this.localize.locale,
        item: this.opened,
        hostedUrl: this.brand?.brand.hostedUrl,
        unit: this.unit,
        problem: this.unitProblem,
        onRetry: () => this.opened && void this.#read(this.opened),
        onClaim: this.#claim,
        onClose: () => (this.opened = undefined),
      })}
      ${this.#change?.view() ?? nothing}
    </div>`;
  }

  #top(): TemplateResult {
    const { t, counts } = this;
    const total = new Intl.NumberFormat(this.localize.locale).format(counts?.total ?? 0);
    return html`<div class="row head-row">
      <h2>${t.title}</h2>
      ${counts && !this.#isHousehold ? html`<span class="muted">${t.count(total)}</span>` : nothing}
      <span class="push"></span>
      ${button({ label: t.register, kind: this.#isHousehold ? 'primary' : 'secondary', onClick: this.#register })}
    </div>`;
  }

  #tools(): TemplateResult {
    const { t, filter } = this;
    return toolbar({
      t,
      locale: this.localize.locale,
      filter,
      counts: this.counts,
      isOpen: this.narrowing,
      panel:
        this.#views &&
        this.#panel?.panel({
          t,
          filter,
          counts: this.counts,
          userId: this.me?.userId ?? null,
          views: this.#views,
          save: this.me?.rights.includes('export')
            ? this.#save?.view({ t, client: this.client!, list: 'units', filters: [queryOf(filter)] })
            : nothing,
          onFilter: (wanted) => this.#want(wanted),
        }),
      onOpen: () => void this.#narrow(),
      onType: this.#type,
      onSearch: this.#search,
      onFilter: (wanted) => this.#want(wanted),
    });
  }

  #chosenBar(): TemplateResult | typeof nothing {
    const { t } = this;
    const { size } = this.#selection;
    if (size === 0) return nothing;
    return html`<div class="row chosen-bar" role="group" aria-label=${t.chosen}>
      <b>${t.selected(size)}</b>
      ${size >= MOST_SELECTED ? html`<span class="muted small">${t.most(MOST_SELECTED)}</span>` : nothing}
      <span class="push"></span>
      ${button({ label: t.move, onClick: () => void this.#startChange() })}
      ${button({ label: t.clear, kind: 'quiet', onClick: this.#chooseNone })}
    </div>`;
  }

  #list(): TemplateResult {
    const { t } = this;
    const { items, first, problem } = this.#pages;
    const failed = problem ? problemView({ problem, t, onRetry: () => void this.#pages.again() }) : nothing;
    if (first) return html`${problem ? failed : skeleton(8, t)}`;
    if (items.length === 0 && !this.#pages.hasMore) return html`${failed}${this.#nothing()}`;
    if (this.#isHousehold) return cards(items, t, { open: (item) => this.show(item), claim: this.#claim });
    return html`<p id="grid-help" class="visually-hidden">${t.gridHelp}</p>
      ${this.#grid.view()} ${failed}`;
  }

  #nothing(): TemplateResult {
    const { t } = this;
    if (isNarrow(this.filter)) {
      return html`<div class="empty">
        <p><strong>${t.noneFound}</strong></p>
        <p class="muted">${t.noneFoundText}</p>
        <div>${button({ label: t.clearFilters, onClick: () => this.#want({}) })}</div>
      </div>`;
    }
    return html`<div class="empty">
      <p><strong>${t.none}</strong></p>
      <p class="muted">${t.noneText}</p>
      <div class="row">
        ${button({ label: t.register, kind: 'primary', onClick: this.#register })}
        ${this.#mayChange && this.#isOrganized ? button({ label: t.import, onClick: this.#import }) : nothing}
      </div>
    </div>`;
  }

  /** Opens one device: by whoever on the page takes the event, else here. */
  show(item: Item): void {
    if (!this.dispatchEvent(new ShowSerialEvent({ unitId: item.id, serial: item.serial }))) return;
    this.opened = item;
    void this.#read(item);
  }

  async #narrow(): Promise<void> {
    this.narrowing = !this.narrowing;
    if (this.#views) return;
    await this.#dress();
    this.#panel = await import('./panel.ts');
    this.#save = new this.#panel.SaveList(this);
    this.#views = new this.#panel.SavedViews(this, () => this.client);
    await this.#views.load();
  }

  async #read(item: Item): Promise<void> {
    this.unit = undefined;
    this.unitProblem = undefined;
    try {
      await this.#dress();
      this.#detail ??= await import('./detail.ts');
      this.requestUpdate();
      const path = { id: item.id };
      const { data } = await this.client!.call('get', '/v1/units/{id}', { path, signal: this.signal });
      if (this.opened === item) this.unit = data;
    } catch (reason) {
      if (!isAbort(reason)) this.unitProblem = toProblem(reason);
    }
  }

  async #enter(): Promise<void> {
    const client = this.client!;
    this.problem = undefined;
    try {
      const { signal } = this;
      const [me, counts] = await Promise.all([
        client.call('get', '/v1/me', { signal }),
        client.call('get', '/v1/units/counts', { signal }),
      ]);
      this.counts = counts.data;
      this.me = me.data;
    } catch (reason) {
      if (!isAbort(reason) && this.session?.signedIn) this.problem = toProblem(reason);
    }
  }

  get #mayChange(): boolean {
    return this.me?.rights.some((right) => right === 'unit.edit' || right === 'unit.place') ?? false;
  }

  get #isOrganized(): boolean {
    return (
      this.me !== undefined && (this.me.staff || this.me.memberships.some(({ scope }) => scope !== 'own'))
    );
  }

  get #isHousehold(): boolean {
    return !this.#isOrganized && (this.counts?.total ?? 0) <= A_HOUSEHOLD;
  }

  #want(filter: Filter): void {
    if (writeFilter(filter) === writeFilter(this.filter)) return;
    this.filter = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    if (this.route === 'hash') history.replaceState(history.state, '', `#${writeFilter(this.filter)}`);
  }

  #said(): void {
    this.announce(this.t.selected(this.#selection.size));
  }

  readonly #chooseNone = (): void => {
    this.#selection.clear();
    this.#said();
    this.#grid.focus();
  };

  async #dress(): Promise<void> {
    if (this.#isDressed) return;
    const { laterStyles } = await import('./later.styles.ts');
    const own = (this.constructor as typeof WarrantyProducts).elementStyles;
    adoptStyles(this.renderRoot as ShadowRoot, [...own, ...laterStyles]);
    this.#isDressed = true;
  }

  async #startChange(): Promise<void> {
    await this.#dress();
    const { Change } = await import('./change.ts');
    this.#change ??= new Change(this, () => ({
      client: this.client!,
      t: this.t,
      me: this.me!,
      counts: this.counts,
      items: this.#selection.items,
      done: this.#changed,
    }));
    this.#change.start();
  }

  readonly #changed = (count: number): void => {
    this.#selection.clear();
    this.announce(this.t.done(count));
    void this.#pages.load(queryOf(this.filter));
    void this.#enter();
  };

  readonly #readHash = (): void => {
    this.filter = readFilter(location.hash);
  };

  readonly #type = (event: Event): void => {
    const q = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#look(q), TYPING_RESTS);
  };

  readonly #search = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.#typing);
    this.#look((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  };

  #look(typed: string): void {
    const q = typed.trim();
    this.#want({ ...this.filter, q: q.length >= SHORTEST_SEARCH ? q : undefined });
  }

  readonly #claim = (item: Item): void => {
    this.opened = undefined;
    const taken = !this.dispatchEvent(new StartClaimEvent({ serial: item.serial, modelId: item.model.id }));
    if (!taken) this.#leaveFor(`?serial=${encodeURIComponent(item.serial)}`);
  };

  readonly #register = (): void => {
    if (!this.dispatchEvent(new StartRegistrationEvent())) return;
    const form = this.closest('warranty-provider')?.querySelector<Startable>('warranty-register');
    if (form?.start) void form.start();
    else this.#leaveFor('/register');
  };

  readonly #import = (): void => {
    if (this.dispatchEvent(new StartImportEvent())) this.#leaveFor('/import');
  };

  /** The brand's own page does what nobody here does. */
  #leaveFor(where: string): void {
    const hosted = this.brand?.brand.hostedUrl;
    if (hosted) location.assign(hosted + where);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-products': WarrantyProducts;
  }
}
