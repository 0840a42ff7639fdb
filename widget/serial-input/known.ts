import type { Client } from '../core/client.ts';

export interface Known {
  tone: 'good' | 'warn';
  text: string;
  /** The serial as it may be meant. */
  suggestion?: string | undefined;
}

/** What the portal says of a serial, in a line; nothing where it could not be asked. */
export async function askOf(client: Client, serial: string, signal: AbortSignal): Promise<Known | undefined> {
  const { data } = await client.call('post', '/v1/lookups', { body: { serial }, signal });
  switch (data.outcome) {
    case 'found':
      return { tone: 'good', text: `${data.model.name}. ${data.receipt.headline}` };
    case 'choose_model':
      return { tone: 'good', text: data.models.map(({ name }) => name).join(', ') };
    case 'hint':
      return { tone: 'warn', text: data.text, suggestion: data.suggestion ?? undefined };
    case 'unknown':
      return data.checks[0] ? { tone: 'warn', text: data.checks[0] } : undefined;
  }
}
