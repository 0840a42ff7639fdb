import { registration, registrationContact, newRef } from '../../db/index.ts';
import { brandOf, isTest } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import type { Contact, Stored } from './record.ts';

type New = Omit<
  typeof registration.$inferInsert,
  'tenantId' | 'id' | 'ref' | 'brandId' | 'locale' | 'testMode' | 'createdAt' | 'updatedAt' | 'version'
>;
type NewContact = Pick<Contact, 'name' | 'email' | 'phone'>;

/** A reference is random; in the rare case that it is taken, another one is drawn. */
export async function insertRegistration(tx: Tx, columns: New, contact: NewContact): Promise<Stored> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const [row] = await tx.db
      .insert(registration)
      .values({
        ...columns,
        tenantId: tx.tenantId,
        id: tx.newId(),
        brandId: brandOf(tx.actor),
        ref: newRef(tx.random, 'RG'),
        locale: tx.locale,
        testMode: isTest(tx.actor),
        createdAt: tx.now(),
        updatedAt: tx.now(),
      })
      .onConflictDoNothing({ target: [registration.tenantId, registration.ref] })
      .returning();
    if (!row) continue;
    await tx.db
      .insert(registrationContact)
      .values({ tenantId: tx.tenantId, registrationId: row.id, ...contact });
    return row;
  }
  throw new Error('five random references in a row were taken');
}
