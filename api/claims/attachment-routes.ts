import { createRoute, z } from '@hono/zod-openapi';
import { Attachment, AttachmentLink, UploadQuery } from '../attachments/schema.ts';
import { bytes, FILE_PROBLEMS, fileBody } from '../core/file.ts';
import { bearer, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { SignedQuery } from '../core/signed-address.ts';
import { wireId } from '../core/wire.ts';
import { linkAttachment } from './link-attachment.ts';
import { openAttachment } from './open-attachment.ts';
import { removeAttachment } from './remove-attachment.ts';
import { uploadAttachment } from './upload-attachment.ts';

export const claimAttachments = createRouter();

const tags = ['Attachments'];
const attachmentId = z.object({ id: wireId('attachment') });

claimAttachments.openapi(
  createRoute({
    method: 'post',
    path: '/v1/attachments',
    operationId: 'uploadAttachment',
    summary: 'Add a file to a claim',
    description:
      'The body is the file itself: JPEG, PNG, WebP, HEIC or PDF by its first bytes, at most 15 MB. Position and other metadata are removed. A retry with the same `Idempotency-Key` resumes, it never doubles.',
    tags,
    security: bearer,
    request: {
      query: UploadQuery,
      headers: idempotencyHeader,
      body: fileBody,
    },
    responses: {
      201: json(Attachment, 'The stored file'),
      ...problems(
        'idempotency_key_required',
        'idempotency_mismatch',
        'in_flight',
        'not_found',
        'wrong_state',
        ...FILE_PROBLEMS,
      ),
    },
  }),
  async (c) =>
    c.json(await uploadAttachment(c.get('ctx'), { ...c.req.valid('query'), request: c.req.raw }), 201),
);

claimAttachments.openapi(
  createRoute({
    method: 'post',
    path: '/v1/attachments/{id}/links',
    operationId: 'linkAttachment',
    summary: 'A download address for one file',
    tags,
    security: bearer,
    request: { params: attachmentId },
    responses: { 201: json(AttachmentLink, 'Works for five minutes'), ...problems('not_found') },
  }),
  async (c) => c.json(await linkAttachment(c.get('ctx'), c.req.valid('param')), 201),
);

claimAttachments.openapi(
  createRoute({
    method: 'get',
    path: '/v1/attachments/{id}',
    operationId: 'getAttachment',
    summary: 'Download a file by its signed address',
    description:
      'Takes no credential: the signature of `linkAttachment` is the right. Always answered as a download.',
    tags,
    security: [],
    request: {
      params: attachmentId,
      query: SignedQuery,
    },
    responses: {
      200: { description: 'The file', content: { 'application/octet-stream': bytes } },
      ...problems('signature_invalid', 'not_found'),
    },
  }),
  async (c) => openAttachment(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('query') }),
);

claimAttachments.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/attachments/{id}',
    operationId: 'removeAttachment',
    summary: 'Take a file back while the claim is a draft',
    tags,
    security: bearer,
    request: { params: attachmentId },
    responses: { 204: { description: 'Removed' }, ...problems('not_found', 'wrong_state') },
  }),
  async (c) => {
    await removeAttachment(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);
