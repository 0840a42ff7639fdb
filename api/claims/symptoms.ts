import type { Symptoms } from '../../db/index.ts';
import type { NewClaim } from './schema.ts';

/** Missing fields stay, `null` empties one. */
export function mergeSymptoms(before: Symptoms, change: NewClaim['symptoms']): Symptoms {
  if (!change) return before;
  const merged = { ...before, ...change };
  return {
    ...(merged.startedWhen && { startedWhen: merged.startedWhen }),
    ...(merged.whatHappens && { whatHappens: merged.whatHappens }),
    ...(merged.tried && { tried: merged.tried }),
    ...(merged.screenMessage && { screenMessage: merged.screenMessage }),
    ...(merged.conditions && { conditions: [...new Set(merged.conditions)] }),
  };
}
