import type { Money } from '../../db/index.ts';
import { scopeOf } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';

/** What one decision of this actor may come to in a currency; `null` where there is no limit. */
export function limitOf(actor: Actor, currency: string): Money | null {
  if (actor.kind === 'key') return inCurrency([actor.amountLimit ?? null], currency);
  if (actor.kind !== 'user') return null;
  const limits = actor.memberships
    .filter((one) => scopeOf(one, 'claim.decide') !== undefined)
    .map(({ amountLimit }) => amountLimit);
  return inCurrency(limits, currency);
}

function inCurrency(limits: (Money | null)[], currency: string): Money | null {
  if (limits.includes(null)) return null;
  const most = limits.flatMap((limit) => (limit?.currency === currency ? limit.amountMinor : []));
  return { amountMinor: Math.max(0, ...most), currency };
}

/** Above one's own limit somebody else decides. */
export function checkLimit(actor: Actor, granted: readonly Money[]): void {
  for (const currency of new Set(granted.map((one) => one.currency))) {
    const amountMinor = granted
      .filter((one) => one.currency === currency)
      .reduce((sum, one) => sum + one.amountMinor, 0);
    const limit = limitOf(actor, currency);
    if (limit === null || amountMinor <= limit.amountMinor) continue;
    throw new Problem('over_limit', {
      detail: `The decision comes to ${say({ amountMinor, currency })}, your limit is ${say(limit)}`,
      extra: { limit, amount: { amountMinor, currency } },
    });
  }
}

function say({ amountMinor, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
