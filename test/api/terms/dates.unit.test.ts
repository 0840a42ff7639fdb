import { describe, expect, it } from 'vitest';
import { checkDates, isPlainDate, testedOn, todayIn } from '../../../api/terms/index.ts';
import { lastCoveredDay } from '../../../api/terms/periods.ts';
import { months } from './cases.ts';

describe('T5: calendar months, clamped, from the start', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2026-02-16', 24, '2028-02-16'],
  ])('%s and %i months: %s is the last day', (start, count, last) => {
    expect(lastCoveredDay(start, months(count), 'same_date')).toBe(last);
  });

  it('the day before, where the contract says so, but not before the end of a short month', () => {
    expect(lastCoveredDay('2026-02-16', months(24), 'day_before')).toBe('2028-02-15');
    expect(lastCoveredDay('2026-03-01', months(12), 'day_before')).toBe('2027-02-28');
    expect(lastCoveredDay('2024-01-31', months(1), 'day_before')).toBe('2024-02-29');
    expect(lastCoveredDay('2024-02-29', months(12), 'day_before')).toBe('2025-02-28');
  });

  it('days are counted after the day of the event', () => {
    expect(lastCoveredDay('2026-02-16', { kind: 'days', value: 14 }, 'same_date')).toBe('2026-03-02');
    expect(lastCoveredDay('2026-02-16', { kind: 'days', value: 14 }, 'day_before')).toBe('2026-03-01');
  });
});

describe('T7: today is today where the contract applies', () => {
  it('is already tomorrow in Almaty half an hour after midnight there', () => {
    expect(todayIn('Asia/Almaty', '2026-03-30T19:30:00Z')).toBe('2026-03-31');
    expect(todayIn('UTC', '2026-03-30T19:30:00Z')).toBe('2026-03-30');
  });

  it('is still the last day at 23:30 local time', () => {
    expect(todayIn('Europe/Berlin', '2026-06-30T21:30:00Z')).toBe('2026-06-30');
  });
});

describe('T8: the day at which cover is tested', () => {
  it('is the day of failure where that is evidenced', () => {
    expect(testedOn({ failure: { date: '2026-03-01', evidenced: true }, reported: '2026-03-10' })).toBe(
      '2026-03-01',
    );
  });

  it('is the day of the report where it is not, however late somebody looks', () => {
    expect(testedOn({ failure: { date: '2026-03-01', evidenced: false }, reported: '2026-03-10' })).toBe(
      '2026-03-10',
    );
    expect(testedOn({ reported: '2026-03-10' })).toBe('2026-03-10');
  });

  it('is never after the report', () => {
    expect(testedOn({ failure: { date: '2026-03-11', evidenced: true }, reported: '2026-03-10' })).toBe(
      '2026-03-10',
    );
  });
});

describe('T9: impossible dates', () => {
  const today = '2026-03-31';

  it('accepts dates in their order, and several on one day', () => {
    const dates = { manufactured: today, invoice: today, startOfUse: today, failure: today, repair: today };
    expect(checkDates({ ...dates, meter: 10, lastMeter: 10 }, today)).toEqual([]);
  });

  it('names the field that lies in the future', () => {
    expect(checkDates({ failure: '2026-04-01' }, today)).toEqual([
      { field: 'failure', code: 'in_future', params: { limit: today } },
    ]);
  });

  it.each([
    ['invoice', 'manufactured', { manufactured: '2026-01-02', invoice: '2026-01-01' }],
    ['failure', 'startOfUse', { startOfUse: '2026-01-02', failure: '2026-01-01' }],
    ['repair', 'failure', { failure: '2026-01-02', repair: '2026-01-01' }],
  ])('%s cannot be before %s', (field, other, dates) => {
    expect(checkDates(dates, today)).toEqual([
      { field, code: 'before', other, params: { limit: '2026-01-02' } },
    ]);
  });

  it('a meter does not run backwards', () => {
    expect(checkDates({ meter: 99, lastMeter: 100 }, today)).toEqual([
      { field: 'meter', code: 'before', other: 'meter', params: { limit: 100 } },
    ]);
  });

  it('a day that no calendar has is one problem, not several', () => {
    expect(checkDates({ failure: '2026-02-30', repair: '2026-02-01' }, today)).toEqual([
      { field: 'failure', code: 'not_a_date', params: {} },
    ]);
  });

  it.each(['2026-02-30', '0000-01-01', '10000-01-01', '2026-1-1', '2026-03-31T00:00', '', '+002026-01-01'])(
    'refuses %j as a date',
    (text) => expect(isPlainDate(text)).toBe(false),
  );

  it('accepts a leap day', () => expect(isPlainDate('2028-02-29')).toBe(true));
});
