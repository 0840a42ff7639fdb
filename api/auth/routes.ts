import { createRoute } from '@hono/zod-openapi';
import { bearer, body, createRouter, json, problems } from '../core/http.ts';
import { createSession } from './create-session.ts';
import { endSession } from './end-session.ts';
import { getMe } from './get-me.ts';
import { requestSignInCode } from './request-sign-in-code.ts';
import { Me, NewSession, Session, SignInCodeAnswer, SignInCodeRequest } from './schema.ts';

export const auth = createRouter();

auth.openapi(
  createRoute({
    method: 'post',
    path: '/v1/sign-in-codes',
    operationId: 'requestSignInCode',
    summary: 'Send a one-time code by e-mail',
    description:
      'The answer is the same, and takes the same time, whether anybody has this address or reference. A code has 8 digits, 10 minutes and 5 attempts. With a test key the answer is the same, but no code is made and no mail is sent.',
    tags: ['Sign-in'],
    security: bearer,
    request: { body: body(SignInCodeRequest) },
    responses: {
      202: json(SignInCodeAnswer, 'If the address is known, a code is on its way'),
      ...problems(),
    },
  }),
  async (c) => c.json(await requestSignInCode(c.get('ctx'), c.req.valid('json')), 202),
);

auth.openapi(
  createRoute({
    method: 'post',
    path: '/v1/sessions',
    operationId: 'createSession',
    summary: 'Exchange a code, a mailed link or a token of the host site for a session',
    description: 'Sessions end 15 minutes after their last use, at the latest after 8 hours.',
    tags: ['Sign-in'],
    security: bearer,
    request: { body: body(NewSession) },
    responses: { 201: json(Session, 'The session'), ...problems('code_invalid', 'token_invalid') },
  }),
  async (c) => c.json(await createSession(c.get('ctx'), c.req.valid('json')), 201),
);

auth.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/sessions/current',
    operationId: 'endSession',
    summary: 'Sign out: the token is dead at once',
    tags: ['Sign-in'],
    security: bearer,
    responses: { 204: { description: 'Signed out' }, ...problems() },
  }),
  async (c) => {
    await endSession(c.get('ctx'));
    return c.body(null, 204);
  },
);

auth.openapi(
  createRoute({
    method: 'get',
    path: '/v1/me',
    operationId: 'getMe',
    summary: 'Who this session is',
    tags: ['Sign-in'],
    security: bearer,
    responses: { 200: json(Me, 'The person, or the claim that the session opens'), ...problems() },
  }),
  async (c) => c.json(await getMe(c.get('ctx')), 200),
);
