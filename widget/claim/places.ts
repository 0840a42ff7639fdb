import type { Role } from '../../db/vocab.ts';
import type { Client } from '../core/client.ts';
import type { components } from '../core/schema.d.ts';

type Me = components['schemas']['Me'];
export interface Place {
  id: string;
  name: string;
}

const FILERS: readonly Role[] = [
  'initiator',
  'branch_responsible',
  'org_admin',
  'dealer_service',
  'dealer_manager',
];
const MOST = 100;

/** The places for which this person may file, by name; of an organisation that is his as a whole, all of them. */
export async function placesOf(me: Me, client: Client, signal: AbortSignal): Promise<Place[]> {
  const held = me.memberships.filter(({ role }) => FILERS.includes(role));
  const found = await Promise.all(
    held.map(async ({ organization, branch, scope }): Promise<Place[]> => {
      if (!organization) return [];
      const own = branch ? [{ id: branch.id, name: branch.name }] : [];
      if (scope !== 'organization' && scope !== 'branch_tree') return own;
      const listed = await client
        .call('get', '/v1/organizations/{id}/branches', {
          path: { id: organization.id },
          query: { limit: MOST },
          signal,
        })
        .catch(() => undefined);
      return listed ? listed.data.items : own;
    }),
  );
  const places = new Map(found.flat().map(({ id, name }) => [id, { id, name }]));
  return [...places.values()].sort((one, other) => one.name.localeCompare(other.name));
}
