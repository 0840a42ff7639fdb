import type { Entries, UnitEntry } from './entries.ts';

/** Two people at one draft: what this one has changed since `base` stays, everything else is as the server has it. */
export function mergeEntries(base: Entries, mine: Entries, theirs: Entries): Entries {
  return merge(base, mine, theirs) as Entries;
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isPart(base) && isPart(mine) && isPart(theirs)) {
    return Object.fromEntries(
      Object.keys(mine).map((key) => [key, merge(base[key], mine[key], theirs[key])]),
    );
  }
  return same(theirs, base) || !same(mine, base) ? mine : theirs;
}

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return meaning(one) === meaning(other);
}

function meaning(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return JSON.stringify(value);
  const members = value.map((one: string | UnitEntry) => (typeof one === 'string' ? one : unitOf(one)));
  return JSON.stringify(members.filter(Boolean).sort());
}

/** Rows that nobody has filled in yet say nothing. */
function unitOf({ serial, modelId, meter }: UnitEntry): string {
  return serial.trim() && `${serial.trim()} ${modelId} ${meter?.typed ?? ''}`;
}
