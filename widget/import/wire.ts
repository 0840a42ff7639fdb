import type { components } from '../core/schema.d.ts';

type Schemas = components['schemas'];

export type Import = Schemas['Import'];
export type Kind = Import['kind'];
export type State = Import['state'];
export type Field = Import['fields'][number]['name'];
export type Verdict = Import['counts'][number]['verdict'];
export type Row = Schemas['ImportRowList']['items'][number];
export type Me = Schemas['Me'];
