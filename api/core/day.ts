import { writeDay } from '../../db/date-format.ts';
import type { DateFormat } from '../../db/vocab.ts';

/** Whoever reads it; a `Ctx` is one. */
export type Reader = {
  locale: string;
  /** Chosen by the person; the language's own without it. */
  dateFormat?: DateFormat | null | undefined;
};

const formats = new Map<string, Intl.DateTimeFormat>();
const CAPACITY = 5_000;
const written = new Map<string, string>();

/** `2026-03-31` → "March 31, 2026" in the language or chosen format; a plain day never shifts. */
export function formatDay(day: string, { locale, dateFormat }: Reader): string {
  const key = `${locale}/${dateFormat ?? ''}/${day}`;
  let text = written.get(key);
  if (text === undefined) {
    text = write(day, { locale, dateFormat });
    if (written.size >= CAPACITY) written.clear();
    written.set(key, text);
  }
  return text;
}

function write(day: string, { locale, dateFormat }: Reader): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (dateFormat) return writeDay(time, { locale, dateFormat, timeZone: 'UTC' });
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  // The abbreviated word for "year" ends in a full stop, which would double that of the sentence.
  return format.format(time).replace(/\s(г|ж)\.$/, '');
}
