import { afterAll, describe, expect, inject, it } from 'vitest';
import { PROBLEMS } from '../../api/core/problem.ts';
import { scopesOf } from '../../api/auth/index.ts';
import { PREFIXES, toWireId } from '../../db/id.ts';
import { KEY_SCOPES } from '../../db/vocab.ts';
import { makeTenant } from '../setup/tenant.ts';
import { type Answer, type Request, requestsSent, send } from './http.ts';
import { addressOf, type Operation, operations } from './operations.ts';

const tenant = await makeTenant();
/** May do everything that staff may. */
const addManager = async () => {
  const person = await tenant.addUser({ role: 'warranty_manager' });
  await tenant.addMembership(person.userId, { role: 'sysadmin' });
  return person;
};
const manager = await addManager();
const everyScope = await tenant.addSecret({ scopes: [...KEY_SCOPES] });
const stranger = await (await makeTenant()).addUser({ role: 'warranty_manager' });

/** What a page may do with its publishable key. */
const FOR_PAGES = [
  'getEmbed',
  'listModels',
  'listOfferedTerms',
  'lookupUnit',
  'lookupUnits',
  'verifyCard',
  'listCardKeys',
  'createRegistration',
  'uploadProof',
  'proposeDateCorrection',
  'linkDateCorrectionProof',
  'linkUnitProof',
  'createClaim',
  'requestSignInCode',
  'createSession',
  'getPasskeyOptions',
  'requestPasswordReset',
  'confirmPasswordReset',
  'acceptInvitation',
];
/** The door's own answers, before any operation is found. */
const AT_THE_DOOR = [404, 405, 406, 413, 415];
const LEAKS =
  /\bat \S+ \(|\.ts:\d|node_modules|drizzle|postgres|\b(select|insert into|update|delete from) \w+/i;

function holds(operation: Operation, answer: Answer, what: string): Answer {
  const about = `${operation.id}, ${what}: ${answer.status} ${answer.text.slice(0, 300)}`;
  expect(answer.status, about).toBeLessThan(500);
  expect([...operation.statuses, ...AT_THE_DOOR, 304], about).toContain(answer.status);
  const { headers } = answer;
  expect(headers['x-content-type-options'], about).toBe('nosniff');
  expect(headers['referrer-policy'], about).toBe('no-referrer');
  expect(headers['strict-transport-security'], about).toContain('max-age=');
  expect(headers['cross-origin-resource-policy'], about).toBe('cross-origin');
  expect(headers['content-security-policy'], about).toContain("default-src 'none'");
  expect(headers['cache-control'], about).toMatch(/no-store|private/);
  expect(headers['x-request-id'], about).toMatch(/^[\w-]{20,}$/);
  expect([headers['server'], headers['x-powered-by']], about).toEqual([undefined, undefined]);
  if (answer.status >= 400 && answer.text !== '') {
    expect(headers['content-type'], about).toBe('application/problem+json');
    expect(answer.text, about).not.toMatch(LEAKS);
    const problem = JSON.parse(answer.text) as Record<string, unknown>;
    expect(problem, about).toMatchObject({ status: answer.status, requestId: headers['x-request-id'] });
    expect(Object.keys(PROBLEMS), about).toContain(problem['code']);
  }
  return answer;
}

/** A guarantee that only some operations have to give. */
function only(concerned: boolean): (name: string, body: () => Promise<void>) => void {
  return concerned ? (name, body) => it(name, body) : () => undefined;
}

describe.each(operations)('$method $path', (operation) => {
  // Signing out kills its own token.
  const signedIn = async () => (operation.id === 'endSession' ? (await addManager()).token : manager.token);
  const valid: Request = {
    method: operation.method,
    path: addressOf(operation),
    token: operation.isPublic ? null : manager.token,
    headers: operation.needsMatch ? { 'if-match': '"1"' } : {},
    ...(operation.takesJson ? { body: JSON.stringify(operation.body) } : {}),
    ...(operation.takesFile ? { body: new Uint8Array([1, 2, 3]) } : {}),
  };
  /** The valid request with one thing changed; the statuses that are right then. */
  const refuses = async (what: string, change: Partial<Request>, statuses: number[]) => {
    const headers = { ...valid.headers, ...change.headers };
    const own = operation.id === 'endSession' && !('token' in change) ? { token: await signedIn() } : {};
    const answer = holds(
      operation,
      await send(inject('baseUrl'), { ...valid, ...change, ...own, headers }),
      what,
    );
    expect(statuses, `${operation.id}, ${what}: ${answer.status} ${answer.text.slice(0, 300)}`).toContain(
      answer.status,
    );
    return answer;
  };

  it('answers a sound request as documented', async () => {
    const answer = holds(
      operation,
      await send(inject('baseUrl'), { ...valid, ...(operation.isPublic ? {} : { token: await signedIn() }) }),
      'sound request',
    );
    if (answer.status < 300 && answer.text !== '') {
      const type = answer.headers['content-type']?.split(';')[0];
      expect(operation.answers).toContain(type);
      if (type === 'application/json') expect(() => JSON.parse(answer.text) as unknown).not.toThrow();
    }
  });

  only(!operation.isPublic)('lets nobody in without a live credential', async () => {
    const changed = manager.token.replace(/.(?=.{8}$)/, (letter) => (letter === 'x' ? 'y' : 'x'));
    const headers = [
      ['nothing', ''],
      ['another scheme', `Basic ${btoa('user:password')}`],
      ['an unknown scheme', `Token ${manager.token}`],
      ['no scheme', manager.token],
      ['one character changed', `Bearer ${changed}`],
      ['cut short', `Bearer ${manager.token.slice(0, -1)}`],
      ['a link for a session', `Bearer ${manager.token.replace('ses_', 'lnk_')}`],
      ['two credentials', `Bearer ${manager.token}, Bearer ${manager.token}`],
    ] as const;
    for (const [what, authorization] of headers) {
      const answer = await refuses(what, { token: null, headers: { authorization } }, [401]);
      expect(answer.headers['www-authenticate'], what).toMatch(/^Bearer/);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'unauthenticated' });
    }
  });

  only(!operation.isPublic && !FOR_PAGES.includes(operation.id))('is not for publishable keys', async () => {
    await refuses('publishable key', { token: tenant.key }, [403, 404]);
  });

  const opening = scopesOf(operation.id);
  only(!operation.isPublic)('B100: opens to a secret key by its scopes alone', async () => {
    const code = async (token: string) => {
      const answer = await refuses('secret key', { token }, [200, 201, 400, 403, 404, 409, 412, 422]);
      return answer.status === 403 ? (JSON.parse(answer.text) as { code: string }).code : answer.status;
    };
    const others = KEY_SCOPES.filter((scope) => !opening.includes(scope));
    const without = await tenant.addSecret({ scopes: others });
    expect(await code(without.secret)).toBe(opening.length > 0 ? 'scope' : 'key_type');
    const refusals: unknown[] = ['scope', 'key_type'];
    expect(refusals.includes(await code(everyScope.secret))).toBe(opening.length === 0);
    const inBrowser = await refuses(
      'secret key in a browser',
      { token: everyScope.secret, headers: { origin: 'https://shop.example' } },
      [403],
    );
    expect(JSON.parse(inBrowser.text)).toMatchObject({ code: 'key_type' });
  });

  only(operation.idKind !== undefined)('shows nothing to another tenant', async () => {
    await refuses('foreign session', { token: stranger.token }, [403, 404, 422]);
  });

  only(operation.takesJson)('reads only JSON in UTF-8', async () => {
    const type = (value: string) => ({ headers: { 'content-type': value } });
    await refuses('plain text', type('text/plain'), [415]);
    await refuses('form', type('application/x-www-form-urlencoded'), [415]);
    await refuses('multipart without boundary', type('multipart/form-data'), [415]);
    await refuses('UTF-16', type('application/json; charset=utf-16'), [415]);
    await refuses('compressed', { headers: { 'content-encoding': 'gzip' } }, [415]);
    await refuses('XML wanted', { headers: { accept: 'application/xml' } }, [406]);
    await refuses('no body', { body: undefined }, [400]);
    await refuses('empty body', { body: '' }, [400]);
    await refuses('cut short', { body: '{"a":' }, [400]);
    await refuses('two values', { body: '{}{}' }, [400]);
    await refuses('nested deeply', { body: `${'['.repeat(5000)}${']'.repeat(5000)}` }, [400]);
    await refuses('too large', { body: `{"a":"${'x'.repeat(300_000)}"}` }, [413]);
    await refuses(
      'not UTF-8',
      { body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), ...type('application/json') },
      [422],
    );
  });

  only(operation.takesJson)('takes only what the contract names', async () => {
    const body = operation.body as Record<string, unknown>;
    for (const value of ['null', '[]', '"x"', '1', 'true']) await refuses(value, { body: value }, [422]);
    const unknown = await refuses('unknown field', { body: JSON.stringify({ ...body, surprise: 1 }) }, [422]);
    expect(unknown.text).not.toContain('Zod');
    const raw = JSON.stringify(body).slice(1);
    const member = (text: string) => `{"surprise":${text}${raw === '}' ? '}' : `,${raw}`}`;
    await refuses('NUL', { body: member('"a\\u0000b"') }, [422]);
    await refuses('lone surrogate', { body: member('"a\\ud800b"') }, [422]);
    await refuses('NUL in a name', { body: `{"a\\u0000":1}` }, [422]);
    await refuses('__proto__', { body: '{"__proto__":{"admin":true}}' }, [422]);
    for (const name of Object.keys(body)) {
      for (const value of [null, {}, [[]], -1, 1e308, '', 'x'.repeat(20_000), '\u202e', "' or 1=1 --"]) {
        const answer = await send(inject('baseUrl'), {
          ...valid,
          body: JSON.stringify({ ...body, [name]: value }),
        });
        holds(operation, answer, `${name} = ${JSON.stringify(value).slice(0, 40)}`);
      }
    }
  });

  it('knows its parameters, each once', async () => {
    const and = valid.path.includes('?') ? '&' : '?';
    await refuses('unknown parameter', { path: `${valid.path}${and}surprise=1` }, [422]);
    await refuses('doubled parameter', { path: `${valid.path}${and}limit=1&limit=999` }, [422]);
    await refuses('control character', { path: `${valid.path}${and}q=%00` }, [422]);
    await refuses('broken escape', { path: `${valid.path}${and}q=%E0%A4%A` }, [400]);
    await refuses('lone surrogate', { path: `${valid.path}${and}q=%ED%A0%80` }, [400]);
    for (const { name } of operation.query) {
      for (const value of ['', '-1', '1e400', 'x'.repeat(2000), "'--", '%F0%9F%92%A9']) {
        const path = `${operation.path.replace(/\{\w+\}/, valid.path.split('/')[3]?.split('?')[0] ?? '')}?${name}=${value}`;
        holds(operation, await send(inject('baseUrl'), { ...valid, path }), `${name}=${value.slice(0, 20)}`);
      }
    }
  });

  only(operation.idKind !== undefined)('takes ids of its own form only', async () => {
    const kind = operation.idKind!;
    const good = toWireId(kind, '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f');
    const bad = {
      'of another kind': toWireId(kind === 'user' ? 'claim' : 'user', '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f'),
      'upper case': good.toUpperCase(),
      'too large': `${PREFIXES[kind]}_${'z'.repeat(26)}`,
      short: good.slice(0, -1),
      long: `${good}0`,
      uuid: '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f',
      number: '1',
      SQL: "1'%20or%20'1'='1",
      'control character': `${good}%00`,
      'line feed': `${good}%0a`,
      'very long': 'x'.repeat(3000),
    };
    for (const [what, id] of Object.entries(bad))
      await refuses(what, { path: addressOf(operation, id) }, [422]);
    await refuses('broken escape', { path: addressOf(operation, `${good}%E0%A4%A`) }, [400]);
  });

  it('has one address', async () => {
    const { path } = valid;
    const bare = path.split('?')[0]!;
    const bodied = operation.takesJson || operation.method === 'GET' ? {} : { body: '{}' };
    // `/v1/units/counts/` may be read as the unit of a strange id.
    const isBesideAnId = operations.some(
      ({ method, path: other }) => method === operation.method && other === bare.replace(/[^/]+$/, '{id}'),
    );
    const tricks = {
      'trailing slash': `${bare}/`,
      'doubled slash': bare.replace('/v1/', '/v1//'),
      'encoded slash': `${bare}%2f`,
      'path parameter': `${bare};x=1`,
      'other case': bare.replace(/\/v1\/(.)/, (_, letter: string) => `/v1/${letter.toUpperCase()}`),
      'double encoding': bare.replace('/v1/', '/v1/%252e%252e/v1/'),
    };
    for (const [what, address] of Object.entries(tricks)) {
      const answer = await refuses(
        what,
        { path: address, token: manager.token, ...bodied },
        operation.idKind || isBesideAnId ? [404, 405, 422] : [404, 405],
      );
      expect(answer.status, what).not.toBe(401);
      await refuses(
        `${what}, nobody`,
        { path: address, token: null, ...bodied },
        operation.isPublic ? [401, 404, 422] : [401, 404],
      );
    }
    const around = await send(inject('baseUrl'), {
      ...valid,
      token: null,
      path: bare.replace('/v1/', '/v1/x/%2e%2e/'),
    });
    if (!operation.isPublic) expect([401, 404]).toContain(holds(operation, around, 'dot segments').status);
  });

  it('takes only its methods', async () => {
    const body = operation.takesJson ? valid.body : '{}';
    const taken = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
    const strange = ['PUT', 'DELETE', 'PATCH'].find((method) => !taken.includes(method))!;
    const wrong = await refuses(strange, { method: strange, body, token: manager.token }, [405]);
    expect(wrong.headers['allow']?.split(', ')).toContain(operation.method);
    const unknown = await send(inject('baseUrl'), {
      ...valid,
      token: manager.token,
      method: 'PROPFIND',
      body: '{}',
    });
    expect(unknown.status).toBeLessThan(500);
    if (operation.method !== 'GET') return;
    const get = await send(inject('baseUrl'), valid);
    const head = await send(inject('baseUrl'), { ...valid, method: 'HEAD' });
    expect([head.status, head.text]).toEqual([get.status, '']);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
    const overridden = await send(inject('baseUrl'), {
      ...valid,
      headers: { 'x-http-method-override': 'DELETE' },
    });
    expect(overridden.status).toBe(get.status);
  });
});

afterAll(() => console.log(`every-route: ${requestsSent()} requests`));
