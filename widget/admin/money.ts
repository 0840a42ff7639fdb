import type { components } from '../core/schema.d.ts';

type Money = components['schemas']['Money'];
type Values = Record<string, string>;

/** What two fields say, an amount and its currency. */
export function moneyOf({ amount, currency }: Values): Money | null {
  if (!amount) return null;
  const digits = fraction(currency ?? '');
  return {
    amountMinor: Math.round(Number(amount.replace(',', '.')) * 10 ** digits),
    currency: (currency ?? '').toUpperCase(),
  };
}

export function moneyText({ amountMinor, currency }: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    amountMinor / 10 ** fraction(currency),
  );
}

export const moneyValues = (money: Money | null): Values =>
  money
    ? { amount: String(money.amountMinor / 10 ** fraction(money.currency)), currency: money.currency }
    : { amount: '', currency: '' };

function fraction(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2;
  }
}
