export { cleanFileName, contentDisposition } from './file-name.ts';
export { inspectUpload, type UploadFacts } from './inspect-upload.ts';
export { representAttachment } from './represent.ts';
export { Attachment, AttachmentLink, UploadQuery } from './schema.ts';
export {
  completeUpload,
  discardUpload,
  findUpload,
  type Purpose,
  reserveUpload,
  type StoredFile,
  sweepUploads,
} from './store.ts';
export { UploadError } from './upload-error.ts';
export { uploadProblem } from './upload-problem.ts';
