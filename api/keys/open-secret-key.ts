import type { Money } from '../../db/index.ts';
import type { KeyScope } from '../../db/vocab.ts';
import { inNetworks } from '../core/network.ts';
import { Problem } from '../core/problem.ts';
import { hashSecret } from '../core/token.ts';
import type { Anonymous, OpenedKey } from './opened-key.ts';
import { raiseAlarm } from './raise-alarm.ts';

type StoredKey = {
  keyId: string;
  brandId: string;
  organizationId: string | null;
  scopes: KeyScope[];
  networks: string[];
  amountLimit: Money | null;
  testMode: boolean;
  testClock: string | null;
};

type Presented = {
  tenantId: string;
  token: string;
  origin: string | undefined;
  address: string | undefined;
};

/** The partner behind a secret key, or `null`. In a browser the secret is lost: it is refused there, and its owners hear of it. */
export async function openSecretKey(
  ctx: Anonymous,
  { tenantId, token, origin, address }: Presented,
): Promise<OpenedKey | null> {
  const args = [tenantId, await hashSecret(token), ctx.now()];
  const key = await ctx.database.call<StoredKey | null>('open_api_key', args);
  if (!key) return null;
  const { keyId, brandId, organizationId, scopes, amountLimit, testMode, networks, testClock } = key;
  const test = testMode ? { testMode, realNow: ctx.now() } : {};
  const actor = { kind: 'key' as const, keyId, brandId, organizationId, scopes, amountLimit, ...test };
  if (origin !== undefined) {
    ctx.later(raiseAlarm({ ...ctx, tenantId, actor }, { keyId, brandId, origin }));
    throw new Problem('key_type', { detail: 'A secret key does not belong in a browser; roll it' });
  }
  if (networks.length > 0 && !inNetworks(networks, address)) throw new Problem('address_not_allowed');
  return { actor, testClock: testClock && new Date(testClock).toISOString() };
}
