import type { LookupPolicy } from '../../db/vocab.ts';
import type { Actor } from '../core/actor.ts';

/** How much of a unit that is not theirs a reader is told. */
export const policyFor = (actor: Actor, brand: LookupPolicy): LookupPolicy =>
  actor.kind === 'embed' || actor.kind === 'draft' ? brand : 'verdict_and_terms';
