import { daysAfter } from './periods.ts';
import type { CoverageReceipt, DerivedFrom, ReplacementPolicy } from './types.ts';

export type InheritedEnd = { lifetime: true } | { lifetime: false; lastCoveredDay: string | null };

/** What a replacement unit takes over for one component of one term; null when the term counts from the swap. */
export function inheritedEnd(
  from: DerivedFrom,
  termCode: string,
  componentClass: string,
): InheritedEnd | null {
  if (from.policy.kind === 'new_full' || from.policy.kind === 'none') return null;
  const old = from.lastCoveredDays.find(
    (o) => o.termCode === termCode && o.componentClass === componentClass,
  );
  if (old?.lifetime) return { lifetime: true };
  const remaining = old?.lastCoveredDay ?? null;
  if (from.policy.kind === 'inherit_remaining') return { lifetime: false, lastCoveredDay: remaining };
  const least = daysAfter(from.replacedOn, from.policy.days);
  return { lifetime: false, lastCoveredDay: remaining !== null && remaining > least ? remaining : least };
}

/** What the new unit carries, taken from the old unit's receipt on the day the new one is shipped. */
export function deriveFrom(old: CoverageReceipt, policy: ReplacementPolicy, replacedOn: string): DerivedFrom {
  return {
    policy,
    replacedOn,
    lastCoveredDays: old.layers.flatMap((layer) =>
      layer.components.map(({ termCode, componentClass, lastCoveredDay, lifetime }) => ({
        termCode,
        componentClass,
        lastCoveredDay,
        lifetime,
        ...(layer.start && !layer.start.presumed
          ? { startedOn: layer.start.original ?? layer.start.date }
          : {}),
      })),
    ),
  };
}
