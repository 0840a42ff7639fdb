import { describe, expect, it } from 'vitest';
import { deliverabilityOf } from '../../../api/organizations/deliverability.ts';
import { healthTextsFor } from '../../../api/organizations/health/texts/index.ts';
import { isTimeZone } from '../../../api/organizations/time-zone.ts';
import { readCursor, writeCursor, aName } from '../../../api/core/page.ts';
import { newUuid } from '../../../db/id.ts';
import { LOCALES, SETUP_FINDINGS } from '../../../db/vocab.ts';

describe('a time zone', () => {
  it.each(['Asia/Almaty', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('is %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  it.each(['', '+05:00', 'Asia/Nowhere', 'Asia', 'Asia/Almaty;', ' UTC', '5'])('is not %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('whether mails arrive', () => {
  const at = '2026-03-31T09:30:00.000Z';
  const nothing = { confirmedAt: null, deliveredAt: null, softBouncedAt: null, bouncedAt: null };
  it.each([
    [null, 'unknown'],
    [nothing, 'unknown'],
    [{ ...nothing, confirmedAt: at }, 'ok'],
    [{ ...nothing, deliveredAt: at }, 'ok'],
    [{ ...nothing, deliveredAt: at, softBouncedAt: at }, 'soft'],
    [{ confirmedAt: at, deliveredAt: at, softBouncedAt: at, bouncedAt: at }, 'bounced'],
  ] as const)('%o is %s', (known, answer) => {
    expect(deliverabilityOf(known)).toBe(answer);
  });
});

describe('the health list', () => {
  it.each(LOCALES)('is said in %s, each with what to do', (locale) => {
    for (const kind of SETUP_FINDINGS) {
      const { text, fix } = healthTextsFor(locale)[kind];
      const said = text({ name: 'NAME', about: 'ABOUT' });
      expect(said, kind).toContain('NAME');
      expect(fix.length, kind).toBeGreaterThan(5);
      if (locale !== 'en')
        expect(said, kind).not.toBe(healthTextsFor('en')[kind].text({ name: 'NAME', about: 'ABOUT' }));
    }
  });
});

describe('a cursor', () => {
  it('keeps a name in any script, and belongs to one filter', () => {
    const position = { at: 'Қарағанды 😀 — "x"', id: newUuid() };
    const cursor = writeCursor(position, 'поиск: филиал');
    expect(readCursor(cursor, 'поиск: филиал', aName)).toEqual(position);
    expect(() => readCursor(cursor, 'another', aName)).toThrow();
    expect(() => readCursor(cursor, 'поиск: филиал')).toThrow();
  });
});
