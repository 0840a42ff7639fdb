import { claimContact } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { NewClaim } from './schema.ts';

type Kind = 'claimant' | 'site';
type Input = NonNullable<NewClaim['contact']>;
type Row = typeof claimContact.$inferSelect;

/** Writes a contact over what is there: missing fields stay, `null` empties one. A new address is not confirmed. */
export async function writeContact(
  tx: Tx,
  { claimId, kind, input, before }: { claimId: string; kind: Kind; input: Input; before: Row | undefined },
): Promise<void> {
  const kept = (given: string | null | undefined, had: string | null | undefined): string | null =>
    (given === undefined ? had : given) ?? null;
  const email = kept(input.email, before?.email);
  const columns = {
    name: kept(input.name, before?.name),
    email,
    phone: kept(input.phone, before?.phone),
    company: kept(input.company, before?.company),
    convenientTime: kept(input.convenientTime, before?.convenientTime),
    address: addressOf(input, before),
    emailConfirmedAt: email === before?.email ? (before?.emailConfirmedAt ?? null) : null,
  };
  await tx.db
    .insert(claimContact)
    .values({ tenantId: tx.tenantId, id: tx.newId(), claimId, kind, ...columns })
    .onConflictDoUpdate({
      target: [claimContact.tenantId, claimContact.claimId, claimContact.kind],
      set: columns,
    })
    .execute();
}

function addressOf(input: Input, before: Row | undefined): Row['address'] {
  if (input.address === undefined) return before?.address ?? null;
  if (input.address === null) return null;
  const { lines, city, postalCode, country } = { ...before?.address, ...input.address };
  return {
    ...(lines && { lines }),
    ...(city && { city }),
    ...(postalCode && { postalCode }),
    ...(country && { country }),
  };
}
