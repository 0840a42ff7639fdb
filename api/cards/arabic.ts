/** How many forms each letter has, from U+0621 and from U+0641 on, in the order of the presentation forms from U+FE80 on. */
const FORMS: [first: number, counts: string][] = [
  [0x621, '12222424244444222244444444'],
  [0x641, '4444444224'],
];
const LAM = 0x644;
/** Alef with madda, hamza above, hamza below, and alone: one sign together with a lam before it. */
const WITH_LAM = new Map([
  [0x622, 0xfef5],
  [0x623, 0xfef7],
  [0x625, 0xfef9],
  [0x627, 0xfefb],
]);

type Letter = { isolated: number; joinsNext: boolean; joinsPrevious: boolean };
const letters = new Map<number, Letter>();
let form = 0xfe80;
for (const [first, counts] of FORMS) {
  for (const [index, digit] of Array.from(counts, Number).entries()) {
    letters.set(first + index, { isolated: form, joinsNext: digit === 4, joinsPrevious: digit > 1 });
    form += digit;
  }
}

/** A line of Arabic as signs from left to right: letters in the form that their place gives them, numbers and Latin words as they are. */
export function drawnArabic(text: string): string {
  if (!/[\u0600-\u06ff]/.test(text)) return text;
  const signs = shaped(Array.from(text, (char) => char.codePointAt(0)!)).reverse();
  return String.fromCodePoint(...signs).replace(
    /[0-9A-Za-z\u0660-\u0669](?:[\x21-\x7e\u0660-\u0669]*[0-9A-Za-z\u0660-\u0669])?/g,
    (run) => Array.from(run).reverse().join(''),
  );
}

function shaped(codes: number[]): number[] {
  const signs: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    const letter = letters.get(code);
    if (!letter) {
      signs.push(code);
      continue;
    }
    const before = letters.get(codes[at - 1] ?? 0)?.joinsNext === true && letter.joinsPrevious;
    const joined = code === LAM ? WITH_LAM.get(codes[at + 1] ?? 0) : undefined;
    if (joined !== undefined) {
      signs.push(joined + (before ? 1 : 0));
      at++;
      continue;
    }
    const after = letter.joinsNext && letters.get(codes[at + 1] ?? 0)?.joinsPrevious === true;
    signs.push(letter.isolated + (before && after ? 3 : after ? 2 : before ? 1 : 0));
  }
  return signs;
}
