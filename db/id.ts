import { v7 } from 'uuid';

/** Prefixes of the identifiers on the wire: `claim_01j…` is a UUIDv7 written as a TypeID. */
export const PREFIXES = {
  tenant: 'tenant',
  brand: 'brand',
  embedKey: 'embed',
  organization: 'org',
  branch: 'branch',
  contact: 'contact',
  user: 'user',
  membership: 'member',
  invitation: 'invite',
  session: 'session',
  passkey: 'passkey',
  manufacturer: 'maker',
  model: 'model',
  term: 'term',
  termDraft: 'draft',
  unit: 'unit',
  claim: 'claim',
  line: 'line',
  job: 'job',
  event: 'event',
  infoRequest: 'info',
  infoItem: 'item',
  message: 'msg',
  attachment: 'file',
  mail: 'mail',
  audit: 'audit',
  view: 'view',
  issuer: 'issuer',
  apiKey: 'key',
  card: 'card',
  cardKey: 'cardkey',
  exception: 'exc',
  dateCorrection: 'datefix',
  registration: 'reg',
  ownershipCase: 'owncase',
  proof: 'proof',
  import: 'import',
  export: 'export',
} as const;
export type IdKind = keyof typeof PREFIXES;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export const newUuid = (): string => v7();

/** `uuid` → `claim_01jd…`: 128 bits in 26 base-32 characters, as the TypeID specification writes them. */
export function toWireId(kind: IdKind, uuid: string): string {
  let value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return `${PREFIXES[kind]}_${text}`;
}

/** The `uuid` of a wire id, or `null` where the text is not an id of that kind. */
export function fromWireId(kind: IdKind, text: string): string | null {
  const prefix = `${PREFIXES[kind]}_`;
  if (!text.startsWith(prefix) || text.length !== prefix.length + 26) return null;
  let value = 0n;
  for (const letter of text.slice(prefix.length)) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  if (value >> 128n) return null;
  const hex = value.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const REF_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A public reference, `WC-7K3M-9Q2X` of a claim: seven random letters and one check letter (weighted sum mod 32). Other
 * things have other letters in front.
 */
export function newRef(random: (bytes: number) => Uint8Array, kind = 'WC'): string {
  const letters = [...random(7)].map((byte) => REF_LETTERS[byte & 31]!);
  const all = [...letters, checkLetter(letters)].join('');
  return `${kind}-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** The stored form of a typed reference (`wc 7k3m9q2x`, O for 0, I and L for 1), or `null` if it cannot be one. */
export function parseRef(text: string): string | null {
  const folded = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^WC/, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const letters = [...folded];
  if (letters.length !== 8 || letters.some((letter) => !REF_LETTERS.includes(letter))) return null;
  if (checkLetter(letters.slice(0, 7)) !== letters[7]) return null;
  return `WC-${folded.slice(0, 4)}-${folded.slice(4)}`;
}

/** Odd weights are invertible modulo 32, so each single wrong letter changes the sum. */
function checkLetter(letters: string[]): string {
  const sum = letters.reduce((total, letter, i) => total + REF_LETTERS.indexOf(letter) * (2 * i + 1), 0);
  return REF_LETTERS[sum % 32]!;
}
