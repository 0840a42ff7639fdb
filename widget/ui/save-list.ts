import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Client } from '../core/client.ts';
import type { Body, Operation } from '../core/operation.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { CommonStrings } from '../lang/common.ts';
import { button } from './button.ts';
import { problemView } from './problem-view.ts';

type Wanted = Body<Operation<'post', '/v1/exports/links'>>;
type Format = NonNullable<Wanted['format']>;

const FORMATS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
] as const satisfies [Format, string][];

export interface SaveListOptions {
  t: CommonStrings & { saveList: string };
  client: Client;
  list: Wanted['list'];
  /** As the list has them now; where one list is two, both are saved. */
  filters: readonly object[];
}

/** A list as a file: the address is asked for when it is wanted, and the browser does the rest. */
export class SaveList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #busy: Format | undefined;
  #problem: Problem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  view(options: SaveListOptions): TemplateResult {
    const { t } = options;
    return html`<div class="stack tight wide" data-save=${options.list}>
      <div class="row" role="group" aria-label=${t.saveList}>
        <span class="small muted">${t.saveList}</span>
        ${FORMATS.map(([format, label]) =>
          button({
            label,
            kind: 'quiet',
            busy: this.#busy === format,
            description: `${t.saveList}: ${label}`,
            onClick: () => void this.#save(options, format),
          }),
        )}
      </div>
      ${this.#problem ? problemView({ problem: this.#problem, t }) : nothing}
    </div>`;
  }

  async #save({ client, list, filters }: SaveListOptions, format: Format): Promise<void> {
    if (this.#busy) return;
    this.#busy = format;
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      for (const one of filters) {
        const body: Wanted = { list, format, filters: wordsOf(one) };
        const { data } = await client.call('post', '/v1/exports/links', { body });
        open(data.url);
      }
    } catch (reason) {
      if (!isAbort(reason)) this.#problem = toProblem(reason);
    }
    this.#busy = undefined;
    this.#host.requestUpdate();
  }
}

const wordsOf = (filter: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );

/** A download leaves the page where it is. */
function open(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.rel = 'noopener';
  link.click();
}
