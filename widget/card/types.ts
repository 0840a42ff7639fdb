import type { components } from '../core/schema.d.ts';
import type { CommonStrings } from '../lang/common.ts';
import type { CardStrings } from './strings.ts';

export type Card = components['schemas']['Card'];
export type CardCheck = components['schemas']['CardCheck'];
export type Valid = Extract<CardCheck, { result: 'valid' }>;
export type Revoked = Extract<CardCheck, { result: 'revoked' }>;
export type Revoking = components['schemas']['CardRevoking'];
export type Texts = CommonStrings & CardStrings;
