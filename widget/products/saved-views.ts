import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Client } from '../core/client.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { withRetry } from '../core/retry.ts';
import { button } from '../ui/button.ts';
import { crossIcon } from '../ui/icon.ts';
import { problemView } from '../ui/problem-view.ts';
import { textField } from '../ui/text-field.ts';
import { readFilter, writeFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import type { SavedView, Texts } from './wire.ts';

/** The filters that the reader keeps under names. */
export class SavedViews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Client | undefined;
  items: readonly SavedView[] = [];
  problem: Problem | undefined;
  busy = false;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {}

  load(): Promise<void> {
    return this.#work(async (client) => {
      const { data } = await client.call('get', '/v1/views', {});
      this.items = data.items.filter(({ list }) => list === 'units');
    });
  }

  save(name: string, filter: Filter): Promise<void> {
    const idempotencyKey = newIdempotencyKey();
    const body = { list: 'units', name, query: writeFilter(filter) } as const;
    return this.#work(async (client) => {
      const { data } = await withRetry(() => client.call('post', '/v1/views', { body, idempotencyKey }));
      const others = this.items.filter((one) => one.id !== data.id && one.name !== name);
      this.items = [...others, data].sort((a, b) => a.name.localeCompare(b.name));
    });
  }

  remove(id: string): Promise<void> {
    return this.#work(async (client) => {
      await client.call('delete', '/v1/views/{id}', { path: { id } });
      this.items = this.items.filter((one) => one.id !== id);
    });
  }

  async #work(work: (client: Client) => Promise<void>): Promise<void> {
    const client = this.#client();
    if (!client) return;
    this.busy = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      await work(client);
    } catch (reason) {
      this.problem = toProblem(reason);
    }
    this.busy = false;
    this.#host.requestUpdate();
  }
}

export function savedViews(
  views: SavedViews,
  { t, filter, onPick }: { t: Texts; filter: Filter; onPick: (filter: Filter) => void },
): TemplateResult {
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement;
    const name = input.value.trim();
    if (!name || views.busy) return input.focus();
    void views.save(name, filter).then(() => {
      if (!views.problem) input.value = '';
    });
  };
  return html`<div class="wide stack tight">
    ${
      views.items.length
        ? html`<h3 id="saved-views">${t.savedViews}</h3>
            <ul class="picks" aria-labelledby="saved-views">
              ${views.items.map(
                ({ id, name, query }) =>
                  html`<li class="pair">
                    <button
                      type="button"
                      class="pick"
                      data-view=${id}
                      @click=${() => onPick(readFilter(query))}
                    >
                      <bdi>${name}</bdi></button
                    ><button
                      type="button"
                      class="pick"
                      aria-label=${t.deleteView(name)}
                      title=${t.deleteView(name)}
                      @click=${() => void views.remove(id)}
                    >
                      ${crossIcon}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <form class="find" novalidate @submit=${save}>
      ${textField({ name: 'view-name', label: t.saveView, placeholder: t.viewName, maxlength: 60, required: true, t })}
      ${button({ label: t.save, type: 'submit', busy: views.busy })}
    </form>
    ${views.problem ? problemView({ problem: views.problem, t }) : nothing}
  </div>`;
}
