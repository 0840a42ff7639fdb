import { describe, expect, it } from 'vitest';
import { writeDay } from '../../db/date-format.ts';
import { DATE_FORMATS, type DateFormat } from '../../db/vocab.ts';

const NOON = Date.parse('2026-05-07T20:30:00Z');
const write = (dateFormat: DateFormat, over: object = {}) =>
  writeDay(NOON, { locale: 'en', dateFormat, timeZone: 'UTC', ...over });

describe('a day in the format that its reader has chosen', () => {
  it.each([
    ['YYYY-MM-DD', '2026-05-07', '05-07'],
    ['DD.MM.YYYY', '07.05.2026', '07.05'],
    ['DD/MM/YYYY', '07/05/2026', '07/05'],
    ['MM/DD/YYYY', '05/07/2026', '05/07'],
    ['D MMMM YYYY', '7 May 2026', '7 May'],
  ] as const)('%s is %s, without its year %s', (dateFormat, whole, short) => {
    expect(write(dateFormat)).toBe(whole);
    expect(write(dateFormat, { withoutYear: true })).toBe(short);
  });

  it('covers every format there is', () => {
    expect(DATE_FORMATS).toHaveLength(5);
  });

  it.each([
    ['ru', '7 мая 2026'],
    ['kk', '7 мамыр 2026'],
    ['de', '7 Mai 2026'],
    ['ar', '7 مايو 2026'],
  ])('names the month in %s', (locale, text) => {
    expect(write('D MMMM YYYY', { locale })).toBe(text);
  });

  it('is the day of the zone', () => {
    expect(write('YYYY-MM-DD', { timeZone: 'Asia/Almaty' })).toBe('2026-05-08');
  });

  it('keeps its order among Arabic letters', () => {
    expect(write('YYYY-MM-DD', { locale: 'ar' })).toBe('\u20662026-05-07\u2069');
  });

  it('counts in the Gregorian calendar wherever its reader is', () => {
    expect(write('DD.MM.YYYY', { locale: 'ar-SA' })).toContain('07.05.2026');
    expect(write('D MMMM YYYY', { locale: 'fa' })).toContain('2026');
  });
});
