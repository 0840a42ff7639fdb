import { createHash } from 'node:crypto';

const EPOCH = Date.UTC(2025, 6, 14);
const YEAR = 365 * 24 * 3600 * 1000;

/** The same name gives the same UUIDv7 in every database that is seeded. */
export function idOf(kind: string, name: string): string {
  const hash = createHash('sha256').update(`${kind}/${name}`).digest();
  const time = (EPOCH + (hash.readUIntBE(0, 6) % YEAR)).toString(16).padStart(12, '0');
  const rest = hash.subarray(6, 16);
  rest[0] = 0x70 | (rest[0]! & 0x0f);
  rest[2] = 0x80 | (rest[2]! & 0x3f);
  const hex = time + rest.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Numbers that look random and are the same each time (mulberry32). */
export function dice(start: number) {
  let state = start;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    pick: <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!,
    chance: (share: number) => next() < share,
    digits: (count: number) => Array.from({ length: count }, () => Math.floor(next() * 10)).join(''),
  };
}
export type Dice = ReturnType<typeof dice>;
