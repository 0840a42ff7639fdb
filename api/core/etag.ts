import { Problem } from './problem.ts';

export const etagOf = (version: number | string): string => `"${version}"`;

/** The version that `If-Match` names; 428 without the header, `*` is not taken. */
export function expectedVersion(header: string | undefined): number {
  if (!header) throw new Problem('precondition_required');
  const match = /^(?:W\/)?"(\d{1,9})(?:\.\d+)?"$/.exec(header);
  if (!match)
    throw new Problem('precondition_failed', { detail: 'If-Match is not an ETag of this resource' });
  return Number(match[1]);
}

export const isNotModified = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag) ?? false;
