import { describe, expect, it } from 'vitest';
import { inNetworks, isNetwork } from '../../../api/core/network.ts';
import { allowsOrigin, isOriginRule } from '../../../api/core/origin.ts';

describe('address lists', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.7', true],
    ['203.0.113.0/24', '203.0.114.7', false],
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.7', '203.0.113.8', false],
    ['0.0.0.0/0', '198.51.100.1', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['203.0.113.0/24', '::ffff:203.0.113.7', true],
    ['2001:db8::/32', '2001:db8:1:2:3:4:5:6', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['2001:DB8::1/128', '2001:db8:0:0:0:0:0:1', true],
    ['::/0', '203.0.113.7', false],
    ['203.0.113.0/24', 'not an address', false],
    ['203.0.113.0/24', undefined, false],
  ])('%s and %s: %s', (network, address, inside) => {
    expect(inNetworks(['192.0.2.1', network], address)).toBe(inside);
  });

  it.each([
    '',
    '203.0.113',
    '203.0.113.0/33',
    '256.0.0.1',
    '01.2.3.4',
    '1::2::3',
    '::/129',
    '1:2:3:4:5:6:7',
    'g::1',
    '1.2.3.4/',
  ])('refuses %j', (text) => expect(isNetwork(text)).toBe(false));
});

describe('origin rules', () => {
  const rules = [
    'https://good.example',
    'https://*.shops.example',
    'https://*.ported.example:8443',
    'http://localhost:*',
    'http://localhost.example:8080',
  ];
  const allows = (origin: string, allowNullOrigin = false) =>
    allowsOrigin({ origins: rules, allowNullOrigin }, origin, 'https://portal.example');

  it.each([
    'https://good.example',
    'https://a.shops.example',
    'https://a-1.ported.example:8443',
    'http://localhost',
    'http://localhost:3000',
    'http://localhost:65535',
    'http://localhost.example:8080',
    'https://portal.example',
  ])('let %s in', (origin) => expect(allows(origin)).toBe(true));

  it.each([
    'null',
    'http://good.example',
    'https://good.example.evil.com',
    'https://good.example.',
    'https://good.example:8443',
    'https://GOOD.example',
    'https://shops.example',
    'https://a.b.shops.example',
    'https://.shops.example',
    'https://evil.com/.shops.example',
    'https://a.ported.example',
    'https://localhost:3000',
    'http://localhost:3000.evil.com',
    'http://localhost.evil.com',
    'http://sub.localhost:3000',
    'http://localhost@evil.com',
    'http://localhost.example:8081',
  ])('B086: keep %s out', (origin) => expect(allows(origin)).toBe(false));

  it('B086: let a page without an origin in by its own switch only', () => {
    expect([allows('null', true), allows('null', false)]).toEqual([true, false]);
  });

  it.each(rules)('%s can be written', (rule) => expect(isOriginRule(rule)).toBe(true));

  it.each([
    '*',
    'https://*',
    'https://*.com',
    'https://*.*.example',
    'https://a*.example.com',
    'https://good.example/',
    'https://good.example/shop',
    'https://good.example.',
    'https://GOOD.example',
    'https://good.example:443',
    'http://localhost:*/',
    'http://evil.com:*',
    'ftp://good.example',
    'good.example',
    'null',
    'https://user@good.example',
    'https://магазин.example',
    'javascript:alert(1)',
  ])('%s cannot, because no browser sends it so', (rule) => expect(isOriginRule(rule)).toBe(false));
});
