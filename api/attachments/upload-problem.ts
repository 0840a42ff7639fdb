import { Problem, type ProblemCode } from '../core/problem.ts';
import type { UploadError, UploadErrorCode } from './upload-error.ts';

const ACCEPTED = 'JPEG, PNG, WebP, HEIC and PDF are accepted';

const PROBLEMS: Record<UploadErrorCode, [ProblemCode, string?]> = {
  empty: ['file_empty'],
  too_large: ['too_large', 'The file is larger than what is left for it'],
  type_not_allowed: [
    'media_type',
    `${ACCEPTED}. Save the file as one of these, e.g. a photo as JPEG, and try again`,
  ],
  type_mismatch: ['media_type', `The file is not what it is declared as. ${ACCEPTED}`],
  damaged: ['file_damaged', 'The file cannot be read to its end; take or export it again'],
  too_many_pixels: ['file_too_many_pixels'],
};

export function uploadProblem(error: UploadError): Problem {
  const [code, detail] = PROBLEMS[error.code];
  return new Problem(code, { ...(detail ? { detail } : {}), cause: error });
}
