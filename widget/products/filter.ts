import { COVERAGE_FLAGS, LIFECYCLES, VERDICTS } from '../../db/vocab.ts';
import type { CoverageFlag, Lifecycle, Verdict } from '../../db/vocab.ts';
import type { Operation, Query } from '../core/operation.ts';

export interface Filter {
  q?: string | undefined;
  lifecycle?: Lifecycle | undefined;
  verdict?: Verdict | undefined;
  flag?: CoverageFlag | undefined;
  modelId?: string | undefined;
  /** With all branches below it. */
  branchId?: string | undefined;
  place?: string | undefined;
  responsibleId?: string | undefined;
}

export type UnitQuery = NonNullable<Query<Operation<'get', '/v1/units'>>>;

export const SHORTEST_SEARCH = 2;

export function queryOf(filter: Filter): UnitQuery {
  const { q = '', place = '', ...rest } = filter;
  return {
    ...rest,
    ...(q.trim().length >= SHORTEST_SEARCH && { q: q.trim() }),
    ...(place.trim() && { place: place.trim() }),
  };
}

export const isNarrow = (filter: Filter): boolean => Object.keys(queryOf(filter)).length > 0;

/** What is set behind the button for more filters. */
export const narrowings = ({ q: _q, lifecycle: _life, ...filter }: Filter): number =>
  Object.values(filter).filter(Boolean).length;

/** As it is kept in a saved view and in the page's address. */
export const writeFilter = (filter: Filter): string =>
  new URLSearchParams(Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1])))
    .toString()
    .replaceAll('*', '%2A');

export function readFilter(text: string): Filter {
  const given = new URLSearchParams(text.replace(/^#/, ''));
  const one = <V extends string>(key: string, known: readonly V[]): V | undefined =>
    known.find((value) => value === given.get(key));
  const id = (key: string, prefix: string): string | undefined =>
    new RegExp(`^${prefix}_\\w+$`).exec(given.get(key) ?? '')?.[0];
  const words = (key: string): string | undefined => given.get(key)?.slice(0, 100) || undefined;
  const filter: Filter = {
    q: words('q'),
    lifecycle: one('lifecycle', LIFECYCLES),
    verdict: one('verdict', VERDICTS),
    flag: one('flag', COVERAGE_FLAGS),
    modelId: id('modelId', 'model'),
    branchId: id('branchId', 'branch'),
    place: words('place'),
    responsibleId: id('responsibleId', 'user'),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
