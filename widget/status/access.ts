import type { Client } from '../core/client.ts';
import { Session } from '../core/session.ts';

export interface AccessOptions {
  client: () => Client | undefined;
  /** Of the provider. */
  session: () => Session | undefined;
  /** The session of this one case was opened or closed. */
  changed: () => void;
}

/** Who may see the case: a session of this one case, or the person who is signed in at the provider. */
export class Access {
  readonly #options: AccessOptions;
  #given: string | undefined;
  /** Of this one case; a person who is signed in at the provider keeps that session. */
  own: Session | undefined;

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  begin(scope: string): void {
    this.own = new Session(scope, 'status', noStore);
    if (this.#given) this.own.open(this.#given);
    this.own.addEventListener('change', this.#options.changed);
  }

  /** The token of a session that may see the case; it waits where there is no provider yet. */
  give(token: string | undefined): void {
    if (this.own && token) this.own.open(token);
    else this.#given = token;
  }

  get mayEnter(): boolean {
    return Boolean(this.own?.signedIn || this.#options.session()?.signedIn);
  }

  get client(): Client {
    const client = this.#options.client()!;
    return this.own?.token ? client.with(this.own.token) : client;
  }

  get anonymous(): Client | undefined {
    const session = this.#options.session();
    return session && this.#options.client()?.with(session.embedKey);
  }
}

const noStore = (): Storage => {
  throw new Error('Sessions of one case are kept in memory');
};
