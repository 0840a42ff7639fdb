import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
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
import type { Kit } from './kit.ts';
import type { SavedView } from './wire.ts';

/** The filters that the reader keeps under names. */
export class SavedViews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #kit: () => Kit;
  items: readonly SavedView[] = [];
  problem: Problem | undefined;
  busy = false;

  constructor(host: ReactiveControllerHost, kit: () => Kit) {
    this.#host = host;
    this.#kit = kit;
    host.addController(this);
  }

  hostConnected(): void {}

  load(): Promise<void> {
    return this.#work(async ({ client }) => {
      const { data } = await client.call('get', '/v1/views', {});
      this.items = data.items.filter(({ list }) => list === 'claims');
    });
  }

  save(name: string, filter: Filter): Promise<void> {
    const idempotencyKey = newIdempotencyKey();
    return this.#work(async ({ client }) => {
      const { data } = await withRetry(() =>
        client.call('post', '/v1/views', {
          body: { list: 'claims', name, query: writeFilter(filter) },
          idempotencyKey,
        }),
      );
      this.items = [...this.items.filter((one) => one.id !== data.id && one.name !== name), data].sort(
        (a, b) => a.name.localeCompare(b.name),
      );
    });
  }

  remove(id: string): Promise<void> {
    return this.#work(async ({ client }) => {
      await client.call('delete', '/v1/views/{id}', { path: { id } });
      this.items = this.items.filter((one) => one.id !== id);
    });
  }

  async #work(work: (kit: Kit) => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      await work(this.#kit());
    } catch (reason) {
      this.problem = toProblem(reason);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }
}

export function savedViews(
  views: SavedViews,
  { t }: Kit,
  options: { filter: Filter; onPick: (filter: Filter) => void },
): TemplateResult {
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const input = form.elements[0] as HTMLInputElement;
    const name = input.value.trim();
    if (!name || views.busy) return input.focus();
    void views.save(name, options.filter).then(() => {
      if (!views.problem) input.value = '';
    });
  };
  return html`<div class="wide stack tight">
    ${
      views.items.length
        ? html`<h3 id="saved-views">${t.savedViews}</h3>
            <ul class="saved" aria-labelledby="saved-views">
              ${views.items.map(
                ({ id, name, query }) =>
                  html`<li class="pair">
                    <button type="button" data-view=${id} @click=${() => options.onPick(readFilter(query))}>
                      <bdi>${name}</bdi></button
                    ><button
                      type="button"
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
    <form class="save-view" novalidate @submit=${save}>
      ${textField({ name: 'view-name', label: t.saveView, placeholder: t.viewName, maxlength: 60, required: true, t })}
      ${button({ label: t.save, type: 'submit', busy: views.busy })}
    </form>
    ${views.problem ? problemView({ problem: views.problem, t }) : nothing}
  </div>`;
}
