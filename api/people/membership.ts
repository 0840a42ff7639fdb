import { and, eq } from 'drizzle-orm';
import { membership } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { Held } from './person.ts';

/** Locked until the end of the transaction. Who may do what with it is another question. */
export async function lockMembership(tx: Tx, id: string): Promise<Held> {
  const [held] = await tx.db
    .select()
    .from(membership)
    .where(and(inTenant(tx, membership), eq(membership.id, id)))
    .for('update');
  return held ?? Promise.reject(notFound());
}

export function requireVersion(held: Held, version: number): void {
  if (held.version !== version) throw new Problem('precondition_failed');
}
