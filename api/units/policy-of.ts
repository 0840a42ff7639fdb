import type { ReplacementPolicy } from '../terms/index.ts';
import type { UnitRecord } from './record.ts';

/** What a device that takes over is given: by the warranty that covers the old one, else by the first term that it has. */
export function policyOf({ terms }: UnitRecord): ReplacementPolicy {
  const term = terms.find(({ kind }) => kind === 'commercial') ?? terms[0];
  return term?.replacementPolicy ?? { kind: 'none' };
}
