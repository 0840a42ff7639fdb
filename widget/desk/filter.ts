import { CLAIM_STATES, FLAGS } from '../../db/vocab.ts';
import type { ClaimState, Flag } from '../../db/vocab.ts';
import type { Operation, Query } from '../core/operation.ts';

export const TABS = ['ours', 'theirs', 'mine', 'overdue', 'open', 'done'] as const;
export type Tab = (typeof TABS)[number];

export interface Filter {
  tab: Tab;
  state?: ClaimState | undefined;
  /** `me`, `nobody` or the id of a colleague. */
  assignee?: string | undefined;
  flag?: Flag | undefined;
  /** Looks through all cases, whatever the tab. */
  q?: string | undefined;
}

export type CaseQuery = NonNullable<Query<Operation<'get', '/v1/claims'>>>;

const BY_TAB: Record<Tab, readonly CaseQuery[]> = {
  ours: [{ list: 'open', waiting: 'service' }],
  theirs: [
    { list: 'open', waiting: 'claimant' },
    { list: 'open', waiting: 'site_contact' },
  ],
  mine: [{ list: 'open', assignee: 'me' }],
  overdue: [{ list: 'open', overdue: 'true' }],
  open: [{ list: 'open' }],
  done: [{ list: 'done' }],
};

export const SHORTEST_SEARCH = 2;

/** What to ask the API for: two lists where two sides count as one. */
export function queriesOf(filter: Filter): CaseQuery[] {
  const narrowing: CaseQuery = {
    ...(filter.state && { state: filter.state }),
    ...(filter.assignee && { assignee: filter.assignee as CaseQuery['assignee'] }),
    ...(filter.flag && { flag: filter.flag }),
  };
  const q = filter.q?.trim() ?? '';
  if (q.length >= SHORTEST_SEARCH) return [{ ...narrowing, q }];
  return BY_TAB[filter.tab].map((query) => ({ ...query, ...narrowing }));
}

export const narrowings = (filter: Filter): number =>
  [filter.state, filter.assignee, filter.flag].filter(Boolean).length;

/** As it is kept in a saved filter and in the page's address. */
export function writeFilter({ tab, state, assignee, flag, q }: Filter): string {
  const kept = Object.entries({ tab, state, assignee, flag, q }).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  );
  return new URLSearchParams(kept).toString().replaceAll('*', '%2A');
}

export function readFilter(text: string): Filter {
  const given = new URLSearchParams(text);
  return {
    tab: TABS.find((one) => one === given.get('tab')) ?? 'ours',
    state: CLAIM_STATES.find((one) => one === given.get('state')),
    assignee: /^(me|nobody|user_\w+)$/.exec(given.get('assignee') ?? '')?.[0],
    flag: FLAGS.find((one) => one === given.get('flag')),
    q: given.get('q')?.slice(0, 100) || undefined,
  };
}
