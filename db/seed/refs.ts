import { createHash } from 'node:crypto';
import { newRef } from '../id.ts';

/** The same story has the same reference in every database. */
export const refOf = (path: string, kind?: string) =>
  newRef((bytes) => createHash('sha256').update(`ref/${path}`).digest().subarray(0, bytes), kind);
