import { apiKey } from '../../db/index.ts';
import { SERVICE_SCOPES } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { hashSecret } from '../core/token.ts';
import { checkOrganization, requireDeciding, requireSettings } from './internal.ts';
import type { ApiKey, NewApiKey } from './schema.ts';
import { hintOf, makeSecret } from './secret.ts';
import { apiKeyToWire } from './to-wire.ts';

export async function createApiKey(
  ctx: Ctx,
  { key, mode, ...input }: NewApiKey & { key: string },
): Promise<ApiKey> {
  const { brandId } = requireSettings(ctx);
  const organizationId = input.organizationId ?? null;
  checkInput(ctx, input);
  return transact(ctx, async (tx) => {
    await checkOrganization(tx, organizationId);
    const id = tx.newId();
    const secret = await makeSecret(tx, { id, mode, key });
    const { name, networks, expiresAt = null, amountLimit = null } = input;
    const scopes = [...new Set(input.scopes)];
    const asked = { name, networks, scopes, organizationId, expiresAt, amountLimit };
    const [row] = await tx.db
      .insert(apiKey)
      .values({
        ...asked,
        tenantId: tx.tenantId,
        id,
        brandId,
        testMode: mode === 'test',
        keyHash: await hashSecret(secret),
        hint: hintOf(secret),
        createdAt: tx.now(),
      })
      .returning();
    await writeAudit(tx, {
      action: 'api_key.create',
      objectType: 'apiKey',
      objectId: id,
      changes: { mode, ...asked },
    });
    return apiKeyToWire(row!, undefined);
  });
}

function checkInput(
  ctx: Ctx,
  { organizationId, scopes, expiresAt, amountLimit }: Omit<NewApiKey, 'mode'>,
): void {
  if (expiresAt !== undefined && Date.parse(expiresAt) <= Date.parse(ctx.now()))
    throw invalid('/expiresAt', 'past', 'This is over already');
  const deciding = scopes.findIndex((scope) => SERVICE_SCOPES.includes(scope));
  if (organizationId !== undefined && deciding >= 0) {
    throw invalid(`/scopes/${deciding}`, 'not_for_organizations', 'This is for keys of the service only');
  }
  if (amountLimit !== undefined) requireDeciding(scopes);
}
