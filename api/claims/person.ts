import { toWireId } from '../../db/id.ts';
import type { ClaimRecord } from './record.ts';

export const nameOf = ({ people }: ClaimRecord, userId: string | null): string | null =>
  people.find(({ id }) => id === userId)?.name ?? null;

export function personOf(record: ClaimRecord, userId: string | null): { id: string; name: string } | null {
  const name = nameOf(record, userId);
  return userId === null || name === null ? null : { id: toWireId('user', userId), name };
}
