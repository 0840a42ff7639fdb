import { parseUrl } from '../core/mail/parse-url.ts';

/** Of the web by https, or of this portal itself: nothing that a browser would run or send elsewhere. */
export function isLink(text: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(text)) return false;
  if (text.startsWith('/')) return !text.startsWith('//');
  const url = /^https:\/\/[^/]/.test(text) ? parseUrl(text) : null;
  return Boolean(url) && url!.username === '' && url!.password === '';
}
