import { isRecord } from './answer.ts';
import type { Client } from './client.ts';
import type { EmbedConfig } from './contexts.ts';

export async function loadEmbed(client: Client, signal: AbortSignal): Promise<EmbedConfig> {
  const { data } = await client.call('get', '/v1/embed', { signal });
  return embedFrom(data);
}

/** Tolerant on purpose: a brand without a theme still has a working element. */
export function embedFrom(data: unknown): EmbedConfig {
  const embed = isRecord(data) ? data : {};
  const brand = isRecord(embed['brand']) ? embed['brand'] : {};
  const theme = isRecord(embed['theme']) ? embed['theme'] : {};
  return {
    brand: {
      name: text(brand['name']),
      slug: text(brand['slug']),
      hostedUrl: text(brand['hostedUrl']),
      locales: Array.isArray(brand['locales']) ? brand['locales'].map(text) : [],
      defaultLocale: text(brand['defaultLocale']) || 'en',
      timeZone: text(brand['timeZone']) || 'UTC',
    },
    tokens: texts(theme['tokens']),
    texts: texts(embed['texts']),
    policy: isRecord(embed['policy']) ? embed['policy'] : {},
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
