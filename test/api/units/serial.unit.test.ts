import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSerial,
  foldConfusables,
  normaliseSerial,
  parseSerialInput,
  skeleton,
} from '../../../api/units/serial.ts';
import type { SerialRule } from '../../../api/units/serial.ts';

const rule = (changes: Partial<SerialRule> = {}): SerialRule => ({
  strip: true,
  checkDigit: 'none',
  severity: 'stop',
  ...changes,
});

describe('T27: the normal form', () => {
  it.each([
    ['lower case', 'sn0a12', 'SN0A12'],
    ['spaces and dashes', ' SN0 - A1–2\u00a0', 'SN0A12'],
    ['full-width characters', 'ＳＮ０Ａ１２', 'SN0A12'],
    ['zero-width characters and byte order marks', 'SN\u200b0\ufeffA1\u200d2', 'SN0A12'],
    ['right-to-left overrides', '\u202eSN0A12\u202c', 'SN0A12'],
    ['loose combining marks', 'SN0\u0332A12', 'SN0A12'],
    ['S/N:', 'S/N: SN0A12', 'SN0A12'],
    ['S/N without a colon', 's/n SN0A12', 'SN0A12'],
    ['SN:', 'SN:SN0A12', 'SN0A12'],
    ['Serial No.', 'Serial No. : SN0A12', 'SN0A12'],
    ['line breaks', 'SN0\r\nA12', 'SN0A12'],
  ])('is the same for %s', (_, raw, norm) => expect(normaliseSerial(raw)).toBe(norm));

  it('keeps SN where it is a part of the serial', () => expect(normaliseSerial('SN012345')).toBe('SN012345'));

  it('keeps separators where the rule of the model needs them', () => {
    expect(normaliseSerial('s/n ab–12  3', { strip: false })).toBe('AB-12 3');
  });

  it('of a normal form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, strip) => {
        const once = normaliseSerial(raw, { strip });
        expect(normaliseSerial(once, { strip })).toBe(once);
      }),
    );
  });

  it('does not depend on where spaces and dashes are', () => {
    const gap = fc.constantFrom('', ' ', '-', '\u200b', '\t');
    const pieces = fc.array(fc.tuple(fc.constantFrom(...'ABXYZ0189'), gap), { minLength: 1 });
    fc.assert(
      fc.property(pieces, (list) => {
        expect(normaliseSerial(list.flat().join(''))).toBe(list.map(([char]) => char).join(''));
      }),
    );
  });
});

describe('T28: look-alikes', () => {
  it('SN0… with a Cyrillic С and a letter O leads to the Latin serial', () => {
    expect(skeleton(normaliseSerial('СNО4821'))).toBe(skeleton('CN04821'));
  });

  it.each(['O0QD', 'I1L', 'S5', 'B8', 'Z2', 'G6', 'UV'])('%s have one skeleton', (group) => {
    expect(new Set(Array.from(group, skeleton)).size).toBe(1);
  });

  it('letters that nobody confuses stay apart', () => {
    expect(new Set(Array.from('0158264379ACEFHJKMNPRTUWXY', skeleton)).size).toBe(26);
  });

  it('says which letters were typed on another layout', () => {
    expect(foldConfusables('СN0АΒ1')).toEqual({
      latin: 'CN0AB1',
      changed: [
        { position: 1, from: 'С', to: 'C' },
        { position: 4, from: 'А', to: 'A' },
        { position: 5, from: 'Β', to: 'B' },
      ],
    });
    expect(foldConfusables('CN0AB1').changed).toEqual([]);
  });

  it('folds the whole of Cyrillic АВЕКМНОРСТХ', () => {
    expect(foldConfusables('АВЕКМНОРСТХ').latin).toBe('ABEKMHOPCTX');
  });

  it('a skeleton is its own skeleton, and as long as the serial', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(skeleton(skeleton(text))).toBe(skeleton(text));
        expect(Array.from(skeleton(text))).toHaveLength(Array.from(text).length);
      }),
    );
  });
});

describe('the rule of a model', () => {
  const masked = rule({ mask: 'AAA999999' });

  it('accepts what fits', () => expect(checkSerial('ABC123456', masked)).toEqual({ ok: true }));

  it.each([
    ['A1C123456', { problem: 'character', position: 2, expected: 'letter' }],
    ['ABC12O456', { problem: 'character', position: 6, expected: 'digit' }],
    ['АBC123456', { problem: 'character', position: 1, expected: 'letter' }],
    ['ABC12345', { problem: 'too_short', position: 9 }],
    ['ABC1234567', { problem: 'too_long', position: 10 }],
  ])('%s: names the first character that does not fit', (serial, problem) => {
    expect(checkSerial(serial, masked)).toEqual({ ok: false, severity: 'stop', ...problem });
  });

  it('knows literals, quoted ones and wildcards', () => {
    const literal = rule({ mask: 'L\\A\\9*9' });
    expect(checkSerial('LA9Ж7', literal)).toEqual({ ok: true });
    expect(checkSerial('LB9X7', literal)).toMatchObject({ position: 2, expected: 'A' });
    expect(checkSerial('MA9X7', literal)).toMatchObject({ position: 1, expected: 'L' });
  });

  it('reads a mask with dashes as the serial is read', () => {
    expect(checkSerial('AB12', rule({ mask: 'AA-99' }))).toEqual({ ok: true });
    expect(checkSerial('AB-12', rule({ mask: 'AA-99', strip: false }))).toEqual({ ok: true });
    expect(checkSerial('AB12', rule({ mask: 'AA-99', strip: false }))).toMatchObject({
      problem: 'too_short',
    });
  });

  it('holds length and alphabet without a mask', () => {
    const free = rule({ minLength: 4, maxLength: 6, alphabet: 'ABC123' });
    expect(checkSerial('ABC', free)).toMatchObject({ problem: 'too_short', position: 4 });
    expect(checkSerial('ABC1231', free)).toMatchObject({ problem: 'too_long', position: 7 });
    expect(checkSerial('ABX1', free)).toMatchObject({
      problem: 'character',
      position: 3,
      expected: 'allowed',
    });
    expect(checkSerial('ABC1', free)).toEqual({ ok: true });
  });

  it.each([
    ['luhn', '490154203237518', '490154203237519'],
    ['luhn', '79927398713', '79927398710'],
    ['gs1', '4006381333931', '4006381333932'],
    ['iso7064', 'A12425GABC1234002M', 'A12425GABC1234002N'],
  ] as const)('T29: %s accepts %s and refuses %s', (checkDigit, right, wrong) => {
    expect(checkSerial(right, rule({ checkDigit }))).toEqual({ ok: true });
    expect(checkSerial(wrong, rule({ checkDigit }))).toMatchObject({
      problem: 'check_digit',
      position: right.length,
    });
  });

  it('T29: a wrong digit warns where the model only warns', () => {
    const warns = rule({ checkDigit: 'luhn', severity: 'warn' });
    expect(checkSerial('490154203237519', warns)).toMatchObject({ ok: false, severity: 'warn' });
  });

  it('T29: luhn finds every single wrong digit', () => {
    const digits = Array.from('490154203237518');
    for (const [at, digit] of digits.entries()) {
      const wrong = digits.with(at, String((Number(digit) + 1) % 10)).join('');
      expect(checkSerial(wrong, rule({ checkDigit: 'luhn' })).ok).toBe(false);
    }
  });
});

describe('what a person may put in', () => {
  const refused = (problem: string) => ({ ok: false, problem });
  const read = (serial: string, gtin: string | null = null, batch: string | null = null) => ({
    ok: true,
    serial,
    gtin,
    batch,
  });

  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \t\u200b', 'empty'],
    ['a label without a serial', 'S/N:', 'empty'],
    ['one character', ' A ', 'too_short'],
    ['65 characters', 'A'.repeat(65), 'too_long'],
    ['10,000 characters', 'A'.repeat(10_000), 'too_long'],
    ['a NUL', 'AB\u0000C', 'character'],
    ['a lone surrogate', 'AB\ud800', 'character'],
  ])('B044, B046: refuses %s', (_, raw, problem) => expect(parseSerialInput(raw)).toEqual(refused(problem)));

  it.each([[12345], [null], [undefined], [['A1']], [{ serial: 'A1' }]])(
    'B049: refuses %j, which is no text',
    (raw) => expect(parseSerialInput(raw)).toEqual(refused('not_text')),
  );

  it('counts characters as a person does', () => {
    expect(parseSerialInput('😀'.repeat(64)).ok).toBe(true);
    expect(parseSerialInput('😀'.repeat(65))).toEqual(refused('too_long'));
  });

  it('B045, B046: keeps the text as typed, without what nobody can see', () => {
    expect(parseSerialInput('  s/n: ab-12 \u202e\u200b')).toEqual(read('s/n: ab-12'));
  });

  it.each(["' OR 1=1--", '%%', '__', '\\\\', '.*', '<script>'])(
    'B047: %s is an ordinary unknown serial',
    (raw) => {
      expect(parseSerialInput(raw)).toEqual(read(raw));
    },
  );

  it.each([
    ['with a symbology prefix', ']d2010400638133393110LOT7\u001d21AB-12'],
    ['with separators', '\u001d0104006381333931\u001d10LOT7\u001d21AB-12'],
    ['with an expiry date between', ']C101040063813339311727010110LOT7\u001d21AB-12'],
    ['in brackets', '(01)04006381333931(10)LOT7(21)AB-12'],
    ['as a link', 'https://id.example.com/01/04006381333931/10/LOT7/21/AB-12'],
    [
      'as a link with a path before and a query',
      'https://example.com/p/01/04006381333931/21/AB%2D12?10=LOT7&x=1#top',
    ],
  ])('T30, B048: a GS1 code %s gives its serial', (_, raw) => {
    expect(parseSerialInput(raw)).toEqual(read('AB-12', '04006381333931', 'LOT7'));
  });

  it('T30: bare elements are read when the check digit of the GTIN proves them', () => {
    expect(parseSerialInput('010400638133393121AB12')).toEqual(read('AB12', '04006381333931'));
    expect(parseSerialInput('010400638133393221AB12')).toEqual(read('010400638133393221AB12'));
  });

  it.each(['https://example.com/product/7', '(01)04006381333931', ']d20104006381333931', 'http://'])(
    'B048: %s has no serial to look up and is never taken for one',
    (raw) => expect(parseSerialInput(raw)).toEqual(refused('no_serial_in_code')),
  );

  it('answers any text without failing, and never with more than 64 characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl(),
          fc.string().map((s) => `]d2${s}`),
        ),
        (raw) => {
          const input = parseSerialInput(raw);
          if (input.ok) {
            expect(Array.from(input.serial).length).toBeLessThanOrEqual(64);
            expect(input.serial).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          }
        },
      ),
    );
  });
});
