import { hashSecret as sha256 } from '../core/token.ts';
import type { AuditRecord } from './record.ts';

/** What the first row of a chain follows. */
export const GENESIS = '0'.repeat(64);

/** The hash of a row in its place: SHA-256 of the hash before it and of the row. */
export const seal = (prevHash: string, record: AuditRecord): Promise<string> =>
  sha256(prevHash + canonical(record));

/** One text for one row: the members in the order of their names. Released chains depend on every character. */
export function canonical(record: AuditRecord): string {
  const members = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(members));
}
