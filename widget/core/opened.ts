import { Problem } from './problem.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** The session that a link or a token of the host has opened; a second factor is asked of none of them. */
export function openedBy(data: Schemas['Session'] | Schemas['SecondFactorNeeded']): Schemas['Session'] {
  if ('token' in data) return data;
  throw new Problem({ code: 'bad_answer' });
}
