import type { Item } from './wire.ts';

/** What one change may concern at once. */
export const MOST_SELECTED = 500;

/** The units that are chosen together; a range grows from where the last choice was made. */
export class Selection {
  readonly #chosen = new Map<string, Item>();
  #anchor = 0;

  get items(): readonly Item[] {
    return [...this.#chosen.values()];
  }

  get size(): number {
    return this.#chosen.size;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  clear(): void {
    this.#chosen.clear();
  }

  toggle(items: readonly Item[], at: number): void {
    const item = items[at];
    if (!item) return;
    this.#anchor = at;
    if (!this.#chosen.delete(item.id)) this.#add([item]);
  }

  /** All from the last choice to here. */
  extend(items: readonly Item[], to: number): void {
    const [from, until] = [Math.min(this.#anchor, to), Math.max(this.#anchor, to)];
    this.#add(items.slice(from, until + 1));
  }

  all(items: readonly Item[]): void {
    this.#add(items);
  }

  #add(items: readonly Item[]): void {
    for (const item of items) if (this.#chosen.size < MOST_SELECTED) this.#chosen.set(item.id, item);
  }
}
