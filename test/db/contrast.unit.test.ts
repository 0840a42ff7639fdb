import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTheme, contrast, type Pair, suggest } from '../../db/contrast.ts';

const failing = (tokens: Record<string, string>) =>
  checkTheme(tokens)
    .filter(({ passes }) => !passes)
    .map(({ pair, scheme }) => `${pair} ${scheme}`);

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#fff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d, in either order', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('a theme', () => {
  it('can be read where the brand says nothing', () => {
    expect(failing({})).toEqual([]);
  });

  it('names each pair that cannot be read, and in which scheme', () => {
    expect(failing({ accent: '#ffd400', 'on-accent': '#ffffff' })).toEqual([
      'button light',
      'accent light',
      'button dark',
    ]);
    expect(failing({ text: '#000000' })).toEqual(['text dark', 'muted dark', 'edge dark']);
  });

  it('has a label for every accent by itself', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        const better = suggest({ accent }, 'button');
        const label = checkTheme({ accent }).filter(({ pair }) => pair === 'button');
        return label.every(({ passes }) => passes) || better !== undefined;
      }),
    );
  });

  it('gets no advice that does not help', () => {
    const pairs: Pair[] = ['button', 'text', 'muted', 'link', 'accent'];
    fc.assert(
      fc.property(hex, hex, hex, fc.constantFrom(...pairs), (accent, onAccent, text, pair) => {
        const tokens: Record<string, string> = { accent, 'on-accent': onAccent, text };
        const better = suggest(tokens, pair);
        if (!better) return true;
        const { [better.token]: _, ...others } = tokens;
        const changed = better.value === null ? others : { ...others, [better.token]: better.value };
        return checkTheme(changed).every((found) => found.pair !== pair || found.passes);
      }),
      { numRuns: 60 },
    );
  });
});
