import type { CommonStrings } from '../lang/common.ts';
import type { components } from '../core/schema.d.ts';
import type { LookupStrings } from './strings.ts';

export type LookupAnswer = components['schemas']['LookupAnswer'];
export type Found = Extract<LookupAnswer, { outcome: 'found' }>;
export type Hint = Extract<LookupAnswer, { outcome: 'hint' }>;
export type Receipt = components['schemas']['Receipt'];
export type Verdict = Receipt['verdict'];
export type ModelRef = Found['model'];
export type Texts = CommonStrings & LookupStrings;
