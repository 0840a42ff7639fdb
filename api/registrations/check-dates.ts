import type { FieldError } from '../core/problem.ts';
import type { DateKind } from '../../db/vocab.ts';

type Told = { purchaseDate?: string | undefined; deliveryDate?: string | undefined };
type Known = Partial<Record<DateKind, { date: string }>>;

const EARLIER = [
  ['manufactured', 'made'],
  ['shipped', 'shipped'],
] as const;

/** T9: each impossible day as a message for its field. */
export function checkDates(told: Told, known: Known, today: string): FieldError[] {
  return (['purchaseDate', 'deliveryDate'] as const).flatMap((field) => {
    const date = told[field];
    if (date === undefined) return [];
    const pointer = `/${field}`;
    if (date > today) return [{ pointer, code: 'in_future', detail: `This day is after today, ${today}` }];
    return EARLIER.flatMap(([kind, word]) => {
      const before = known[kind]?.date;
      if (before === undefined || date >= before) return [];
      return [{ pointer, code: 'too_early', detail: `The device was not yet ${word} on this day` }];
    }).slice(0, 1);
  });
}
