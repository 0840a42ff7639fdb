import type { components } from '../core/schema.d.ts';
import type { CommonStrings } from '../lang/common.ts';
import type { RegisterStrings } from './strings.ts';

type Schemas = components['schemas'];

export type Registration = Schemas['Registration'];
export type OwnershipCase = Schemas['OwnershipCase'];
export type Grounds = OwnershipCase['grounds'];
export type Row = Schemas['UnitListItem'];
export type Texts = CommonStrings & RegisterStrings;
export type Typed = Record<
  'serials' | 'modelId' | 'date' | 'invoiceNo' | 'invoiceLine' | 'place' | 'name' | 'email',
  string
>;
export type Model = { id: string; name: string };
