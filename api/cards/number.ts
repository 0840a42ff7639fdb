const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const NUMBER_BYTES = 5;

/** What is printed under the code, `7K3M-9Q2X`: five random bytes in letters that nobody confuses. */
export function cardNumber(bytes: Uint8Array): string {
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const letters = Array.from({ length: 8 }, (_, at) => LETTERS[Number((value >> BigInt(35 - at * 5)) & 31n)]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
