import type { ProblemCode } from './problem.ts';

export const bytes = { schema: { type: 'string', format: 'binary' } } as const;

/** The body is the file itself; what it is, its first bytes say (see api/attachments). */
export const fileBody = {
  required: true,
  content: {
    'image/jpeg': bytes,
    'image/png': bytes,
    'image/webp': bytes,
    'image/heic': bytes,
    'application/pdf': bytes,
    'application/octet-stream': bytes,
  },
} as const;

/** Why a file is not taken. */
export const FILE_PROBLEMS = [
  'too_large',
  'media_type',
  'file_empty',
  'file_damaged',
  'file_too_many_pixels',
] as const satisfies ProblemCode[];
