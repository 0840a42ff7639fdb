import type { Client } from '../core/client.ts';
import { openInNewTab } from '../ui/open-file.ts';
import type { UnitDocument } from './types.ts';

export { openInNewTab };

/** Asked for where the file was sent: whoever may not open it there gets no link here. */
export async function linkTo(client: Client, unitId: string, file: UnitDocument): Promise<string> {
  const { id } = file;
  switch (file.of) {
    case 'claim':
      return (await client.call('post', '/v1/attachments/{id}/links', { path: { id } })).data.url;
    case 'registration':
      return (await client.call('post', '/v1/proofs/{id}/links', { path: { id } })).data.url;
    case 'correction': {
      const path = { id: file.correctionId, proofId: id };
      return (await client.call('post', '/v1/date-corrections/{id}/proofs/{proofId}/links', { path })).data
        .url;
    }
    case 'unit': {
      const path = { id: unitId, proofId: id };
      return (await client.call('post', '/v1/units/{id}/proofs/{proofId}/links', { path })).data.url;
    }
  }
}
