import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchKeySet, isKeyAddress, type Request } from '../../../api/auth/fetch-key-set.ts';
import { readHostToken, verifyHostToken } from '../../../api/auth/host-token.ts';
import { readKeySet } from '../../../api/auth/key-set.ts';
import { isOfOrganization, mapRole } from '../../../api/auth/map-role.ts';
import { PERMISSIONS } from '../../../api/auth/permissions.ts';
import { ROLES, STAFF_ROLES } from '../../../db/vocab.ts';
import { claimsFor, type HostKey, makeKey, token } from './host.ts';

const trustIn = (key: HostKey) => ({
  issuer: 'https://host.example',
  audience: 'https://warranty.example',
  algorithm: key.header.alg,
  keys: [key.jwk],
  now: new Date().toISOString(),
});
/** Answers only when nobody waits any more. */
const silent: Request = (_url, { signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';

describe.each(['ES256', 'EdDSA'] as const)('a token in %s', (algorithm) => {
  const key = makeKey(algorithm);
  const trust = trustIn(key);
  const valid = token(key, claimsFor(trust.issuer, trust.audience));

  it('is read', async () => {
    expect(await verifyHostToken(valid, trust)).toMatchObject({ subject: 'customer-17', role: null });
    expect(readHostToken(valid)).toEqual({ issuer: trust.issuer, kid: key.kid });
  });

  it('is refused with any one letter changed', async () => {
    const change = fc.record({ at: fc.nat(valid.length - 1), letter: fc.constantFrom(...LETTERS) });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, letter }) => {
        fc.pre(valid[at] !== letter);
        const changed = valid.slice(0, at) + letter + valid.slice(at + 1);
        expect(await verifyHostToken(changed, trust)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('is refused with any other last letter, whose spare bits say nothing', async () => {
    for (const letter of LETTERS) {
      if (letter === valid.at(-1)) continue;
      expect(await verifyHostToken(valid.slice(0, -1) + letter, trust), letter).toBeNull();
    }
  });

  it('is refused with anything put in front, between or behind', async () => {
    for (const changed of [` ${valid}`, `${valid} `, `${valid}=`, `${valid}.`, valid.replace('.', '..')])
      expect(await verifyHostToken(changed, trust), JSON.stringify(changed.slice(0, 9))).toBeNull();
  });

  it('is refused as whatever else comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await verifyHostToken(text, trust)).toBeNull();
      }),
    );
  });
});

it('takes either of two keys while one replaces the other', async () => {
  const [old, next] = [makeKey(), makeKey()];
  const trust = { ...trustIn(old), keys: [old.jwk, next.jwk] };
  for (const key of [old, next]) {
    const signed = token(key, claimsFor(trust.issuer, trust.audience));
    expect(await verifyHostToken(signed, trust)).not.toBeNull();
    expect(await verifyHostToken(signed, { ...trust, keys: [key === old ? next.jwk : old.jwk] })).toBeNull();
  }
});

describe('a key set', () => {
  const key = makeKey();
  const rsa = { kty: 'RSA', kid: 'r', n: 'AQAB', e: 'AQAB' };
  const many = (count: number) => Array.from({ length: count }, () => makeKey().jwk);

  it('gives the keys that fit, with nothing else in them', async () => {
    const more = { ...key.jwk, use: 'sig', alg: 'ES256', x5u: 'https://evil.example', extra: 1 };
    const keys = [more, rsa, makeKey('EdDSA').jwk, { ...makeKey().jwk, use: 'enc' }];
    expect(await readKeySet({ keys }, 'ES256')).toEqual([key.jwk]);
    expect(await readKeySet({ keys: many(20) }, 'ES256')).toHaveLength(20);
  });

  it.each([
    ['B080 too many', { keys: many(21) }],
    ['B080 ten thousand', { keys: Array(10_000).fill(key.jwk) }],
    ['B080 a shared secret', { keys: [key.jwk, { kty: 'oct', kid: 's', k: 'AAAA' }] }],
    ['B080 a private key', { keys: [makeKey().secretJwk] }],
    ['B080 a private key among others', { keys: [key.jwk, makeKey().secretJwk] }],
    ['B080 a private key of another kind', { keys: [key.jwk, { ...rsa, d: 'AAAA' }] }],
    ['two of one name', { keys: [key.jwk, { ...makeKey().jwk, kid: key.kid }] }],
    ['a point that is not on the curve', { keys: [{ ...key.jwk, x: key.jwk.y }] }],
    ['no key that fits', { keys: [rsa] }],
    ['no keys', { keys: [] }],
    ['no list', { keys: key.jwk }],
    ['a list', [key.jwk]],
    ['nothing', null],
  ])('is refused: %s', async (_what, set) => {
    expect(await readKeySet(set, 'ES256')).toBeNull();
  });
});

describe('the address of a key set', () => {
  const url = 'https://host.example/keys';
  const key = makeKey();
  const set = JSON.stringify({ keys: [key.jwk] });
  const ask = (request: Request, timeoutMs?: number) =>
    fetchKeySet({ url, algorithm: 'ES256', request, ...(timeoutMs && { timeoutMs }) });
  const answer = (body: BodyInit | null, init?: ResponseInit) => ask(async () => new Response(body, init));

  it('gives its keys, and is asked without following anything', async () => {
    const asked: RequestInit[] = [];
    const found = await ask(async (_url, init) => {
      asked.push(init);
      return new Response(set);
    });
    expect(found).toEqual({ keys: [key.jwk] });
    expect(asked).toMatchObject([{ redirect: 'manual' }]);
  });

  it.each([
    ['B080 302', () => answer(null, { status: 302, headers: { location: url } }), 'status'],
    ['500', () => answer('x', { status: 500 }), 'status'],
    ['B080 HTML', () => answer('<!doctype html>'), 'not_json'],
    ['B080 5 MB', () => answer(' '.repeat(5_000_000) + set), 'too_large'],
    ['B080 a private key', () => answer(JSON.stringify({ keys: [key.secretJwk] })), 'not_acceptable'],
    ['F30 down', () => ask(() => Promise.reject(new TypeError('refused'))), 'unreachable'],
    ['F30 silent', () => ask(silent, 20), 'unreachable'],
  ] as const)('F30 %s gives no keys', async (_what, fetched, problem) => {
    expect(await fetched()).toEqual({ problem });
  });

  it('stops reading at its limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 16_384;
        stream.enqueue(new Uint8Array(16_384));
      },
    });
    expect(await answer(endless)).toEqual({ problem: 'too_large' });
    expect(sent).toBeLessThan(200_000);
  });

  it('B080 is public and https', () => {
    expect(isKeyAddress(url)).toBe(true);
    expect(isKeyAddress('https://keys.host.example:8443/a?b=c')).toBe(true);
    for (const other of [
      'http://host.example/keys',
      'https://localhost/keys',
      'https://127.0.0.1/keys',
      'https://[::1]/keys',
      'https://2130706433/keys',
      'https://169.254.169.254/latest',
      'https://user:pass@host.example/',
      'https://db.internal/keys',
      'https://host.example/#x',
      'file:///etc/passwd',
      'keys.json',
      '',
    ])
      expect(isKeyAddress(other), other).toBe(false);
  });

  it('is not asked where it is none', async () => {
    const asked: string[] = [];
    const request: Request = async (to) => {
      asked.push(to);
      return new Response(set);
    };
    const found = await fetchKeySet({ url: 'http://host.example/keys', algorithm: 'ES256', request });
    expect([found, asked]).toEqual([{ problem: 'address' }, []]);
  });
});

const isStaffRole = (role: string | null) => STAFF_ROLES.some((one) => one === role);

it('B083 gives the lower of what is claimed and what is allowed', () => {
  fc.assert(
    fc.property(
      fc.option(fc.oneof(fc.constantFrom(...ROLES), fc.string())),
      fc.constantFrom(...ROLES),
      fc.boolean(),
      (claimed, most, hasOrganization) => {
        const role = mapRole(claimed, most, hasOrganization);
        const rights = Object.keys(PERMISSIONS[role]);
        if (role !== 'consumer') {
          expect(Object.keys(PERMISSIONS[most])).toEqual(expect.arrayContaining(rights));
          if (isStaffRole(role)) expect(isStaffRole(most) && isStaffRole(claimed)).toBe(true);
          if (isOfOrganization(role)) expect(hasOrganization && claimed !== 'consumer').toBe(true);
        }
      },
    ),
  );
});
