import type { components } from '../core/schema.d.ts';
import type { CommonStrings } from '../lang/common.ts';
import type { ProductsStrings } from './strings.ts';

type Schemas = components['schemas'];

export type Item = Schemas['UnitListItem'];
export type Unit = Schemas['Unit'];
export type Counts = Schemas['UnitCounts'];
export type Me = Schemas['Me'];
export type SavedView = Schemas['SavedView'];
export type Texts = CommonStrings & ProductsStrings;
