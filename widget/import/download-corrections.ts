import type { Client } from '../core/client.ts';

/** The rows that need work, as a file. */
export async function downloadCorrections(client: Client, id: string, signal: AbortSignal): Promise<Blob> {
  let file = new Blob();
  await client.call('get', '/v1/imports/{id}/corrections', {
    path: { id },
    signal,
    answer: 'none',
    read: async (response) => {
      const { status, headers, ok } = response;
      if (ok) file = await response.blob();
      return { status, headers, text: ok ? '' : await response.text() };
    },
  });
  return file;
}
