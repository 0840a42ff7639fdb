import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { columnsView } from './columns-view.ts';
import type { Desk } from './desk.ts';
import { missing } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import type { Import } from './wire.ts';

/** So many columns are on screen at first; a file may have ten thousand. */
const MOST = 60;

export type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/** What somebody says of the columns, until it is sent. */
export class Columns {
  readonly #host: Host;
  #mapping: Mapping = {};
  #defaults: Import['defaults'] = {};
  #error: string | undefined;
  #most = MOST;

  constructor(host: Host) {
    this.#host = host;
  }

  adopt({ mapping, defaults }: Import): void {
    this.#mapping = mapping;
    this.#defaults = defaults;
    this.#error = undefined;
    this.#most = MOST;
  }

  view(desk: Desk, send: (mapping: Mapping, defaults: Import['defaults']) => unknown): TemplateResult {
    return columnsView({
      desk,
      mapping: this.#mapping,
      defaults: this.#defaults,
      error: this.#error,
      most: this.#most,
      onMapping: (mapping) => this.#set(() => (this.#mapping = mapping)),
      onDefault: (field, value) => {
        const { [field]: _, ...others } = this.#defaults;
        this.#set(() => (this.#defaults = value.trim() ? { ...others, [field]: value.trim() } : others));
      },
      onMore: () => this.#set(() => (this.#most += MOST)),
      onCheck: () => this.#check(desk, send),
    });
  }

  #check({ list, t }: Desk, send: (mapping: Mapping, defaults: Import['defaults']) => unknown): void {
    const [lack] = missing({ fields: list.fields, mapping: this.#mapping, defaults: this.#defaults });
    this.#set(() => (this.#error = lack && t.needed(lack.label)));
    if (!lack) return void send(this.#mapping, this.#defaults);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#field-columns')?.focus(),
    );
  }

  #set(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }
}
