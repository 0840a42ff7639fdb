const en = {
  remove: 'Remove',
  chooseFiles: 'Choose files',
  takePhoto: 'Take a photo',
  dropFiles: 'or drop or paste them here',
  fileRules: (most: number, size: string): string =>
    `JPEG, PNG, WebP, HEIC or PDF; up to ${most} files of ${size}.`,
  fileWaiting: 'Waiting',
  fileSending: (percent: string): string => `Sending, ${percent}`,
  fileDone: 'Received',
  fileFailed: 'Not sent',
  fileCancelled: 'Cancelled',
  fileAction: (action: string, name: string): string => `${action}: ${name}`,
  problem_evidence_missing: 'A required proof is still missing.',
  problem_uploads_unfinished: 'A file is still on its way.',
  problem_too_large: 'This is too large.',
  problem_media_type: 'This kind of file is not accepted.',
  problem_file_empty: 'This file is empty.',
  problem_file_damaged: 'This file is damaged.',
  problem_file_too_many_pixels: 'This picture is too large.',
  problem_too_many_files: 'There is no room for more files.',
  next_other_file: 'Choose another file: a photo (JPEG, PNG, WebP, HEIC) or a PDF.',
  next_fewer_files: 'Remove a file first.',
  next_evidence: 'Add what is asked for, then send again.',
};

export default en;
