export type CheckDigit = 'none' | 'luhn' | 'gs1' | 'iso7064';

/** Whether the last character agrees with the rest; ISO 7064 is its alphanumeric system MOD 37,36. */
export function checkDigitFits(serial: string, algorithm: CheckDigit): boolean {
  if (algorithm === 'none') return true;
  if (algorithm === 'iso7064') return mod37And36(serial);
  if (!/^\d{2,}$/.test(serial)) return false;
  return algorithm === 'luhn' ? luhn(serial) : gs1(serial);
}

function luhn(digits: string): boolean {
  return (
    sumFromRight(digits, (digit, fromRight) =>
      fromRight % 2 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit,
    ) %
      10 ===
    0
  );
}

function gs1(digits: string): boolean {
  return sumFromRight(digits, (digit, fromRight) => (fromRight % 2 ? digit * 3 : digit)) % 10 === 0;
}

function sumFromRight(digits: string, weigh: (digit: number, fromRight: number) => number): number {
  return Array.from(digits).reduceRight(
    (sum, char, at) => sum + weigh(Number(char), digits.length - 1 - at),
    0,
  );
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function mod37And36(serial: string): boolean {
  if (!/^[0-9A-Z]{2,}$/.test(serial)) return false;
  let product = 36;
  for (const char of serial.slice(0, -1)) {
    const sum = (product + alphabet.indexOf(char)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return (product + alphabet.indexOf(serial.slice(-1))) % 36 === 1;
}
