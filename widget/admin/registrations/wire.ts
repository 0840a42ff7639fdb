import type { Client } from '../../core/client.ts';
import type { components } from '../../core/schema.d.ts';
import type { Proof } from '../proof.ts';

export type Registration = components['schemas']['Registration'];
export type OwnershipCase = components['schemas']['OwnershipCase'];

/** The address of a proof of either. */
export const proofLink =
  (client: Client) =>
  async ({ id }: Proof, signal: AbortSignal): Promise<string> =>
    (await client.call('post', '/v1/proofs/{id}/links', { path: { id }, signal })).data.url;
