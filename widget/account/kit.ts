import type { Client } from '../core/client.ts';
import type { Problem } from '../core/problem.ts';
import type { AccountTexts } from './strings.ts';
import type { Me } from './wire.ts';

/** What the parts of one account share. A new object whenever any of it changes. */
export interface Kit {
  readonly t: AccountTexts;
  /** For `Intl` and `core/format.ts`. */
  readonly lang: string;
  readonly client: Client;
  readonly me: Me;
  readonly etag: string;
  readonly announce: (text: string) => void;
  /** The person as the API has just answered them. */
  readonly took: (me: Me, etag: string | undefined) => void;
  /** Reads the person anew. */
  readonly reload: () => Promise<void>;
  /** Has the person sign in again, where the API asks for it, and then goes on. */
  readonly prove: (then: () => void) => void;
}

/** Whether the API wants a sign-in of the last minutes before it does this. */
export const asksForProof = (problem: Problem): boolean => problem.code === 'sign_in_again';
