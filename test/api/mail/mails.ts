import { composeMail, messageIdFor } from '../../../api/core/mail/message.ts';

export function sampleMail(changes: Partial<Parameters<typeof composeMail>[0]> = {}) {
  return composeMail({
    from: { name: 'Altai Computers', address: 'service@altai.example' },
    to: { name: 'Айгерим', address: 'aigerim@clinic.example' },
    subject: 'Заявка WC-7K3M-9Q2X принята',
    text: 'Здравствуйте!\n.first dot\n..two dots\n.\nПока.',
    html: '<p>Здравствуйте!</p>\n.<p>Пока.</p>',
    messageId: messageIdFor('evt_01j', 'altai.example'),
    date: new Date('2026-11-22T05:36:38Z'),
    ...changes,
  });
}

export type ReadMail = { headers: Map<string, string>; parts: { type: string; content: string }[] };

/** A small reader of our own kind of mail, written from the RFCs and not from the code that writes it. */
export function readMime(raw: string): ReadMail {
  const headers = readHeaders(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = raw
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const content = part.slice(2);
      return {
        type: readHeaders(content).get('content-type') ?? '',
        content: readQuoted(content.slice(content.indexOf('\r\n\r\n') + 4, -2)),
      };
    });
  return { headers, parts };
}

function readHeaders(raw: string): Map<string, string> {
  const block = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n(?=[ \t])/g, '');
  return new Map(
    block.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), readWords(line.slice(colon + 1).trim())];
    }),
  );
}

function readWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(=\?UTF-8\?B\?[^?]*\?=)+/g, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map(([, word = '']) => Buffer.from(word, 'base64')),
      ).toString('utf8'),
    );
}

function readQuoted(text: string): string {
  const joined = text.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
