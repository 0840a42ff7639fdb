import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../../core/client.ts';
import { isAbort, toProblem } from '../../core/problem.ts';
import type { FieldProblem } from '../../core/problem.ts';

const PAUSE_MS = 350;

/** What devices would be called under the pattern that is being typed. */
export class NamingPreview implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #pattern = '';
  names: readonly string[] = [];
  flaw: FieldProblem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  show(client: Client, id: string, pattern: string): void {
    if (pattern === this.#pattern) return;
    this.#pattern = pattern;
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (pattern.trim() === '') return this.#say([], undefined);
    this.#timer = setTimeout(() => void this.#ask(client, id, pattern), PAUSE_MS);
  }

  async #ask(client: Client, id: string, pattern: string): Promise<void> {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const path = '/v1/organizations/{id}/naming-preview' as const;
      const { data } = await client.call('get', path, { path: { id }, query: { pattern }, signal });
      this.#say(
        data.items.map(({ name }) => name),
        undefined,
      );
    } catch (reason) {
      if (!isAbort(reason)) this.#say([], toProblem(reason).errors[0]);
    }
  }

  #say(names: readonly string[], flaw: FieldProblem | undefined): void {
    this.names = names;
    this.flaw = flaw;
    this.#host.requestUpdate();
  }
}
