import { readFilter, writeFilter } from './filter.ts';
import type { Filter } from './filter.ts';

/** Where somebody is at the desk: the list on the left and the case on the right. */
export interface Place {
  filter: Filter;
  /** Reference of the open case. */
  ref?: string | undefined;
}

const REF = /^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

export const readPlace = (hash: string): Place => {
  const text = hash.replace(/^#/, '');
  const ref = new URLSearchParams(text).get('case')?.toUpperCase() ?? '';
  return { filter: readFilter(text), ref: REF.test(ref) ? ref : undefined };
};

export const writePlace = ({ filter, ref }: Place): string =>
  `#${writeFilter(filter)}${ref ? `&case=${ref}` : ''}`;
