/** The day where the reader is, as a date field writes it. */
export function startOf(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** The last instant of that day where the reader is: the last day is included. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
