import { createRoute, z } from '@hono/zod-openapi';
import { answerVersioned } from '../core/answer.ts';
import { etagOf, expectedVersion } from '../core/etag.ts';
import {
  bearer,
  body,
  changeHeaders,
  createRouter,
  idempotencyHeader,
  json,
  problems,
} from '../core/http.ts';
import { changes, creates } from '../core/idempotency.ts';
import { wireId } from '../core/wire.ts';
import { Term } from '../products/schema.ts';
import { createDraft } from './create-draft.ts';
import { getDraft } from './get-draft.ts';
import { listDrafts } from './list-drafts.ts';
import { listPresets } from './list-presets.ts';
import { previewDraft } from './preview.ts';
import { publishDraft } from './publish.ts';
import { removeDraft } from './remove-draft.ts';
import {
  NewTermDraft,
  PreviewInput,
  Publication,
  SerialTrial,
  SerialVerdict,
  TermDraft,
  TermDraftChange,
  TermDraftList,
  TermPresetList,
  TermPreview,
} from './schema.ts';
import { trySerial } from './try-serial.ts';
import { updateDraft } from './update-draft.ts';

export const workbench = createRouter();

const tags = ['Terms'];
const draftId = z.object({ id: wireId('termDraft') });
const CHANGING = ['key_type', 'not_found', 'precondition_failed', 'precondition_required'] as const;

workbench.openapi(
  createRoute({
    method: 'get',
    path: '/v1/term-presets',
    operationId: 'listTermPresets',
    summary: 'Legal guarantees to start from',
    description: 'Each with its law. None is legal advice: have them checked by your lawyer.',
    tags,
    security: bearer,
    responses: { 200: json(TermPresetList, 'The presets'), ...problems('key_type') },
  }),
  (c) => c.json(listPresets(c.get('ctx')), 200),
);

workbench.openapi(
  createRoute({
    method: 'get',
    path: '/v1/term-drafts',
    operationId: 'listTermDrafts',
    summary: 'The terms that are being written',
    tags,
    security: bearer,
    responses: { 200: json(TermDraftList, 'All, by code'), ...problems('key_type') },
  }),
  async (c) => c.json(await listDrafts(c.get('ctx')), 200),
);

workbench.openapi(
  createRoute({
    method: 'post',
    path: '/v1/term-drafts',
    operationId: 'createTermDraft',
    summary: 'Begin a term, or a new version of one',
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewTermDraft) },
    responses: {
      201: json(TermDraft, 'The draft'),
      ...problems('key_type', 'idempotency_key_required', 'idempotency_mismatch', 'in_flight'),
    },
  }),
  async (c) => {
    const created = await createDraft(c.get('ctx'), c.req.valid('json'));
    c.header('etag', etagOf(created.version));
    c.header('location', `/v1/term-drafts/${created.id}`);
    return c.json(created, 201);
  },
);

workbench.openapi(
  createRoute({
    method: 'get',
    path: '/v1/term-drafts/{id}',
    operationId: 'getTermDraft',
    summary: 'One draft',
    tags,
    security: bearer,
    request: { params: draftId },
    responses: { 200: json(TermDraft, 'The draft'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const found = await getDraft(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

workbench.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/term-drafts/{id}',
    operationId: 'updateTermDraft',
    summary: 'Write on',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: draftId, headers: changeHeaders, body: body(TermDraftChange) },
    responses: { 200: json(TermDraft, 'The draft'), ...problems(...CHANGING) },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const input = { ...c.req.valid('param'), ...c.req.valid('json'), version };
    const changed = await updateDraft(c.get('ctx'), input);
    return answerVersioned(c, changed, changed.version);
  },
);

workbench.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/term-drafts/{id}',
    operationId: 'removeTermDraft',
    summary: 'Throw a draft away',
    tags,
    security: bearer,
    request: { params: draftId },
    responses: { 204: { description: 'It is gone' }, ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    await removeDraft(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);

workbench.openapi(
  createRoute({
    method: 'post',
    path: '/v1/term-drafts/{id}/preview',
    operationId: 'previewTermDraft',
    summary: 'What the draft would give',
    description:
      'For made-up units, and for the tenant’s own as if they had been sold under it: how many would change their verdict or last day, and ten of them. Above 2,000 units an even sample is computed, and the answer says so. Nothing is changed.',
    tags,
    security: bearer,
    request: { params: draftId, body: body(PreviewInput) },
    responses: { 200: json(TermPreview, 'The preview'), ...problems('key_type', 'not_found') },
  }),
  async (c) =>
    c.json(await previewDraft(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

workbench.openapi(
  createRoute({
    method: 'post',
    path: '/v1/term-drafts/{id}/publish',
    operationId: 'publishTermDraft',
    summary: 'Make the draft a version that never changes',
    description:
      'It applies to sales from its first day on. Units that are sold keep the versions of their sale.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: draftId, headers: changeHeaders, body: body(Publication) },
    responses: { 200: json(Term, 'The version'), ...problems(...CHANGING) },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const input = { ...c.req.valid('param'), ...c.req.valid('json'), version };
    return c.json(await publishDraft(c.get('ctx'), input), 200);
  },
);

workbench.openapi(
  createRoute({
    method: 'post',
    path: '/v1/serial-trials',
    operationId: 'trySerial',
    summary: 'What a serial rule says of a serial',
    description: 'For those who write the rule; nothing is stored or looked up.',
    tags: ['Products'],
    security: bearer,
    request: { body: body(SerialTrial) },
    responses: { 200: json(SerialVerdict, 'The verdict'), ...problems('key_type') },
  }),
  (c) => c.json(trySerial(c.get('ctx'), c.req.valid('json')), 200),
);
