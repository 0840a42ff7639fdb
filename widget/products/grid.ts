import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { checkIcon } from '../ui/icon.ts';
import { coverCell, deviceCell, placeCell } from './cells.ts';
import { Selection } from './selection.ts';
import type { UnitPages } from './pages.ts';
import type { Item, Texts } from './wire.ts';
import { windowOf } from './window.ts';

/** Fetched before somebody gets there. */
const AHEAD = 40;
const FALLBACK_ROW = 56;

export interface GridOptions {
  pages: UnitPages;
  selection: Selection;
  t: () => Texts;
  locale: () => string;
  /** How many there are, where that is known. */
  total: () => number | undefined;
  mayChoose: () => boolean;
  open: (item: Item) => void;
  chosen: () => void;
}

/** Draws the rows that are seen and a few around them, however long the list is; the cell that has the focus stays. */
export class Grid implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };
  readonly #options: GridOptions;
  readonly #resized = new ResizeObserver(() => this.#measure());
  #scroller: HTMLElement | null = null;
  #row = FALLBACK_ROW;
  #height = 600;
  #scrolled = 0;
  #drawn = { from: 0, to: 0 };
  #active = { row: 0, col: 0 };
  #isFocused = false;

  constructor(
    host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment },
    options: GridOptions,
  ) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#scroller = null;
  }

  hostUpdate(): void {
    this.#isFocused = this.#focusedCell !== null;
  }

  /** Places the rows; a style sheet rule for each is impossible, and `style=` is not allowed. */
  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller');
    if (scroller !== this.#scroller) {
      this.#resized.disconnect();
      this.#scroller = scroller;
      if (scroller) this.#resized.observe(scroller);
    }
    if (!scroller) return;
    const { items, hasMore } = this.#options.pages;
    const body = scroller.querySelector<HTMLElement>('.rows');
    if (body) body.style.blockSize = `${(items.length + (hasMore ? 3 : 0)) * this.#row}px`;
    for (const row of scroller.querySelectorAll<HTMLElement>('.row-of')) {
      const at = Number(row.dataset['at']) * this.#row;
      row.style.translate = `0 ${at}px`;
    }
    // Rows are drawn again for other units: taking them out and in costs a frame. The focus goes along with its unit.
    const active = scroller.querySelector<HTMLElement>('[tabindex="0"]');
    if (this.#isFocused && this.#focusedCell !== active) active?.focus({ preventScroll: true });
    if (this.#drawn.to + AHEAD >= items.length && hasMore && !this.#options.pages.problem)
      void this.#options.pages.more();
  }

  /** Another list is shown. */
  reset(): void {
    this.#active = { row: 0, col: 0 };
    this.#scrolled = 0;
    if (this.#scroller) this.#scroller.scrollTop = 0;
  }

  focus(): void {
    void this.#go(this.#active.row, this.#active.col);
  }

  view(): TemplateResult {
    const { pages, total, t: texts } = this.#options;
    const t = texts();
    const { items } = pages;
    this.#drawn = this.#window();
    const shown = items
      .slice(this.#drawn.from, this.#drawn.to)
      .map((item, n) => ({ item, at: this.#drawn.from + n }));
    const active = items[this.#active.row];
    const isKept = active && (this.#active.row < this.#drawn.from || this.#active.row >= this.#drawn.to);
    const rows = isKept ? [...shown, { item: active, at: this.#active.row }] : shown;
    const heads = this.#heads(t);
    return html`<div
      class="scroller"
      role="grid"
      part="table"
      aria-label=${t.title}
      aria-describedby="grid-help"
      aria-rowcount=${(pages.hasMore ? (total() ?? -2) : items.length) + 1}
      aria-colcount=${heads.length}
      aria-multiselectable=${this.#options.mayChoose() ? 'true' : nothing}
      aria-busy=${pages.busy ? 'true' : 'false'}
      @scroll=${{ handleEvent: this.#scroll, passive: true }}
      @keydown=${this.#key}
    >
      <div role="rowgroup" class="heads">
        <div role="row" aria-rowindex="1" class="cols">
          ${heads.map(([name, label]) => html`<span role="columnheader" class=${name}>${label}</span>`)}
        </div>
      </div>
      <div role="rowgroup" class="rows">${rows.map(({ item, at }) => this.#rowView(item, at, t))}</div>
    </div>`;
  }

  #heads(t: Texts): [string, unknown][] {
    return [
      ...(this.#options.mayChoose()
        ? [['check', html`<span class="visually-hidden">${t.chosen}</span>`] as [string, unknown]]
        : []),
      ['device', t.device],
      ['cover', t.cover],
      ['where', t.where],
      ['who', t.responsible],
      ['life', t.life],
    ];
  }

  #rowView(item: Item, at: number, t: Texts): TemplateResult {
    const chosen = this.#options.selection.has(item.id);
    const mayChoose = this.#options.mayChoose();
    const locale = this.#options.locale();
    const cells: [string, unknown][] = [
      ...(mayChoose
        ? [['check', html`<span class="box">${chosen ? checkIcon : nothing}</span>`] as [string, unknown]]
        : []),
      ['device', deviceCell(item, t)],
      ['cover', coverCell(item, t, locale)],
      ['where', placeCell(item)],
      ['who', item.responsible ? html`<bdi>${item.responsible}</bdi>` : nothing],
      ['life', html`<span class="chip">${item.lifecycleText}</span>`],
    ];
    return html`<div
      role="row"
      class="row-of cols"
      data-at=${at}
      data-id=${item.id}
      aria-rowindex=${at + 2}
      aria-selected=${mayChoose ? String(chosen) : nothing}
      @click=${(event: MouseEvent) => this.#click(event, at)}
    >
      ${cells.map(
        ([name, content], col) =>
          html`<span
            role="gridcell"
            class=${name}
            data-col=${col}
            tabindex=${at === this.#active.row && col === this.#active.col ? '0' : '-1'}
            aria-label=${name === 'check' ? (chosen ? t.chosen : t.choose(item.serial)) : nothing}
            >${content}</span
          >`,
      )}
    </div>`;
  }

  get #focusedCell(): Element | null {
    return this.#scroller?.querySelector('[data-col]:focus') ?? null;
  }

  #window(): { from: number; to: number } {
    const count = this.#options.pages.items.length;
    return windowOf({ scrolled: this.#scrolled, height: this.#height, row: this.#row, count });
  }

  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const row = scroller.querySelector<HTMLElement>('.row-of')?.offsetHeight || this.#row;
    const height = scroller.clientHeight || this.#height;
    if (row === this.#row && height === this.#height) return;
    this.#row = row;
    this.#height = height;
    this.#host.requestUpdate();
  }

  readonly #scroll = (): void => {
    this.#scrolled = this.#scroller?.scrollTop ?? 0;
    const next = this.#window();
    if (next.from !== this.#drawn.from || next.to !== this.#drawn.to) this.#host.requestUpdate();
  };

  #click(event: MouseEvent, at: number): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-col]');
    const { selection, pages, mayChoose, open, chosen } = this.#options;
    this.#active = { row: at, col: Number(cell?.dataset['col'] ?? 0) };
    const isChoosing =
      mayChoose() && (cell?.classList.contains('check') || event.shiftKey || event.ctrlKey || event.metaKey);
    if (!isChoosing) return open(pages.items[at]!);
    if (event.shiftKey) selection.extend(pages.items, at);
    else selection.toggle(pages.items, at);
    chosen();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { row, col } = this.#active;
    const { items } = this.#options.pages;
    const last = items.length - 1;
    const page = Math.max(1, Math.floor(this.#height / this.#row) - 1);
    const ahead = this.#scroller && getComputedStyle(this.#scroller).direction === 'rtl' ? -1 : 1;
    const whole = event.ctrlKey || event.metaKey;
    const moves: Record<string, () => unknown> = {
      ArrowDown: () => this.#step(event, Math.min(last, row + 1)),
      ArrowUp: () => this.#step(event, Math.max(0, row - 1)),
      PageDown: () => this.#step(event, Math.min(last, row + page)),
      PageUp: () => this.#step(event, Math.max(0, row - page)),
      Home: () => (whole ? this.#go(0, 0) : this.#go(row, 0)),
      End: () => (whole ? this.#go(last, this.#lastCol) : this.#go(row, this.#lastCol)),
      ArrowRight: () => this.#go(row, Math.min(this.#lastCol, Math.max(0, col + ahead))),
      ArrowLeft: () => this.#go(row, Math.min(this.#lastCol, Math.max(0, col - ahead))),
      Enter: () => items[row] && this.#options.open(items[row]),
      ' ': () => this.#choose((selection) => selection.toggle(items, row)),
      Escape: () => this.#choose((selection) => selection.clear()),
      ...(whole && { a: () => this.#choose((selection) => selection.all(items)) }),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  get #lastCol(): number {
    return this.#options.mayChoose() ? 5 : 4;
  }

  #choose(change: (selection: Selection) => void): void {
    if (!this.#options.mayChoose()) return;
    change(this.#options.selection);
    this.#options.chosen();
  }

  #step(event: KeyboardEvent, to: number): void {
    if (event.shiftKey) {
      const { items } = this.#options.pages;
      const { row } = this.#active;
      this.#choose((selection) => {
        if (selection.size === 0) selection.toggle(items, row);
        selection.extend(items, to);
      });
    }
    void this.#go(to, this.#active.col);
  }

  async #go(row: number, col: number): Promise<void> {
    this.#active = { row, col };
    const scroller = this.#scroller;
    if (scroller) {
      const head = scroller.querySelector<HTMLElement>('.heads')?.offsetHeight ?? 0;
      const top = row * this.#row;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      const lowest = top + this.#row + head - scroller.clientHeight;
      if (lowest > scroller.scrollTop) scroller.scrollTop = lowest;
      this.#scrolled = scroller.scrollTop;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot
      .querySelector<HTMLElement>(`[data-at="${row}"] > [data-col="${col}"]`)
      ?.focus({ preventScroll: true });
  }
}
