import { and, eq } from 'drizzle-orm';
import { attachment } from '../../db/index.ts';
import type { StoredFile } from '../attachments/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** The row of a file that was not taken back. Whether the reader may see its claim is asked by the caller. */
export async function findAttachment(tx: Tx, id: string): Promise<StoredFile> {
  const [row] = await tx.db
    .select()
    .from(attachment)
    .where(and(inTenant(tx, attachment), eq(attachment.id, id)));
  if (!row || row.state === 'removed') throw notFound();
  return row;
}
