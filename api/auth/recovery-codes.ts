import type { Ctx } from '../core/context.ts';
import { sign } from '../core/token.ts';

const HOW_MANY = 10;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `K7M2Q-9XWT4`: fifty random bits each, without letters that look alike. */
export const newRecoveryCodes = ({ random }: Pick<Ctx, 'random'>): string[] =>
  Array.from({ length: HOW_MANY }, () => {
    const letters = [...random(10)].map((byte) => LETTERS[byte & 31]!).join('');
    return `${letters.slice(0, 5)}-${letters.slice(5)}`;
  });

/** What is kept of one: nothing that could be tried out with the database alone. */
export const hashRecoveryCode = ({ secrets }: Ctx, userId: string, code: string): Promise<string> =>
  sign(secrets.link, `recovery:${userId}:${plain(code)}`);

const plain = (code: string) =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
