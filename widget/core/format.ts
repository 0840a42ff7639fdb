import { writeDay } from '../../db/date-format.ts';
import { choiceOf } from './reader.ts';

/** A plain date `YYYY-MM-DD` in the reader's language or chosen format; never shifted by a time zone. */
export function formatPlainDate(
  date: string,
  locale: string,
  style: Intl.DateTimeFormatOptions['dateStyle'] = 'long',
): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) return date;
  const { dateFormat } = choiceOf(locale);
  if (dateFormat) return writeDay(time, { locale, dateFormat, timeZone: 'UTC' });
  return written(time, locale, { dateStyle: style, timeZone: 'UTC' });
}

/** An instant, in the zone that the reader has chosen, or else in that of the device. */
export function formatInstant(
  instant: string,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const { dateFormat, timeZone } = choiceOf(locale);
  const { dateStyle, year, month, day, timeStyle, hour, minute, ...rest } = { timeZone, ...options };
  if (!dateFormat || !(dateStyle || month)) return written(time, locale, { timeZone, ...options });
  const withoutYear = !dateStyle && !year;
  const date = writeDay(time, { locale, dateFormat, timeZone: rest.timeZone, withoutYear });
  if (!timeStyle && !hour) return date;
  return `${date}, ${written(time, locale, { ...rest, timeStyle: 'short' })}`;
}

function written(time: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options }).format(time);
}
