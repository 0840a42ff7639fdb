import { randomBytes, randomUUID } from 'node:crypto';
import { newUuid, toWireId } from '../../db/id.ts';
import { attachment } from '../../db/index.ts';
import type { TestClaim } from './claim.ts';
import type { TestTenant } from './tenant.ts';

type Over = Partial<
  Pick<typeof attachment.$inferInsert, 'actor' | 'state' | 'infoItemId' | 'createdAt' | 'size' | 'name'>
>;

/** The row of a file, without its bytes. */
export async function addFile(tenant: TestTenant, claim: Pick<TestClaim, 'id'>, over: Over = {}) {
  const id = newUuid();
  const fileKey = randomBytes(24).toString('hex');
  const now = new Date().toISOString();
  const isReady = (over.state ?? 'ready') === 'ready';
  await tenant.insert(attachment, {
    id,
    claimId: claim.id,
    type: 'label_photo',
    name: 'label.jpg',
    mediaType: isReady ? 'image/jpeg' : null,
    size: isReady ? 1000 : null,
    fileKey,
    state: 'ready',
    visibility: 'public',
    uploadKey: randomUUID(),
    principal: 'test',
    actor: 'claimant',
    createdAt: now,
    readyAt: isReady ? now : null,
    ...over,
  });
  return { id, fileKey, wireId: toWireId('attachment', id) };
}
