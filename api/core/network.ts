type Address = { bits: 32 | 128; value: bigint };

/** Whether a text is a CIDR block, `203.0.113.0/24` or `2001:db8::/32`, or one address. */
export const isNetwork = (text: string): boolean => parseNetwork(text) !== null;

export function inNetworks(networks: readonly string[], address: string | undefined): boolean {
  const caller = parseAddress(address ?? '');
  if (!caller) return false;
  return networks.some((text) => {
    const network = parseNetwork(text);
    if (network?.bits !== caller.bits) return false;
    const rest = BigInt(network.bits - network.prefix);
    return caller.value >> rest === network.value >> rest;
  });
}

function parseNetwork(text: string): (Address & { prefix: number }) | null {
  const [, base, length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const address = parseAddress(base ?? '');
  if (!address) return null;
  const prefix = length === undefined ? address.bits : Number(length);
  return prefix <= address.bits ? { ...address, prefix } : null;
}

function parseAddress(text: string): Address | null {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(text)?.[1] ?? text;
  return mapped.includes(':') ? parseV6(mapped) : parseV4(mapped);
}

function parseV4(text: string): Address | null {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255))
    return null;
  return { bits: 32, value: parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n) };
}

function parseV6(text: string): Address | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right];
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return null;
  return { bits: 128, value: groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n) };
}
