#!/usr/bin/env node
// Says whether a warranty card is real, without network and without this portal: node scripts/verify-card.mjs <keys.json> <card>
// <keys.json>: what /b/<slug>/card-keys.json answers. <card>: the text of the QR code, or what stands in it behind #.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const VERSION = 1;
const HEAD = 14;
const SIGNATURE = 64;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const [file, text] = process.argv.slice(2);
if (!file || !text) {
  console.error('usage: node scripts/verify-card.mjs <keys.json> <card>');
  process.exit(2);
}

const answer = check(text.slice(text.indexOf('#') + 1), JSON.parse(readFileSync(file, 'utf8')).keys);
console.log(JSON.stringify(answer, null, 2));
process.exit(answer.result === 'signed' ? 0 : 1);

function check(token, keys) {
  const card = read(token);
  if (!card) return { result: 'unreadable' };
  const { signed, signature, ...facts } = card;
  const jwk = keys.find(({ kid }) => kid === facts.kid);
  if (!jwk) return { result: 'unknown_key', kid: facts.kid };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(null, signed, key, signature) ? { result: 'signed', ...facts } : { result: 'forged' };
}

function read(token) {
  const bytes = Buffer.from(token, 'base64url');
  // One way to write these bytes: a changed character is a changed card.
  if (bytes.toString('base64url') !== token || bytes.length < HEAD + 3 + SIGNATURE || bytes[0] !== VERSION)
    return null;
  const signed = bytes.subarray(0, -SIGNATURE);
  const texts = textsOf(signed.subarray(HEAD));
  if (texts?.length !== 3) return null;
  const [brand, model, serial] = texts;
  return {
    kid: signed.toString('hex', 1, 5),
    number: numberOf(signed.subarray(5, 10)),
    issuedOn: dayOf(signed.readUInt16BE(10)),
    lastCoveredDay: coverOf(signed.readUInt16BE(12)),
    brand,
    model,
    serial,
    signed,
    signature: bytes.subarray(-SIGNATURE),
  };
}

function textsOf(bytes) {
  const texts = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + bytes[at];
    if (end > bytes.length) return null;
    texts.push(bytes.toString('utf8', at + 1, end));
    at = end;
  }
  return texts;
}

function numberOf(bytes) {
  const value = BigInt(`0x${bytes.toString('hex')}`);
  const letters = Array.from({ length: 8 }, (_, at) => LETTERS[Number((value >> BigInt(35 - at * 5)) & 31n)]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

function dayOf(number) {
  return new Date(Date.UTC(2000, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

function coverOf(number) {
  if (number === 0) return null;
  return number === 0xffff ? 'lifetime' : dayOf(number);
}
