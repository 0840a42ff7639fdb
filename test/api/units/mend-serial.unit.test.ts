import { describe, expect, it } from 'vitest';
import { mendSerial } from '../../../api/units/mend-serial.ts';
import { normaliseSerial, type SerialRule } from '../../../api/units/serial.ts';

const rule: SerialRule = { mask: '\\ALT-M2-A9999999', strip: true, checkDigit: 'none', severity: 'warn' };
const mend = (typed: string, over: Partial<SerialRule> = {}) =>
  mendSerial(normaliseSerial(typed), { ...rule, ...over });

describe('what may have been meant', () => {
  it('puts every look-alike right at once, as the label prints it', () => {
    expect(mend('ALT-M2-С0O77O15')).toBe('ALT-M2-C0077015');
    expect(mend('alt m2 coo77ol5')).toBe('ALT-M2-C0077015');
  });

  it('leaves open what could be more than one letter', () => {
    expect(mend('ALT-M2-00077015')).toBeNull();
    expect(mend('ALT-M2-50077015')).toBe('ALT-M2-S0077015');
  });

  it('does not guess at other mistakes', () => {
    expect(mend('ALT-M2-CX077015')).toBeNull();
    expect(mend('ALT-M2-C007701')).toBeNull();
    expect(mend('ALT-M2-C00770155')).toBeNull();
    expect(mend('ALT-M2-C0O77015', { mask: null })).toBeNull();
  });

  it('suggests nothing that its check digit refuses', () => {
    expect(mend('ALT-M2-C0O77015', { checkDigit: 'luhn' })).toBeNull();
  });
});
