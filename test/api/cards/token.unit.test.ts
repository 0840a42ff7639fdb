import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnArabic } from '../../../api/cards/arabic.ts';
import { judge } from '../../../api/cards/judge.ts';
import { cardNumber } from '../../../api/cards/number.ts';
import { openKey, sealKey } from '../../../api/cards/sealed-key.ts';
import { packCard, readCard, sealCard } from '../../../api/cards/token.ts';

const day = fc
  .integer({ min: 1, max: 65_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((value) => value.isWellFormed() && new TextEncoder().encode(value).length <= 255);
const facts = fc.record({
  kid: fc.stringMatching(/^[0-9a-f]{8}$/),
  number: fc.uint8Array({ minLength: 5, maxLength: 5 }),
  issuedOn: day,
  lastCoveredDay: fc.oneof(day, fc.constant(null), fc.constant('lifetime' as const)),
  brand: text,
  model: text,
  serial: text,
});
const signature = fc.uint8Array({ minLength: 64, maxLength: 64 });

describe('the token of a card', () => {
  it('gives back every fact that was packed', () => {
    fc.assert(
      fc.property(facts, signature, ({ number, ...rest }, signed) => {
        const token = sealCard(packCard({ number, ...rest }), signed);
        expect(readCard(token)).toMatchObject({ ...rest, number: cardNumber(number) });
      }),
    );
  });

  it('is read in one form only', () => {
    fc.assert(
      fc.property(facts, signature, fc.nat(), (some, signed, at) => {
        const token = sealCard(packCard(some), signed);
        const place = at % token.length;
        const spoilt = token.slice(0, place) + (token[place] === 'x' ? 'y' : 'x') + token.slice(place + 1);
        const [read, other] = [readCard(token)!, readCard(spoilt)];
        const bytes = (card: NonNullable<typeof other>) => [...card.signed, ...card.signature].join();
        expect(other === null || bytes(other) !== bytes(read)).toBe(true);
      }),
    );
  });

  it('reads anything at all without falling over', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ maxLength: 2000 })), (some) => {
        expect(() => readCard(some)).not.toThrow();
      }),
    );
  });

  it.each(['', 'AQ', 'AQ==', 'ä', 'A'.repeat(1200)])('takes %s for no card', (token) => {
    expect(readCard(token)).toBeNull();
  });
});

describe('what a card is', () => {
  const card = { keyId: 'k', token: 'T', revokedAt: null };
  const key = { id: 'k', revokedAt: null };
  const at = '2026-01-01T00:00:00.000Z';
  it.each([
    ['ours and in force', { key, signatureHolds: true, card, token: 'T', namesBrand: true }, 'valid'],
    [
      'ours and ended',
      { key, signatureHolds: true, card: { ...card, revokedAt: at }, token: 'T', namesBrand: true },
      'revoked',
    ],
    [
      'of a key that ended',
      { key: { ...key, revokedAt: at }, signatureHolds: true, card, token: 'T', namesBrand: true },
      'revoked',
    ],
    ['altered', { key, signatureHolds: false, card, token: 'T', namesBrand: true }, 'forged'],
    [
      'with our number and a stranger’s key',
      { key: undefined, signatureHolds: false, card, token: 'T', namesBrand: false },
      'forged',
    ],
    [
      'with our name and a stranger’s key',
      { key: undefined, signatureHolds: false, card: undefined, token: 'T', namesBrand: true },
      'forged',
    ],
    [
      'another’s',
      { key: undefined, signatureHolds: false, card: undefined, token: 'T', namesBrand: false },
      'unknown',
    ],
    [
      'signed by us and never issued',
      { key, signatureHolds: true, card: undefined, token: 'T', namesBrand: true },
      'unknown',
    ],
    [
      'signed by us with a number that another card has',
      { key, signatureHolds: true, card, token: 'U', namesBrand: true },
      'unknown',
    ],
  ])('%s', (_, evidence, result) => {
    expect(judge(evidence)).toBe(result);
  });
});

describe('a sealed key', () => {
  const place = { secret: 'a-secret-of-the-worker-that-is-long', tenantId: 't1', kid: '00112233' };
  const key = new Uint8Array(48).fill(7);
  const iv = new Uint8Array(12).fill(1);

  it('opens with its own secret, tenant and name, and with no other', async () => {
    const sealed = await sealKey(place, key, iv);
    expect(await openKey(place, sealed)).toEqual(key);
    for (const other of [{ secret: `${place.secret}!` }, { tenantId: 't2' }, { kid: '00112234' }]) {
      await expect(openKey({ ...place, ...other }, sealed)).rejects.toThrow();
    }
  });
});

describe('Arabic on paper', () => {
  it('joins letters by their place and runs from right to left', () => {
    // meem initial, noon medial, teh medial, jeem final, seen from the left.
    expect(drawnArabic('منتج')).toBe('\ufe9e\ufe98\ufee8\ufee3');
    // Alef does not join what follows; reh neither.
    expect(drawnArabic('دار')).toBe('\ufead\ufe8d\ufea9');
    expect(drawnArabic('لا')).toBe('\ufefb');
  });

  it('leaves numbers and Latin words as they are read', () => {
    expect(drawnArabic('رقم 7K3M-9Q2X')).toMatch(/^7K3M-9Q2X /);
    expect(drawnArabic('Grinder 200')).toBe('Grinder 200');
  });
});
