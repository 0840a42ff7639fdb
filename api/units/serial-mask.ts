export type MaskToken =
  { kind: 'letter' } | { kind: 'digit' } | { kind: 'any' } | { kind: 'literal'; char: string };

/** `A` a letter, `9` a digit, `*` anything, any other character itself; a backslash makes the next one itself. */
export function parseMask(mask: string): MaskToken[] {
  const tokens: MaskToken[] = [];
  let quoted = false;
  for (const char of mask) {
    if (quoted) {
      tokens.push({ kind: 'literal', char });
      quoted = false;
    } else if (char === '\\') quoted = true;
    else if (char === 'A') tokens.push({ kind: 'letter' });
    else if (char === '9') tokens.push({ kind: 'digit' });
    else if (char === '*') tokens.push({ kind: 'any' });
    else tokens.push({ kind: 'literal', char });
  }
  return tokens;
}

export function fits(token: MaskToken, char: string): boolean {
  if (token.kind === 'letter') return char >= 'A' && char <= 'Z' && char.length === 1;
  if (token.kind === 'digit') return char >= '0' && char <= '9' && char.length === 1;
  return token.kind === 'literal' ? token.char === char : true;
}
