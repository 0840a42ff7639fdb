import type { Kind, Me } from './wire.ts';

/** What somebody brings in, the likeliest first; the API decides. */
export function kindsFor({ staff, memberships }: Pick<Me, 'staff' | 'memberships'>): readonly Kind[] {
  if (staff) return ['units', 'sales', 'registrations'];
  const house = memberships.find(({ scope }) => scope === 'organization')?.organization;
  const isSeller = house?.kind === 'dealer' || house?.kind === 'distributor';
  return isSeller ? ['sales', 'units', 'registrations'] : ['units', 'registrations'];
}
