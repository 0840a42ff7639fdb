import { describe, expect, it } from 'vitest';
import { applyNamingPattern, flawOf, type NamingFacts } from '../../../api/organizations/naming.ts';

const facts: NamingFacts = {
  organization: 'Steppe Clinics',
  branch: 'Караганда',
  model: 'L200',
  serial: 'ALT-1',
  number: 7,
};

describe('a naming pattern', () => {
  it.each([
    ['{branch}-{model}-{number:4}', 'Караганда-L200-0007'],
    ['{organization} / {serial}', 'Steppe Clinics / ALT-1'],
    ['№{number}', '№7'],
    ['  {serial}   x ', 'ALT-1 x'],
    ['{number:1}', '7'],
  ])('%s names a device', (pattern, name) => {
    expect(flawOf(pattern)).toBeNull();
    expect(applyNamingPattern(pattern, facts)).toBe(name);
  });

  it('never cuts a number that is wider than its place', () => {
    expect(applyNamingPattern('{number:2}', { ...facts, number: 12345 })).toBe('12345');
  });

  it('takes what stands in the facts as text', () => {
    expect(applyNamingPattern('{branch}{serial}', { ...facts, branch: '{model}$&' })).toBe('{model}$&ALT-1');
  });

  it('gives a name that can be stored, however long the facts are', () => {
    const name = applyNamingPattern('{organization}{serial}', { ...facts, organization: '😀'.repeat(500) });
    expect([...name]).toHaveLength(200);
    expect(name.isWellFormed()).toBe(true);
  });

  it.each([
    ['{colour}{serial}', 'unknown_placeholder'],
    ['{}{serial}', 'unknown_placeholder'],
    ['{Serial}', 'unknown_placeholder'],
    ['{constructor}{serial}', 'unknown_placeholder'],
    ['{organization} {branch} {model}', 'not_distinguishing'],
    ['device', 'not_distinguishing'],
    ['{serial', 'bad_brace'],
    ['serial}', 'bad_brace'],
    ['{{serial}}', 'bad_brace'],
    ['{number:0}', 'bad_width'],
    ['{number:10}', 'bad_width'],
    ['{number:}', 'bad_width'],
    ['{number:4:4}', 'bad_width'],
    ['{serial:4}', 'bad_width'],
    [`{serial}${'я'.repeat(113)}`, 'too_long'],
  ])('%s is refused', (pattern, code) => {
    expect(flawOf(pattern)?.code).toBe(code);
  });

  it('may be 120 characters long', () => {
    expect(flawOf(`{serial}${'я'.repeat(112)}`)).toBeNull();
  });
});
