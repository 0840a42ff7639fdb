import { describe, expect, it } from 'vitest';
import { isCommonPassword } from '../../../api/auth/common-passwords.ts';
import { COMMON_WORDS } from '../../../api/auth/common-words.ts';
import { deviceOf } from '../../../api/auth/device.ts';
import { waitAfter } from '../../../api/auth/guess-wait.ts';
import { inTurn } from '../../../api/auth/hash-queue.ts';
import { hashPassword, isOutdated, isPassword } from '../../../api/auth/password-hash.ts';
import { flawOf } from '../../../api/auth/password-policy.ts';
import { isLeaked } from '../../../api/auth/password-range.ts';
import { seal, unseal } from '../../../api/auth/totp-secret.ts';
import type { Ctx } from '../../../api/core/context.ts';
import { random } from './sign-in.ts';

describe('a common password', () => {
  it.each([
    'password123',
    'Password2026!',
    'P@$$w0rd1234',
    '!!!Welcome2025!!!',
    'iloveyou123',
    'qwerty123456',
    '1q2w3e4r5t',
    'zaq12wsx!!qwerty',
    '1234567890',
    '01.02.1990-2000',
    'aaaaaaaaaaaa',
    'passwordpassword',
    'abcdefghijkl',
    'Summer-Winter-2026',
    'йцукенгшщз',
    'Наташа19851985',
    'қазақстан2026',
    'Passwort!2026',
    'كلمةالسر1234',
  ])('%s is one', (password) => expect(isCommonPassword(password)).toBe(true));

  it.each([
    'seven green kettles on the roof',
    'correct horse battery staple',
    'kX7#vq9LmT2p',
    'Wolkenbruch am Dienstag',
    'жёлтый чайник на крыше',
    'tr0ub4dor&3xyz',
    'mfgkz wbxrt',
  ])('%s is none', (password) => expect(isCommonPassword(password)).toBe(false));

  it('is found in an instant, however long', () => {
    const started = performance.now();
    for (const text of [
      'a1'.repeat(500),
      'password'.repeat(120),
      `${'12345678'.repeat(16)}x`,
      'qwe'.repeat(40) + 'x',
    ])
      isCommonPassword(text);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is made of a list without doubles, in lower case', () => {
    expect(new Set(COMMON_WORDS).size).toBe(COMMON_WORDS.length);
    expect(COMMON_WORDS.filter((word) => word !== word.toLowerCase() || word.length < 3)).toEqual([]);
    expect(COMMON_WORDS.length).toBeGreaterThan(500);
  });
});

describe('the flaw of a password', () => {
  const whose = { email: 'aigerim@clinic.example', brandName: 'Altai Tech' };
  it.each([
    ['AIGERIM likes tea', 'contains_address'],
    ['my altai tech box', 'contains_brand'],
    ['dragon12345', 'common_password'],
    ['seven green kettles', null],
  ])('of "%s" is %s', (password, flaw) => expect(flawOf(password, whose)).toBe(flaw));

  it('is no name that is too short to mean anything', () => {
    expect(flawOf('the tea kettle sings', { email: 'te@clinic.example', brandName: 'Tea' })).toBeNull();
  });
});

describe('the service of leaked passwords', () => {
  // SHA-1 of "seven green kettles" begins with these five digits.
  const password = 'seven green kettles';
  const digest = async () =>
    Buffer.from(await crypto.subtle.digest('SHA-1', Buffer.from(password)))
      .toString('hex')
      .toUpperCase();
  const answering = (body: string, status = 200) => {
    const asked: string[] = [];
    const request = async (url: string) => {
      asked.push(url);
      return new Response(body, { status });
    };
    return { asked, request };
  };

  it('hears five digits and no more, and is believed', async () => {
    const full = await digest();
    const { asked, request } = answering(`0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n${full.slice(5)}:12`);
    expect(await isLeaked(password, 'https://range.example/', request)).toBe(true);
    expect(asked).toEqual([`https://range.example/${full.slice(0, 5)}`]);
  });

  it('is not believed where it pads, fails or does not answer', async () => {
    const rest = (await digest()).slice(5);
    expect(await isLeaked(password, 'https://range.example', answering(`${rest}:0`).request)).toBe(false);
    expect(await isLeaked(password, 'https://range.example', answering(`${rest}:9`, 503).request)).toBe(
      false,
    );
    const broken = () => Promise.reject(new Error('no network'));
    expect(await isLeaked(password, 'https://range.example', broken)).toBe(false);
  });
});

describe('the wait after wrong guesses', () => {
  it('begins with the fifth, doubles, and ends at a quarter of an hour', () => {
    expect([1, 4, 5, 6, 7, 9, 20, 1000].map((own) => waitAfter(own, own))).toEqual([
      0, 0, 30, 60, 120, 480, 900, 900,
    ]);
  });

  it('does not fall on a network that has hardly failed, whatever the others do', () => {
    expect([waitAfter(1, 1_000_000), waitAfter(2, 1_000_000)]).toEqual([0, 0]);
    expect(waitAfter(3, 30)).toBe(30);
    expect(waitAfter(3, 1_000)).toBe(900);
  });
});

describe('the line in front of the hashes', () => {
  it('lets two work at once, the others in their turn', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => void setImmediate(resolve));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => inTurn(work)));
    expect(most).toBe(2);
  });

  it('has an end: who would stand too far back is told to come again', async () => {
    const held: (() => void)[] = [];
    const work = () => new Promise<void>((resolve) => void held.push(resolve));
    const settled = Promise.allSettled(Array.from({ length: 40 }, () => inTurn(work)));
    const release = setInterval(() => held.splice(0).forEach((resolve) => resolve()), 1);
    const results = await settled;
    clearInterval(release);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.length).toBe(30);
    for (const { reason } of refused as PromiseRejectedResult[])
      expect(reason).toMatchObject({ code: 'unavailable', headers: { 'retry-after': '2' } });
    await expect(inTurn(async () => 'free again')).resolves.toBe('free again');
  });

  it('goes on after work that failed', async () => {
    await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(Promise.all([1, 2, 3].map((n) => inTurn(async () => n)))).resolves.toEqual([1, 2, 3]);
  });
});

it('a hash knows what it was made with', async () => {
  const hash = await hashPassword('seven green kettles', random);
  expect(await isPassword('seven green kettles', hash)).toBe(true);
  expect(await isPassword('seven green kettle', hash)).toBe(false);
  expect(await isPassword('seven green kettles', null)).toBe(false);
  expect([isOutdated(hash), isOutdated(hash.replace('14,8,5', '14,8,1'))]).toEqual([false, true]);
});

it('a sealed secret opens with its own key, for its own person and in one piece', async () => {
  const ctx = (over: Partial<Ctx> = {}) =>
    ({ tenantId: 'one', secrets: { link: 'x'.repeat(32) }, random, ...over }) as Ctx;
  const secret = random(20);
  const sealed = await seal(ctx(), 'me', secret);
  expect(await unseal(ctx(), 'me', sealed)).toEqual(secret);
  expect(await seal(ctx(), 'me', secret)).not.toBe(sealed);
  await expect(unseal(ctx(), 'you', sealed)).rejects.toThrow();
  await expect(unseal(ctx({ tenantId: 'two' }), 'me', sealed)).rejects.toThrow();
  await expect(unseal(ctx({ secrets: { link: 'y'.repeat(32) } }), 'me', sealed)).rejects.toThrow();
  const flipped = sealed.replace(/.(?=.{5}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  await expect(unseal(ctx(), 'me', flipped)).rejects.toThrow();
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'Safari, macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/143.0 Mobile/15E148 Safari/604.1',
    'Chrome, iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    'Samsung Internet, Android',
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
    'Chrome, ChromeOS',
  ],
  ['Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ['curl/8.5.0', null],
  ['<script>alert(1)</script>', null],
  [undefined, null],
])('the device of %s is %s', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device));
