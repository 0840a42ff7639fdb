import type { Typed } from './types.ts';

export const NOTHING: Typed = { serials: '', date: '', invoiceNo: '', name: '', email: '' };

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
    sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // Storage is full or closed.
  }
}
