import { foldConfusables, looksLike } from './confusables.ts';
import { fits, parseMask, type MaskToken } from './serial-mask.ts';
import { checkSerial, normaliseSerial, type SerialRule } from './serial.ts';

/** The text as the label prints it, where only look-alikes keep it from fitting; `null` where more is wrong, or it is open. */
export function mendSerial(norm: string, rule: SerialRule): string | null {
  if (!rule.mask) return null;
  const chars = Array.from(foldConfusables(norm).latin);
  let mended = '';
  for (const token of parseMask(rule.mask)) {
    const char = rule.strip && isSeparator(token) ? token.char : rightChar(chars.shift(), token);
    if (char === undefined) return null;
    mended += char;
  }
  if (chars.length > 0) return null;
  return checkSerial(normaliseSerial(mended, rule), rule).ok ? mended : null;
}

function rightChar(typed: string | undefined, token: MaskToken): string | undefined {
  if (typed === undefined || fits(token, typed)) return typed;
  const [right, another] = looksLike(typed).filter((char) => fits(token, char));
  return another === undefined ? right : undefined;
}

const isSeparator = (token: MaskToken): token is Extract<MaskToken, { kind: 'literal' }> =>
  token.kind === 'literal' && /^[\s\p{Pd}\u2212]$/u.test(token.char);
