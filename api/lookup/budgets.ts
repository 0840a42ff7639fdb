import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { isStaff } from '../auth/index.ts';

export type Budget = { bucket: string; start: string; most: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WINDOWS = {
  addr: { length: 10 * MINUTE, most: 20 },
  key: { length: HOUR, most: 300 },
  user: { length: HOUR, most: 300 },
  brand: { length: 24 * HOUR, most: 2000 },
} as const;
type Kind = keyof typeof WINDOWS;

/** How many serials that do not exist may still be asked for: per network, key or person, and brand. Staff may ask on. */
export function missBudgets(ctx: Ctx, brandId: string): Budget[] {
  const { actor } = ctx;
  if (isStaff(actor)) return [];
  const of = (kind: Kind, id: string): Budget => ({
    bucket: `miss:${kind}:${id}`,
    start: new Date(windowStart(kind, ctx.now())).toISOString(),
    most: WINDOWS[kind].most,
  });
  return [
    // Without an address one network would be everybody.
    ...(ctx.addressBlock === 'unknown' ? [] : [of('addr', ctx.addressBlock)]),
    ...(actor.kind === 'embed' || actor.kind === 'key' ? [of('key', actor.keyId)] : []),
    ...(actor.kind === 'user' ? [of('user', actor.userId)] : []),
    of('brand', brandId),
  ];
}

/** The refusal that a used up budget gives, whatever was asked. */
export function tooManyMisses(exhausted: string[], now: string): Problem {
  const ends = exhausted.map((bucket) => {
    const kind = bucket.split(':')[1] as Kind;
    return windowStart(kind, now) + WINDOWS[kind].length;
  });
  const seconds = Math.max(1, Math.ceil((Math.max(...ends) - Date.parse(now)) / 1000));
  return new Problem('too_many_requests', {
    detail:
      'Too many serial numbers that we do not know were asked for from here. Wait, or contact support. This says nothing about the serial number that you entered.',
    headers: { 'retry-after': String(seconds) },
  });
}

const windowStart = (kind: Kind, now: string) => {
  const at = Date.parse(now);
  return at - (at % WINDOWS[kind].length);
};
