import { createRoute, z } from '@hono/zod-openapi';
import { bearer, body, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { changes, creates } from '../core/idempotency.ts';
import { answerCached } from '../core/answer.ts';
import { wireId } from '../core/wire.ts';
import { issueCard } from './issue.ts';
import { listCardKeys } from './list-keys.ts';
import { listCards } from './list.ts';
import { getCardPdf } from './pdf.ts';
import { revokeCard } from './revoke.ts';
import { rollCardKeys } from './roll-keys.ts';
import {
  Card,
  CardCheck,
  CardKeyList,
  CardKeyRoll,
  CardList,
  CardQuery,
  CardRevoking,
  CardToVerify,
  NewCard,
} from './schema.ts';
import { verifyCard } from './verify.ts';

export const cards = createRouter();

const tags = ['Cards'];
const description = 'For whoever sees the whole unit: its owner, its dealer, the service.';
const cardId = z.object({ id: wireId('card') });
const once = ['idempotency_key_required', 'idempotency_mismatch', 'in_flight'] as const;

cards.openapi(
  createRoute({
    method: 'post',
    path: '/v1/cards',
    operationId: 'issueCard',
    summary: 'A warranty card for a unit',
    description: `${description} The card that the unit had before ends.`,
    tags,
    security: bearer,
    middleware: [creates] as const,
    request: { headers: idempotencyHeader, body: body(NewCard) },
    responses: { 201: json(Card, 'The card'), ...problems(...once, 'not_found') },
  }),
  async (c) => c.json(await issueCard(c.get('ctx'), c.req.valid('json')), 201),
);

cards.openapi(
  createRoute({
    method: 'get',
    path: '/v1/cards',
    operationId: 'listCards',
    summary: 'Cards, also those that have ended',
    description: `${description} The latest first.`,
    tags,
    security: bearer,
    request: { query: CardQuery },
    responses: { 200: json(CardList, 'The cards'), ...problems('cursor_invalid', 'key_type') },
  }),
  async (c) => c.json(await listCards(c.get('ctx'), c.req.valid('query')), 200),
);

cards.openapi(
  createRoute({
    method: 'post',
    path: '/v1/cards/verify',
    operationId: 'verifyCard',
    summary: 'Is this card real, and what is covered today',
    description:
      'For anybody, also with a publishable key. Each check is counted on the card; what a stranger is told of the cover follows the policy of the brand.',
    tags,
    security: bearer,
    request: { body: body(CardToVerify) },
    responses: { 200: json(CardCheck, 'What it is'), ...problems('origin_not_allowed') },
  }),
  async (c) => c.json(await verifyCard(c.get('ctx'), c.req.valid('json')), 200),
);

cards.openapi(
  createRoute({
    method: 'post',
    path: '/v1/cards/{id}/revoke',
    operationId: 'revokeCard',
    summary: 'End a card',
    description,
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: cardId, headers: idempotencyHeader, body: body(CardRevoking) },
    responses: { 200: json(Card, 'The card'), ...problems('not_found', 'in_flight', 'idempotency_mismatch') },
  }),
  async (c) =>
    c.json(await revokeCard(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

cards.openapi(
  createRoute({
    method: 'get',
    path: '/v1/cards/{id}/pdf',
    operationId: 'getCardPdf',
    summary: 'The card to print',
    description: `${description} In the language of the request.`,
    tags,
    security: bearer,
    request: { params: cardId },
    responses: {
      200: {
        description: 'One page, A6',
        content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
      },
      ...problems('not_found'),
    },
  }),
  async (c) =>
    c.body(await getCardPdf(c.get('ctx'), c.req.valid('param')), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="warranty-card.pdf"',
    }),
);

cards.openapi(
  createRoute({
    method: 'get',
    path: '/v1/card-keys',
    operationId: 'listCardKeys',
    summary: 'The public keys that prove cards',
    description:
      'A JSON Web Key Set, for checks without us (docs/cards.md). Without any credential it stands at `/b/<slug>/card-keys.json`.',
    tags,
    security: bearer,
    responses: { 200: json(CardKeyList, 'The latest first'), ...problems('origin_not_allowed') },
  }),
  async (c) => answerCached(c, await listCardKeys(c.get('ctx'))),
);

cards.openapi(
  createRoute({
    method: 'post',
    path: '/v1/card-keys/roll',
    operationId: 'rollCardKeys',
    summary: 'Sign cards with another key from now on',
    description:
      'For the settings of a brand. Cards that were signed before stay real, unless the key before came into wrong hands.',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { headers: idempotencyHeader, body: body(CardKeyRoll) },
    responses: {
      200: json(CardKeyList, 'All keys that prove cards'),
      ...problems('key_type', 'in_flight', 'idempotency_mismatch'),
    },
  }),
  async (c) => c.json(await rollCardKeys(c.get('ctx'), c.req.valid('json')), 200),
);
