import { createRoute } from '@hono/zod-openapi';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { checkChain } from './check-chain.ts';
import { listAudit } from './list.ts';
import { AuditChain, AuditList, AuditQuery } from './schema.ts';

export const audit = createRouter();

audit.openapi(
  createRoute({
    method: 'get',
    path: '/v1/audit',
    operationId: 'listAudit',
    summary: 'Who did what, when and why, the latest first',
    tags: ['Audit'],
    security: bearer,
    request: { query: AuditQuery },
    responses: { 200: json(AuditList, 'One page'), ...problems('cursor_invalid') },
  }),
  async (c) => {
    const page = await listAudit(c.get('ctx'), c.req.valid('query'));
    if (page.nextCursor) {
      const next = new URL(c.req.url);
      next.searchParams.set('cursor', page.nextCursor);
      c.header('link', `<${next.pathname}${next.search}>; rel="next"`);
    }
    return c.json(page, 200);
  },
);

audit.openapi(
  createRoute({
    method: 'get',
    path: '/v1/audit/chain',
    operationId: 'checkAuditChain',
    summary: 'How far the log is sealed, and whether its latest rows still are what was sealed',
    tags: ['Audit'],
    security: bearer,
    responses: { 200: json(AuditChain, 'The state of the chain'), ...problems() },
  }),
  async (c) => c.json(await checkChain(c.get('ctx')), 200),
);
