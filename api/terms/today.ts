import { Temporal } from 'temporal-polyfill';

/** The calendar day of an instant where the contract applies. */
export function todayIn(timeZone: string, instantIso: string): string {
  return Temporal.Instant.from(instantIso).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
