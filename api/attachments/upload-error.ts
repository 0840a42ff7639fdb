export type UploadErrorCode =
  'empty' | 'too_large' | 'type_not_allowed' | 'type_mismatch' | 'damaged' | 'too_many_pixels';

export const uploadErrorStatus = {
  empty: 422,
  too_large: 413,
  type_not_allowed: 415,
  type_mismatch: 415,
  damaged: 422,
  too_many_pixels: 422,
} as const satisfies Record<UploadErrorCode, 413 | 415 | 422>;

/** A file that is refused. The message is for logs; what a person reads is worded from the code. */
export class UploadError extends Error {
  override readonly name = 'UploadError';

  constructor(
    readonly code: UploadErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function damaged(why: string): UploadError {
  return new UploadError('damaged', why);
}
