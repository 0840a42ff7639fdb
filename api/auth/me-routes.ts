import { createRoute, z } from '@hono/zod-openapi';
import { answerVersioned } from '../core/answer.ts';
import { expectedVersion } from '../core/etag.ts';
import { type AppContext, bearer, body, changeHeaders, createRouter, json, problems } from '../core/http.ts';
import { changes } from '../core/idempotency.ts';
import { hashSecret } from '../core/token.ts';
import { wireId } from '../core/wire.ts';
import { addPasskey } from './add-passkey.ts';
import { callerOf } from './caller.ts';
import { confirmTotp } from './confirm-totp.ts';
import { getMe } from './get-me.ts';
import { getNotices } from './get-notices.ts';
import { listPasskeys } from './list-passkeys.ts';
import { listSessions } from './list-sessions.ts';
import {
  Me,
  MeChange,
  NewPasskey,
  NoticeChoices,
  Notices,
  OwnSessionList,
  Passkey,
  PasskeyChange,
  PasskeyList,
  PasswordChange,
  RecoveryCodes,
  TotpConfirmation,
  TotpStart,
} from './me-schema.ts';
import { passkeyCreation } from './passkey-creation.ts';
import { removePasskey } from './remove-passkey.ts';
import { removeTotp } from './remove-totp.ts';
import { renamePasskey } from './rename-passkey.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { revokeSession } from './revoke-session.ts';
import { Nothing, PasskeyCreationOptions, totpCode } from './schema.ts';
import { setNotices } from './set-notices.ts';
import { setPassword } from './set-password.ts';
import { startTotp } from './start-totp.ts';
import { updateMe } from './update-me.ts';

export const me = createRouter();

const tags = ['Own account'];
const passkeyId = z.object({ id: wireId('passkey') });
const sessionId = z.object({ id: wireId('session') });

/** `If-Match` is about the person; the rest tells a reader that something else of the answer has changed. */
async function answerMe(c: AppContext, answer: Me) {
  const content = (await hashSecret(JSON.stringify(answer))).slice(0, 12);
  return answerVersioned(c, answer, `${answer.version}.${Number.parseInt(content, 16)}`);
}

me.openapi(
  createRoute({
    method: 'get',
    path: '/v1/me',
    operationId: 'getMe',
    summary: 'Who this session is',
    tags,
    security: bearer,
    responses: { 200: json(Me, 'The person, or the claim that the session opens'), ...problems() },
  }),
  async (c) => answerMe(c, await getMe(c.get('ctx'))),
);

me.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/me',
    operationId: 'updateMe',
    summary: 'Change how the reader is called and written to',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { headers: changeHeaders, body: body(MeChange) },
    responses: {
      200: json(Me, 'The person'),
      ...problems('not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    return answerMe(c, await updateMe(c.get('ctx'), { version, change: c.req.valid('json') }));
  },
);

me.openapi(
  createRoute({
    method: 'put',
    path: '/v1/me/password',
    operationId: 'setPassword',
    summary: 'Set or change the password',
    description:
      'Within ten minutes of the sign-in, or with the current password. Ends all other sessions of the person, who is told by mail.',
    tags,
    security: bearer,
    request: { body: body(PasswordChange) },
    responses: { 204: { description: 'Set' }, ...problems('sign_in_again') },
  }),
  async (c) => {
    await setPassword(c.get('ctx'), c.req.valid('json'), callerOf(c));
    return c.body(null, 204);
  },
);

me.openapi(
  createRoute({
    method: 'post',
    path: '/v1/me/totp',
    operationId: 'startTotp',
    summary: 'Begin with a time-based second factor',
    description: 'Within ten minutes of the sign-in. Asked for at no sign-in before a code has confirmed it.',
    tags,
    security: bearer,
    request: { body: body(Nothing) },
    responses: { 200: json(TotpStart, 'For an authenticator'), ...problems('sign_in_again', 'already_set') },
  }),
  async (c) => c.json(await startTotp(c.get('ctx')), 200),
);

me.openapi(
  createRoute({
    method: 'post',
    path: '/v1/me/totp/confirm',
    operationId: 'confirmTotp',
    summary: 'Switch the second factor on with its first code',
    tags,
    security: bearer,
    request: { body: body(TotpConfirmation) },
    responses: {
      200: json(
        RecoveryCodes,
        'Ten codes for when the authenticator is lost, each good once; shown this once',
      ),
      ...problems('sign_in_again', 'already_set'),
    },
  }),
  async (c) => c.json(await confirmTotp(c.get('ctx'), c.req.valid('json'), callerOf(c)), 200),
);

me.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/me/totp',
    operationId: 'removeTotp',
    summary: 'Switch the second factor off',
    description: 'Within ten minutes of the sign-in, or with a code, which is used up.',
    tags,
    security: bearer,
    request: { query: z.object({ code: totpCode.optional() }) },
    responses: { 204: { description: 'Off' }, ...problems('not_found', 'sign_in_again') },
  }),
  async (c) => {
    await removeTotp(c.get('ctx'), { ...c.req.valid('query'), ...callerOf(c) });
    return c.body(null, 204);
  },
);

me.openapi(
  createRoute({
    method: 'get',
    path: '/v1/me/passkeys',
    operationId: 'listPasskeys',
    summary: 'The passkeys of the reader',
    tags,
    security: bearer,
    responses: { 200: json(PasskeyList, 'The oldest first'), ...problems() },
  }),
  async (c) => c.json(await listPasskeys(c.get('ctx')), 200),
);

me.openapi(
  createRoute({
    method: 'post',
    path: '/v1/me/passkeys/options',
    operationId: 'getPasskeyCreationOptions',
    summary: 'Begin with a new passkey for the site of this page',
    description:
      'Within ten minutes of the sign-in, on pages whose origin is on the list of a key of the brand. The challenge is good for one answer within five minutes.',
    tags,
    security: bearer,
    request: { body: body(Nothing) },
    responses: {
      200: json(PasskeyCreationOptions, 'Options in JSON'),
      ...problems('sign_in_again', 'origin_not_allowed'),
    },
  }),
  async (c) => c.json(await passkeyCreation(c.get('ctx'), callerOf(c)), 200),
);

me.openapi(
  createRoute({
    method: 'post',
    path: '/v1/me/passkeys',
    operationId: 'addPasskey',
    summary: 'Keep a new passkey',
    tags,
    security: bearer,
    request: { body: body(NewPasskey) },
    responses: {
      201: json(Passkey, 'The passkey'),
      ...problems('sign_in_again', 'origin_not_allowed'),
    },
  }),
  async (c) => c.json(await addPasskey(c.get('ctx'), c.req.valid('json'), callerOf(c)), 201),
);

me.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/me/passkeys/{id}',
    operationId: 'renamePasskey',
    summary: 'Call a passkey something else',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { params: passkeyId, body: body(PasskeyChange) },
    responses: { 200: json(Passkey, 'The passkey'), ...problems('not_found') },
  }),
  async (c) =>
    c.json(await renamePasskey(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
);

me.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/me/passkeys/{id}',
    operationId: 'removePasskey',
    summary: 'Sign in with a passkey no more',
    tags,
    security: bearer,
    request: { params: passkeyId },
    responses: { 204: { description: 'Removed' }, ...problems('not_found') },
  }),
  async (c) => {
    await removePasskey(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);

me.openapi(
  createRoute({
    method: 'get',
    path: '/v1/me/sessions',
    operationId: 'listSessions',
    summary: 'Where the reader is signed in',
    tags,
    security: bearer,
    responses: { 200: json(OwnSessionList, 'The latest use first'), ...problems() },
  }),
  async (c) => c.json(await listSessions(c.get('ctx')), 200),
);

me.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/me/sessions',
    operationId: 'revokeOtherSessions',
    summary: 'Sign out everywhere else',
    tags,
    security: bearer,
    responses: { 204: { description: 'Signed out' }, ...problems() },
  }),
  async (c) => {
    await revokeOtherSessions(c.get('ctx'));
    return c.body(null, 204);
  },
);

me.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/me/sessions/{id}',
    operationId: 'revokeSession',
    summary: 'Sign out one session',
    tags,
    security: bearer,
    request: { params: sessionId },
    responses: { 204: { description: 'Signed out' }, ...problems('not_found') },
  }),
  async (c) => {
    await revokeSession(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);

me.openapi(
  createRoute({
    method: 'get',
    path: '/v1/me/notices',
    operationId: 'getNotices',
    summary: 'What the reader is mailed about',
    description: 'Mails about the safety of the account are always sent and stand not here.',
    tags,
    security: bearer,
    responses: { 200: json(Notices, 'Every kind with its choice'), ...problems() },
  }),
  async (c) => c.json(await getNotices(c.get('ctx')), 200),
);

me.openapi(
  createRoute({
    method: 'put',
    path: '/v1/me/notices',
    operationId: 'setNotices',
    summary: 'Choose what to be mailed about; a kind without a choice goes back to its default',
    tags,
    security: bearer,
    middleware: [changes] as const,
    request: { body: body(NoticeChoices) },
    responses: { 200: json(Notices, 'Every kind with its choice'), ...problems() },
  }),
  async (c) => c.json(await setNotices(c.get('ctx'), c.req.valid('json')), 200),
);
