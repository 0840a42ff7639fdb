import { isRecord } from './answer.ts';
import type { Client } from './client.ts';
import type { EmbedConfig } from './contexts.ts';
import { Problem } from './problem.ts';

export async function loadEmbed(client: Client, signal: AbortSignal): Promise<EmbedConfig> {
  const { data } = await client.call('get', '/v1/embed', { signal });
  if (!isRecord(data) || !isRecord(data.brand)) throw new Problem({ code: 'bad_answer' });
  const { brand, elements, policy } = data;
  return {
    brand,
    elements,
    policy,
    tokens: texts(data.theme?.tokens),
    texts: texts(data.texts),
    requirements: data.requirements ?? [],
  };
}

function texts(given: unknown): Record<string, string> {
  const entries = Object.entries(isRecord(given) ? given : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
