import { COMMON_WORDS } from './common-words.ts';

const WORDS = new Set(COMMON_WORDS);
const PIECES = 4;
const LONGEST_WALK = 34;
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
].flatMap((row) => [row, [...row].reverse().join('')]);
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Whether it is one of those that are tried first: the commonest words, walks on the keyboard and repetitions, with the usual
 * decorations. A rule and a list of words stand for the millions of such passwords that are ten characters long.
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const core = plain.replace(/^\P{L}+|\P{L}+$/gu, '');
  return [plain, unleet(plain), unleet(core)].some((text) =>
    cuts(unrepeat(text.replace(/[^\p{L}\p{N}]+/gu, '')), PIECES),
  );
}

const unleet = (text: string) => [...text].map((letter) => LEET[letter] ?? letter).join('');

/** Whether it can be cut into common words (two pieces each), walks and numbers: more than four pieces are a phrase. */
function cuts(text: string, pieces: number): boolean {
  if (/^\p{L}?$/u.test(text)) return true;
  if (text.length > pieces * LONGEST_WALK) return false;
  for (let length = /^\p{N}{0,8}/u.exec(text)![0].length; length > 0; length--)
    if (cuts(text.slice(length), pieces - 1)) return true;
  for (let length = Math.min(text.length, LONGEST_WALK); length >= 3; length--) {
    const piece = text.slice(0, length);
    const weight = isWalk(piece) ? 1 : WORDS.has(piece) ? 2 : Infinity;
    if (weight <= pieces && cuts(text.slice(length), pieces - weight)) return true;
  }
  return false;
}

const isWalk = (piece: string) => new Set(piece).size === 1 || ROWS.some((row) => row.includes(piece));

/** `abcabcabc` → `abc` */
function unrepeat(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    if (text.length % length === 0 && text.slice(0, length).repeat(text.length / length) === text)
      return text.slice(0, length);
  }
  return text;
}
