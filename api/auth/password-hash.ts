import { scrypt, timingSafeEqual } from 'node:crypto';
import { base64url, fromBase64url } from '../core/token.ts';
import { inTurn } from './hash-queue.ts';

type Cost = { logN: number; r: number; p: number };

/** 16 MB and about 165 ms on workerd. */
const COST: Cost = { logN: 14, r: 8, p: 5 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** `scrypt$14,8,5$<salt>$<key>`: what it was made with stands in it, so that stronger ones can follow. */
export async function hashPassword(password: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const salt = random(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return `scrypt$${COST.logN},${COST.r},${COST.p}$${base64url(salt)}$${base64url(key)}`;
}

/** Takes as long for nobody's password as for somebody's. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const { cost, salt, key } = parse(hash ?? NOBODYS);
  const same = timingSafeEqual(await derive(password, salt, cost), key);
  return same && hash !== null;
}

/** Whether it was made with less than is used now. */
export function isOutdated(hash: string): boolean {
  const { logN, r, p } = parse(hash).cost;
  return logN !== COST.logN || r !== COST.r || p !== COST.p;
}

const NOBODYS = `scrypt$${COST.logN},${COST.r},${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function parse(hash: string): { cost: Cost; salt: Uint8Array; key: Uint8Array } {
  const [, logN, r, p, salt, key] = /^scrypt\$(\d+),(\d+),(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash) ?? [];
  if (!salt || !key) throw new Error('Not the hash of a password');
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: fromBase64url(salt),
    key: fromBase64url(key),
  };
}

const derive = (password: string, salt: Uint8Array, { logN, r, p }: Cost): Promise<Uint8Array> =>
  inTurn(
    () =>
      new Promise((resolve, reject) => {
        const options = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r };
        // As UTF-8, byte for byte: what a person types is not tidied up.
        scrypt(new TextEncoder().encode(password), salt, KEY_BYTES, options, (error, key) =>
          error ? reject(error) : resolve(new Uint8Array(key)),
        );
      }),
  );
