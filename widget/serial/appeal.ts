import type { UnitEvent } from './types.ts';

export interface Appeal {
  at: string;
  grounds: string;
}

/** What the owner's side has said against a void or suspended cover, as long as nobody has answered. */
export function openAppeal(events: readonly UnitEvent[]): Appeal | undefined {
  const last = events
    .filter(({ kind }) => kind === 'unit.flag_appealed' || kind === 'unit.coverage_changed')
    .at(-1);
  if (last?.kind !== 'unit.flag_appealed') return undefined;
  const { grounds } = last.facts;
  return { at: last.at, grounds: typeof grounds === 'string' ? grounds : '' };
}
