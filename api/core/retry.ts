const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const MAIL_DELAYS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];
const MAIL_LIFE = 72 * HOUR;
const EVENT_DELAYS = [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE];

/** When a mail that failed `attempts` times is tried again; `null` when it has been tried for 72 hours. */
export function nextMailAttempt(createdAt: string, attempts: number, now: string): string | null {
  const next = Date.parse(now) + delay(MAIL_DELAYS, attempts);
  return next - Date.parse(createdAt) > MAIL_LIFE ? null : new Date(next).toISOString();
}

/** The same for an event that could not be worked out; `null` after the fifth failure. */
export function nextEventAttempt(attempts: number, now: string): string | null {
  if (attempts > EVENT_DELAYS.length) return null;
  return new Date(Date.parse(now) + delay(EVENT_DELAYS, attempts)).toISOString();
}

const delay = (delays: number[], attempts: number) => delays[Math.min(attempts, delays.length) - 1]!;

export const after = (instant: string, ms: number): string =>
  new Date(Date.parse(instant) + ms).toISOString();

/** For the log: what failed by its names and codes, without a word of what somebody wrote. */
export function nameFailure(error: unknown): string {
  const names: string[] = [];
  for (let e: unknown = error; e instanceof Error && names.length < 4; e = e.cause)
    names.push('code' in e ? `${e.name} (${String(e.code)})` : e.name);
  return names.join(' <- ') || typeof error;
}

/** For a row that a person reads: what went wrong, in one short line. */
export function describeFailure(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return `${name}: ${message.split('\n')[0]}`.slice(0, 300);
}
