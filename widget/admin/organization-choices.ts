import type { Client } from '../core/client.ts';

export type Choice = { value: string; label: string };

/** Organisations to choose from, by name. */
export async function organizationChoices(client: Client, signal: AbortSignal): Promise<Choice[]> {
  const { data } = await client.call('get', '/v1/organizations', { query: { limit: 100 }, signal });
  return data.items.map(({ id, name }) => ({ value: id, label: name }));
}
