export interface SessionStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Kept {
  token: string;
  expiresAt?: string | undefined;
  /** How its person reads dates: see `reader.ts`. */
  manner?: string | undefined;
}

/** Who is signed in at one provider. Dispatches `change`. */
export class Session extends EventTarget {
  /** The publishable key: the token of those who are not signed in. */
  readonly embedKey: string;
  readonly #key: string;
  readonly #store: () => SessionStore;
  #kept: Kept | undefined;

  constructor(api: string, embedKey: string, store: () => SessionStore = () => sessionStorage) {
    super();
    this.embedKey = embedKey;
    this.#key = `warranty:session:${api}:${embedKey}`;
    this.#store = store;
    this.#kept = this.#read();
  }

  get token(): string | undefined {
    return this.#kept?.token;
  }

  get expiresAt(): string | undefined {
    return this.#kept?.expiresAt;
  }

  get manner(): string {
    return this.#kept?.manner ?? '';
  }

  get signedIn(): boolean {
    return this.#kept !== undefined;
  }

  /** `remember` keeps the token over a reload of this tab; only for a person who signed in. */
  open(token: string, { remember, ...rest }: Partial<Kept> & { remember?: boolean } = {}): void {
    this.#kept = { ...rest, token };
    if (remember) this.#write(JSON.stringify(this.#kept));
    this.dispatchEvent(new Event('change'));
  }

  /** The person has chosen to read dates in another manner. */
  read(manner: string): void {
    if (!this.#kept || this.manner === manner) return;
    this.#kept.manner = manner;
    if (this.#read()) this.#write(JSON.stringify(this.#kept));
    this.dispatchEvent(new Event('change'));
  }

  close(): void {
    if (!this.#kept) return;
    this.#kept = undefined;
    this.#write(undefined);
    this.dispatchEvent(new Event('change'));
  }

  #read(): Kept | undefined {
    try {
      const kept = JSON.parse(this.#store().getItem(this.#key) ?? 'null') as Partial<Kept> | null;
      return typeof kept?.token === 'string' ? { ...kept, token: kept.token } : undefined;
    } catch {
      return undefined;
    }
  }

  #write(value: string | undefined): void {
    try {
      if (value === undefined) this.#store().removeItem(this.#key);
      else this.#store().setItem(this.#key, value);
    } catch {
      // A blocked or full store leaves the session in memory.
    }
  }
}
