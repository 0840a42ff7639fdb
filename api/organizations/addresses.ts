import type { Address, AddressKind } from '../../db/index.ts';

type Addresses = Partial<Record<AddressKind, Address>>;
type Change = { [K in AddressKind]?: Address | null | undefined };

/** The kinds that are named change, `null` takes one away. */
export function changedAddresses(before: Addresses, change: Change = {}): Addresses {
  const after = { ...before, ...change };
  return Object.fromEntries(Object.entries(after).filter(([, address]) => address));
}
