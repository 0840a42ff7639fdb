import { embedKey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { hashSecret, newToken } from '../core/token.ts';
import { checkOrganization, requireSettings } from './internal.ts';
import type { EmbedKey, NewEmbedKey } from './schema.ts';
import { embedKeyToWire } from './to-wire.ts';

export async function createEmbedKey(ctx: Ctx, { mode, ...input }: NewEmbedKey): Promise<EmbedKey> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const organizationId = input.organizationId ?? null;
    await checkOrganization(tx, organizationId);
    const publicKey = await newToken(`pk_${mode}`, tx.tenantId, tx.random);
    const keyHash = await hashSecret(publicKey);
    const id = tx.newId();
    const times = { createdAt: tx.now(), updatedAt: tx.now() };
    const [row] = await tx.db
      .insert(embedKey)
      .values({ ...input, ...times, tenantId: tx.tenantId, id, brandId, organizationId, publicKey, keyHash })
      .returning();
    await writeAudit(tx, {
      action: 'embed_key.create',
      objectType: 'embedKey',
      objectId: id,
      changes: { mode, ...input },
    });
    return embedKeyToWire(row!);
  });
}
