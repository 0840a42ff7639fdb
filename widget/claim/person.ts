import type { components } from '../core/schema.d.ts';
import type { Person } from './entries.ts';

type Me = components['schemas']['Me'];

/** What is known of a person, where nothing has been typed. */
export function contactOf(me: Me, typed: Person): Person {
  const { organization = null, branch = null } = me.memberships.find((one) => one.organization) ?? {};
  return {
    ...typed,
    name: typed.name || (me.fullName ?? ''),
    email: typed.email || (me.email ?? ''),
    company: typed.company || (organization?.name ?? ''),
    address: {
      ...typed.address,
      lines: typed.address.lines || (branch?.address ?? ''),
      city: typed.address.city || (branch?.city ?? ''),
    },
  };
}
