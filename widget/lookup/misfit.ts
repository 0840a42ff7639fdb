const SEPARATOR = /[\s\p{Pd}\u2212\u200b-\u200d\ufeff]/u;

/** The typed text around its n-th counted character; separators do not count, as in the normal form. */
export function misfit(typed: string, normal: string, position: number): [string, string, string] {
  const chars = Array.from(typed);
  const counted = [...chars.keys()].filter((at) => !SEPARATOR.test(chars[at] ?? ''));
  const length = Array.from(normal).length;
  const text = counted.length === length ? chars : Array.from(normal);
  const at = (counted.length === length ? counted[position - 1] : position - 1) ?? text.length;
  return [text.slice(0, at).join(''), text[at] ?? '', text.slice(at + 1).join('')];
}
