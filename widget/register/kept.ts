import type { Typed } from './types.ts';

export const NOTHING: Typed = {
  serials: '',
  modelId: '',
  date: '',
  invoiceNo: '',
  invoiceLine: '',
  place: '',
  name: '',
  email: '',
};

/** What is typed outlives a reload of the tab; where a page may keep nothing, the element still works. */
export function readTyped(key: string): Typed {
  try {
    return { ...NOTHING, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Typed>) };
  } catch {
    return NOTHING;
  }
}

export function keepTyped(key: string, typed: Typed): void {
  try {
    if (typed === NOTHING) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // Storage is full or closed.
  }
}
