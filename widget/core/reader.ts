import { DATE_FORMATS } from '../../db/vocab.ts';
import type { DateFormat } from '../../db/vocab.ts';

/** How a person who is signed in wants to read dates and times. */
export interface Reader {
  dateFormat?: DateFormat | null | undefined;
  timeZone?: string | null | undefined;
}

interface Choice {
  dateFormat?: DateFormat | undefined;
  timeZone?: string | undefined;
}

const MARK = '-x-df';

/** What the reader chose as the private-use part of a locale: `Intl` passes over it, `format.ts` reads it. */
export function mannerOf({ dateFormat, timeZone }: Reader): string {
  if (!dateFormat && !timeZone) return '';
  const index = DATE_FORMATS.findIndex((one) => one === dateFormat);
  return `${MARK}${index < 0 ? '' : index}${timeZone ? `-${encode(timeZone)}` : ''}`;
}

export function choiceOf(locale: string): Choice {
  const [, choice = ''] = locale.split(MARK);
  const [index, ...zone] = choice.split('-');
  return {
    dateFormat: index ? DATE_FORMATS[Number(index)] : undefined,
    timeZone: zone.length > 0 ? decode(zone.join('')) : undefined,
  };
}

/** In such a part stand letters and digits, at most eight together. */
const encode = (text: string): string =>
  text
    .replace(/[^]/g, (char) => char.charCodeAt(0).toString(36).padStart(2, '0'))
    .replace(/.{8}(?!$)/g, '$&-');

const decode = (code: string): string => code.replace(/../g, (two) => String.fromCharCode(parseInt(two, 36)));
