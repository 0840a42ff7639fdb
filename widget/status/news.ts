import type { Status } from './wire.ts';

const MOST = 3;

/** What a reader who saw `before` does not know yet, in a few words. */
export function newsOf(before: Status, after: Status): string | undefined {
  const seen = before.timeline.at(-1)?.seq ?? 0;
  const fresh = after.timeline.filter(({ seq }) => seq > seen).map(({ text }) => text);
  if (before.claim.phase !== after.claim.phase) fresh.push(after.claim.phaseText);
  return [...new Set(fresh)].slice(-MOST).join('. ') || undefined;
}
