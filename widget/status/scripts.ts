import type { CSSResult, LitElement } from 'lit';

export interface Scripts {
  door: typeof import('./door.ts');
  view: typeof import('./case-view.ts');
  write: typeof import('./write.ts');
}

const FETCH: { [S in keyof Scripts]: () => Promise<Scripts[S]> } = {
  door: () => import('./door.ts'),
  view: () => import('./case-view.ts'),
  write: () => import('./write.ts'),
};

/** What is not needed before it is known whether there is a case to show. */
export class Fetched {
  readonly #host: LitElement;
  readonly #worn = new Set<CSSResult>();
  readonly scripts: Partial<Scripts> = {};

  constructor(host: LitElement) {
    this.#host = host;
  }

  async need(...names: (keyof Scripts)[]): Promise<void> {
    try {
      await Promise.all(names.map((name) => this.#fetch(name)));
    } catch {
      // The next answer of the API asks for the script again.
    }
  }

  async #fetch<S extends keyof Scripts>(name: S): Promise<void> {
    if (this.scripts[name]) return;
    const script = await FETCH[name]();
    this.scripts[name] = script as Partial<Scripts>[S];
    const { door, view, write } = this.scripts;
    this.#wear([
      ...(door?.doorStyles ?? []),
      ...(view?.caseViewStyles ?? []),
      ...(write?.writingStyles ?? []),
    ]);
    this.#host.requestUpdate();
  }

  #wear(styles: readonly CSSResult[]): void {
    const fresh = styles.filter((one) => !this.#worn.has(one));
    for (const one of fresh) this.#worn.add(one);
    const sheets = fresh.flatMap(({ styleSheet }) => styleSheet ?? []);
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(...sheets);
  }
}
