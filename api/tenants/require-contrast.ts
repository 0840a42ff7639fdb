import { checkTheme, suggest, tokenOf, type Tokens } from '../../db/contrast.ts';
import { Problem } from '../core/problem.ts';

const NAMES: Record<string, string> = {
  button: 'The label of a button',
  link: 'A link',
  text: 'Text',
  muted: 'Secondary text',
  good: 'Good news',
  warn: 'A warning',
  bad: 'An error',
};

/** Words that cannot be read are refused: WCAG 2.2 AA, in the light and in the dark. */
export function requireContrast(theme: Tokens): void {
  const failing = checkTheme(theme).filter(({ isText, passes }) => isText && !passes);
  if (failing.length === 0) return;
  throw new Problem('invalid', {
    errors: failing.map(({ pair, scheme, ratio, needed, foreground, background }) => {
      const better = suggest(theme, pair);
      const advice = better
        ? `; ${better.token} ${better.value === null ? 'left out' : `as ${better.value}`} would do`
        : '';
      return {
        pointer: `/theme/${better?.token ?? tokenOf(pair)}`,
        code: 'low_contrast',
        detail: `${NAMES[pair]}, ${scheme}: ${foreground} on ${background} is ${ratio.toFixed(2)}:1, ${needed}:1 is needed${advice}`,
      };
    }),
  });
}
