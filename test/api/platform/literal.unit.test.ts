import { describe, expect, test } from 'vitest';
import { inline, literal } from '../../../api/platform/literal.ts';

describe('a value as SQL text', () => {
  test.each([
    ['plain', `'plain'`],
    [`'; drop table claim; --`, `'''; drop table claim; --'`],
    [`\\'; select 1; --`, ` E'\\\\''; select 1; --'`],
    ['\\', ` E'\\\\'`],
    ['$1', `'$1'`],
    [5, `'5'`],
    [true, `'true'`],
    [null, 'null'],
  ])('%j becomes %s', (value, text) => {
    expect(literal(value)).toBe(text);
  });

  test.each([['a\0b'], [Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [{}], [['a']], [new Date(0)]])(
    'refuses %j',
    (value) => {
      expect(() => literal(value)).toThrow(TypeError);
    },
  );
});

describe('parameters in a statement', () => {
  test('stand where their places stood, and what they hold is not read again', () => {
    expect(inline('select $1, $2, $1', ['$2', "it's"])).toBe(`select '$2', 'it''s', '$2'`);
  });

  test('ten of them are not taken for the first', () => {
    const values = Array.from({ length: 11 }, (_, i) => i);
    expect(inline('$11 $1', values)).toBe(`'10' '0'`);
  });

  test('a place inside a quoted text or name is none', () => {
    expect(inline(`select '$1 ''$1', "a$1" , $1`, ['x'])).toBe(`select '$1 ''$1', "a$1" , 'x'`);
  });

  test('one that is missing is refused', () => {
    expect(() => inline('select $2', ['x'])).toThrow(TypeError);
  });
});
