import { parseUrl } from './parse-url.ts';

const maxAddress = 254;
const maxLocal = 64;
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export class InvalidAddress extends Error {
  override readonly name = 'InvalidAddress';

  constructor(readonly reason: 'form' | 'length' | 'local_part' | 'domain') {
    super(`Not an e-mail address that can be written to: ${reason}`);
  }
}

/**
 * One plain address, its domain in lower case and ASCII (a domain in another script becomes punycode).
 * Names, lists, quotes, line breaks and mailboxes in other scripts are refused.
 */
export function assertAddress(value: string): string {
  const parts = value.split('@');
  const [local = '', domain = ''] = parts;
  if (parts.length !== 2 || /[\s\p{Cc}\p{Cf},;:<>()[\]"\\]/u.test(value)) throw new InvalidAddress('form');
  if (local.length > maxLocal || value.length > maxAddress) throw new InvalidAddress('length');
  if (!localPart.test(local)) throw new InvalidAddress('local_part');
  const address = `${local}@${asciiDomain(domain)}`;
  if (address.length > maxAddress) throw new InvalidAddress('length');
  return address;
}

function asciiDomain(domain: string): string {
  const ascii = /^[\p{L}\p{N}\p{M}.-]+$/u.test(domain) ? (parseUrl(`http://${domain}`)?.hostname ?? '') : '';
  const labels = ascii.split('.');
  const last = labels.at(-1) ?? '';
  if (
    labels.length < 2 ||
    !labels.every((part) => label.test(part)) ||
    /^\d+$/.test(last) ||
    last.length < 2
  ) {
    throw new InvalidAddress('domain');
  }
  return ascii;
}
