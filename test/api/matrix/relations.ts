import type { Place } from './model.ts';
import type { Principal } from './principals.ts';
import type { House } from './world.ts';

/** `MATRIX=all` asks the variations as well: twelve more principals and three more relations. */
export const asksAll = process.env['MATRIX'] === 'all';
const VARIATIONS: readonly string[] = ['branch below', 'competitor', 'nobody’s'];

const ALL_RELATIONS = [
  'own',
  'branch',
  'branch below',
  'other branch',
  'organisation',
  'other organisation',
  'competitor',
  'nobody’s',
  'other tenant',
  'absent',
] as const;
export type Relation = (typeof ALL_RELATIONS)[number];

/** Where a thing of the tenant's settings can stand; no branch has any. */
export const RELATIONS_OF_SETTINGS = ALL_RELATIONS.filter((relation) => !VARIATIONS.includes(relation));
export const RELATIONS: readonly Relation[] = asksAll ? ALL_RELATIONS : RELATIONS_OF_SETTINGS;

const OTHER: Record<House, House> = { a: 'b', b: 'a', d: 'e', e: 'd' };
const COMPETITOR: Record<House, House> = { a: 'd', b: 'e', d: 'a', e: 'b' };

/** Where a thing stands that has this relation to somebody. */
export function placeOf(relation: Relation, { name, home, makesFor }: Principal): Place {
  const at = (org: House | null, branch: string | null): Place => ({
    tenant: 'mine',
    org,
    branch,
    by: 'a colleague',
  });
  switch (relation) {
    case 'own':
      return { tenant: 'mine', ...makesFor, by: name };
    case 'branch':
      return at(home, `${home}1`);
    case 'branch below':
      return at(home, `${home}1x`);
    case 'other branch':
      return at(home, `${home}2`);
    case 'organisation':
      return at(home, null);
    case 'other organisation':
      return at(OTHER[home], `${OTHER[home]}1`);
    case 'competitor':
      return at(COMPETITOR[home], `${COMPETITOR[home]}1`);
    case 'nobody’s':
      return at(null, null);
    case 'other tenant':
      return { tenant: 'other', org: home, branch: `${home}1`, by: 'a stranger' };
    case 'absent':
      return { tenant: 'none', org: home, branch: `${home}1`, by: null };
  }
}
