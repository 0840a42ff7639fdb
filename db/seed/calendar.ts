import { Temporal } from 'temporal-polyfill';

/** Days and instants of the demo, counted from the day on which it is seeded. */
export function calendar(now: string, timeZone: string) {
  const instant = Temporal.Instant.from(now);
  const today = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    now: instant.toString({ fractionalSecondDigits: 3 }),
    today: today.toString(),
    day: (ago: number) => today.subtract({ days: ago }).toString(),
    /** `days` moves on from there: `month(36, 1)` is the day after this day three years ago. */
    month: (ago: number, days = 0) => today.subtract({ months: ago }).add({ days }).toString(),
    /** An instant by the wall clock of the tenant; what would be in the future is an hour ago or less. */
    at(ago: number, time: string) {
      const wished = today.subtract({ days: ago }).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
      const known =
        Temporal.Instant.compare(wished, instant) < 0 ? wished : instant.subtract({ minutes: 20 });
      return known.toString({ fractionalSecondDigits: 3 });
    },
    dayOf: (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    daysAfter: (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString(),
  };
}
export type Calendar = ReturnType<typeof calendar>;
