import type { components } from '../core/schema.d.ts';

export type Registration = components['schemas']['Registration'];
export type Row = components['schemas']['UnitListItem'];
export type Typed = Record<'serials' | 'date' | 'invoiceNo' | 'name' | 'email', string>;
