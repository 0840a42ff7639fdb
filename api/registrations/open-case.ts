import { and, eq, inArray } from 'drizzle-orm';
import { ownershipCase } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { OPEN_CASE, readCases, representCase } from './case-record.ts';
import { requireState } from './change.ts';
import { holderOf } from './holder.ts';
import { isAuthor, lockRegistration, readVisibleRegistration } from './record.ts';
import { isApplicant } from './represent.ts';
import type { NewOwnershipCase, OwnershipCase } from './schema.ts';

/** "I bought it second-hand", or "it is a mistake" (T34): the first owner is asked, and nothing changes before people decide. */
export const openOwnershipCase = (ctx: Ctx, input: NewOwnershipCase): Promise<OwnershipCase> =>
  transact(ctx, async (tx) => {
    const { registrationId, grounds, statement, access } = input;
    await lockRegistration(tx, registrationId);
    const record = await readVisibleRegistration(tx, { id: registrationId, access });
    if (!(await isAuthor(tx, registrationId, access)) && !isApplicant(tx.actor, record))
      throw new Problem('forbidden');
    requireState(record.registration, ['disputed']);
    const open = and(
      eq(ownershipCase.registrationId, registrationId),
      inArray(ownershipCase.state, [...OPEN_CASE]),
      inTenant(tx, ownershipCase),
    );
    const [known] = await readCases(tx, open, 1);
    if (known) return representCase(tx, known, 'claimant');
    const id = tx.newId();
    await tx.db.insert(ownershipCase).values({
      tenantId: tx.tenantId,
      id,
      unitId: record.registration.unitId!,
      registrationId,
      state: 'asked_owner',
      grounds,
      statement: statement ?? null,
      askedAt: tx.now(),
      createdAt: tx.now(),
      updatedAt: tx.now(),
    });
    await writeAudit(tx, { action: 'ownership.open', objectType: 'ownership_case', objectId: id });
    await announce(tx, {
      kind: 'ownership.asked',
      objectId: id,
      sequence: 1,
      payload: await holderOf(tx, record.unit!),
    });
    const [made] = await readCases(tx, eq(ownershipCase.id, id), 1);
    return representCase(tx, made!, 'claimant');
  });
