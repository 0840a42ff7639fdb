import { createRoute } from '@hono/zod-openapi';
import { bearer, body, createRouter, json, problems } from '../core/http.ts';
import { createSession } from './create-session.ts';
import { endSession } from './end-session.ts';
import { callerOf } from './caller.ts';
import { confirmPasswordReset } from './confirm-password-reset.ts';
import { passkeyRequest } from './passkey-request.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { requestSignInCode } from './request-sign-in-code.ts';
import {
  NewSession,
  Nothing,
  PasskeyRequestOptions,
  PasswordReset,
  PasswordResetAnswer,
  PasswordResetRequest,
  SecondFactorNeeded,
  Session,
  SignInCodeAnswer,
  SignInCodeRequest,
} from './schema.ts';

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
    summary:
      'Exchange a code, a password, a passkey, a mailed link or a token of the host site for a session',
    description:
      'Sessions end 15 minutes after their last use, at the latest after 8 hours. 202 where the person has a second factor: send it with `secondFactorToken`. Wrong codes and passwords make the network that sends them wait, as `Retry-After` of a 429 says, and nobody else.',
    tags: ['Sign-in'],
    security: bearer,
    request: { body: body(NewSession) },
    responses: {
      201: json(Session, 'The session'),
      202: json(SecondFactorNeeded, 'The second factor is asked for'),
      ...problems(
        'code_invalid',
        'credentials_invalid',
        'second_factor_invalid',
        'passkey_invalid',
        'token_invalid',
        'origin_not_allowed',
      ),
    },
  }),
  async (c) => {
    const answer = await createSession(c.get('ctx'), c.req.valid('json'), callerOf(c));
    return 'secondFactor' in answer ? c.json(answer, 202) : c.json(answer, 201);
  },
);

auth.openapi(
  createRoute({
    method: 'post',
    path: '/v1/passkey-options',
    operationId: 'getPasskeyOptions',
    summary: 'Begin a sign-in with a passkey',
    description:
      'The same for everybody: the browser offers what passkeys it has for this site. The challenge is good for one answer within five minutes. Only for pages whose origin is on the list of the key.',
    tags: ['Sign-in'],
    security: bearer,
    request: { body: body(Nothing) },
    responses: {
      200: json(PasskeyRequestOptions, 'Options in JSON'),
      ...problems('origin_not_allowed'),
    },
  }),
  async (c) => c.json(await passkeyRequest(c.get('ctx'), callerOf(c)), 200),
);

auth.openapi(
  createRoute({
    method: 'post',
    path: '/v1/password-resets',
    operationId: 'requestPasswordReset',
    summary: 'Send a link for a new password by e-mail',
    description: 'The answer is the same, and takes the same time, whether anybody has this address.',
    tags: ['Sign-in'],
    security: bearer,
    request: { body: body(PasswordResetRequest) },
    responses: {
      202: json(PasswordResetAnswer, 'If the address is known, a link is on its way'),
      ...problems(),
    },
  }),
  async (c) => c.json(await requestPasswordReset(c.get('ctx'), c.req.valid('json')), 202),
);

auth.openapi(
  createRoute({
    method: 'post',
    path: '/v1/password-resets/confirm',
    operationId: 'confirmPasswordReset',
    summary: 'Choose a new password with a mailed link, once',
    description:
      'Ends every session of the person and opens none. A password that is refused leaves the link as it was.',
    tags: ['Sign-in'],
    security: bearer,
    request: { body: body(PasswordReset) },
    responses: { 204: { description: 'The password is set' }, ...problems('link_spent') },
  }),
  async (c) => {
    await confirmPasswordReset(c.get('ctx'), c.req.valid('json'), callerOf(c));
    return c.body(null, 204);
  },
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
