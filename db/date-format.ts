import type { DateFormat } from './vocab.ts';

export interface Manner {
  /** A locale for `Intl`. */
  locale: string;
  dateFormat: DateFormat;
  timeZone: string | undefined;
  /** Day and month alone. */
  withoutYear?: boolean;
}

/** The day of an instant as its reader has chosen to see days, in elements as in mails and sentences of the API. */
export function writeDay(time: number, { locale, dateFormat, timeZone, withoutYear }: Manner): string {
  const named = (language: string, options: Intl.DateTimeFormatOptions): Record<string, string> =>
    Object.fromEntries(
      new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone, ...options })
        .formatToParts(time)
        .map(({ type, value }) => [type, value]),
    );
  const {
    year = '',
    month = '',
    day = '',
  } = named('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (dateFormat === 'D MMMM YYYY') {
    const word = named(locale, { day: 'numeric', month: 'long' })['month'];
    return `${Number(day)} ${word}${withoutYear ? '' : ` ${year}`}`;
  }
  const order = withoutYear ? dateFormat.replace(/YYYY\W|\WYYYY/, '') : dateFormat;
  const written = order.replace('YYYY', year).replace('MM', month).replace('DD', day);
  // After Arabic letters the parts of 2026-05-12 would change places.
  return locale.startsWith('ar') ? `\u2066${written}\u2069` : written;
}
