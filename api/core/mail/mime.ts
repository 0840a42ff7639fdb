import type { MailAddress, OutgoingMail } from './message.ts';

const lineLength = 76;
// As many as fit on the first line behind the longest of our header names.
const wordBytes = 39;
// Quoted-printable text never holds "=_", so this boundary cannot occur in a part.
const boundary = '=_alternative';

/** The mail as RFC 5322 with text and HTML as alternatives; the same mail gives the same bytes, all ASCII. */
export function toMime(mail: OutgoingMail): string {
  const headers: [string, string][] = [
    ['From', mailbox(mail.from)],
    ['To', mailbox(mail.to)],
    ...(mail.replyTo ? [['Reply-To', mailbox(mail.replyTo)] as [string, string]] : []),
    ['Subject', encodeText(mail.subject)],
    ['Date', mail.date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', mail.messageId],
    ...Object.entries(mail.headers),
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative; boundary="${boundary}"`],
  ];
  return [
    ...headers.map(([name, value]) => fold(`${name}: ${value}`)),
    '',
    ...part('text/plain', mail.text),
    ...part('text/html', mail.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Unstructured header text: as it is when ASCII, else in encoded words of at most 75 characters (RFC 2047). */
export function encodeText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let bytes: number[] = [];
  for (const char of text) {
    const next = [...new TextEncoder().encode(char)];
    if (bytes.length + next.length > wordBytes) {
      words.push(encodedWord(bytes));
      bytes = [];
    }
    bytes.push(...next);
  }
  return [...words, encodedWord(bytes)].join(' ');
}

/** RFC 2045: every line at most 76 characters, trailing spaces protected, lines end in CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(quotedLine)
    .join('\r\n');
}

function part(type: string, content: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
}

function mailbox({ name, address }: MailAddress): string {
  if (name === '') return address;
  const plain = /^[\x20-\x7e]*$/.test(name) && !name.includes('=?');
  return `${plain ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeText(name)} <${address}>`;
}

function encodedWord(bytes: number[]): string {
  return `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`;
}

function fold(header: string): string {
  const lines: string[] = [];
  let rest = header;
  while (rest.length > lineLength) {
    const before = rest.lastIndexOf(' ', lineLength);
    const at = before > rest.indexOf(':') + 1 ? before : rest.indexOf(' ', lineLength);
    if (at < 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
    if (rest.trim() === '') break;
  }
  return [...lines, rest].join('\r\n');
}

function quotedLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  const lines: string[] = [];
  let current = '';
  bytes.forEach((byte, at) => {
    const last = at === bytes.length - 1;
    const plain = (byte >= 33 && byte <= 126 && byte !== 61) || (!last && (byte === 32 || byte === 9));
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (current.length + piece.length > lineLength - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  });
  return [...lines, current].join('\r\n');
}
