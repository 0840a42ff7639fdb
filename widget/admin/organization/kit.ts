import type { Client } from '../../core/client.ts';
import type { components } from '../../core/schema.d.ts';
import type { Kit } from '../kit.ts';
import type { OrganizationTexts } from './strings.ts';

type Schemas = components['schemas'];
export type Organization = Schemas['Organization'];
export type Branch = Schemas['Branch'];
export type Contact = Schemas['Contact'];

/** The admin's kit with the texts of this panel. */
export type HouseKit = Omit<Kit, 't'> & { readonly t: OrganizationTexts };

type Page<T> = { items: T[]; nextCursor: string | null };

/** A tree is drawn from all of its branches, however many pages they are. */
async function all<T>(ask: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

type Asked = { id: string; signal: AbortSignal };

export const loadBranches = (client: Client, { id, signal }: Asked): Promise<Branch[]> =>
  all(async (cursor) => {
    const query = { state: 'all' as const, limit: 100, ...(cursor ? { cursor } : {}) };
    return (await client.call('get', '/v1/organizations/{id}/branches', { path: { id }, query, signal }))
      .data;
  });

export const loadContacts = (client: Client, { id, signal }: Asked): Promise<Contact[]> =>
  all(async (cursor) => {
    const query = { limit: 100, ...(cursor ? { cursor } : {}) };
    return (await client.call('get', '/v1/organizations/{id}/contacts', { path: { id }, query, signal }))
      .data;
  });

export type Colleague = { id: string; name: string };

export const loadColleagues = async (client: Client, { id, signal }: Asked): Promise<Colleague[]> => {
  const people = await all(async (cursor) => {
    const query = { status: 'active' as const, limit: 100, ...(cursor ? { cursor } : {}) };
    return (await client.call('get', '/v1/organizations/{id}/people', { path: { id }, query, signal })).data;
  });
  return people.map(({ id: user, fullName }) => ({ id: user, name: fullName }));
};
