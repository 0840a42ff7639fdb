import type { Tx } from '../core/context.ts';
import { announce, writeAudit } from '../core/record.ts';

const ACTIONS = {
  'password.changed': 'password.change',
  'totp.on': 'totp.add',
  'totp.off': 'totp.remove',
  'passkey.added': 'passkey.add',
} as const;

type Change = {
  kind: keyof typeof ACTIONS;
  userId: string;
  brandId: string;
  device: string | null;
};

/** The owner hears by mail of each way to sign in that is added, changed or taken away, and the audit log keeps it. */
export async function tellChange(tx: Tx, { kind, userId, brandId, device }: Change): Promise<void> {
  await writeAudit(tx, { action: ACTIONS[kind], objectType: 'user', objectId: userId });
  await announce(tx, {
    kind,
    objectId: tx.newId(),
    sequence: 1,
    payload: { userId, brandId, ...(device ? { device } : {}) },
  });
  tx.later(tx.nudge(tx.tenantId));
}
