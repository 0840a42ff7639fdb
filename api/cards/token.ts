import { base64url } from 'jose';
import { cardNumber, NUMBER_BYTES } from './number.ts';

/**
 * What a card says, as few bytes as a code that a phone reads from paper allows (docs/cards.md):
 * version · key id · number · days of issue and of the last covered day · brand, model and serial · signature.
 */
export type CardFacts = {
  /** Eight hex digits. */
  kid: string;
  number: Uint8Array;
  issuedOn: string;
  /** `null` where the brand tells nobody. */
  lastCoveredDay: string | 'lifetime' | null;
  brand: string;
  model: string;
  serial: string;
};
export type ReadCard = Omit<CardFacts, 'number'> & {
  number: string;
  signed: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
};

const VERSION = 1;
const HEAD_BYTES = 14;
const SIGNATURE_BYTES = 64;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2000-01-01');
const UNTOLD = 0;
const LIFETIME = 0xffff;
export const LONGEST_TEXT = 255;

/** The bytes that are signed. */
export function packCard(facts: CardFacts): Uint8Array<ArrayBuffer> {
  const texts = [facts.brand, facts.model, facts.serial].flatMap((text) => {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > LONGEST_TEXT) throw new RangeError('a text of a card has at most 255 bytes');
    return [bytes.length, ...bytes];
  });
  return Uint8Array.from([
    VERSION,
    ...kidBytes(facts.kid),
    ...facts.number,
    ...twoBytes(dayNumber(facts.issuedOn)),
    ...twoBytes(coverNumber(facts.lastCoveredDay)),
    ...texts,
  ]);
}

export const sealCard = (signed: Uint8Array, signature: Uint8Array): string =>
  base64url.encode(Uint8Array.from([...signed, ...signature]));

/** The facts of a token, or `null` where it is none. Proves nothing by itself. */
export function readCard(token: string): ReadCard | null {
  const bytes = bytesOf(token);
  if (!bytes || bytes.length < HEAD_BYTES + 3 + SIGNATURE_BYTES || bytes[0] !== VERSION) return null;
  const signed = bytes.slice(0, -SIGNATURE_BYTES);
  const texts = textsOf(signed.slice(HEAD_BYTES));
  const [brand, model, serial] = texts ?? [];
  if (texts?.length !== 3 || brand === undefined || model === undefined || serial === undefined) return null;
  const view = new DataView(signed.buffer);
  return {
    kid: Array.from(signed.slice(1, 5), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    number: cardNumber(signed.slice(5, 5 + NUMBER_BYTES)),
    issuedOn: dayOf(view.getUint16(10)),
    lastCoveredDay: coverOf(view.getUint16(12)),
    brand,
    model,
    serial,
    signed,
    signature: bytes.slice(-SIGNATURE_BYTES),
  };
}

/** Only the one way to write these bytes: a changed character is a changed card. */
function bytesOf(token: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(token)) return null;
  try {
    const bytes = new Uint8Array(base64url.decode(token));
    return base64url.encode(bytes) === token ? bytes : null;
  } catch {
    return null;
  }
}

function textsOf(bytes: Uint8Array): string[] | null {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + bytes[at]!;
    if (end > bytes.length) return null;
    try {
      texts.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.slice(at + 1, end)));
    } catch {
      return null;
    }
    at = end;
  }
  return texts;
}

const kidBytes = (kid: string) => kid.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
const twoBytes = (value: number) => [value >> 8, value & 0xff];

const dayNumber = (day: string) =>
  Math.min(Math.max(Math.round((Date.parse(day) - FIRST_DAY) / DAY_MS), 1), LIFETIME - 1);
const dayOf = (number: number) => new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10);

function coverNumber(day: CardFacts['lastCoveredDay']): number {
  if (day === null) return UNTOLD;
  return day === 'lifetime' ? LIFETIME : dayNumber(day);
}

function coverOf(number: number): CardFacts['lastCoveredDay'] {
  if (number === UNTOLD) return null;
  return number === LIFETIME ? 'lifetime' : dayOf(number);
}
