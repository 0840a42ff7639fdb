import type { Clock } from '../core/clock.ts';
import type { Texts } from './board.ts';
import type { UnitEntry } from './entries.ts';
import type { LookupAnswer, Serials } from './serials.ts';

const LONGEST_LOOK = 3000;

/** Units that the service has not spoken of yet. */
export function unanswered(units: readonly UnitEntry[], serials: Serials): UnitEntry[] {
  return units.filter((unit) => typeof serials.of(unit) !== 'object');
}

/** Waits for the service, but not for long; true where it has something to say of one of the serials. */
export async function waitForHints(
  units: readonly UnitEntry[],
  serials: Serials,
  clock: Clock,
): Promise<boolean> {
  const enough = new AbortController();
  const patience = clock.wait(LONGEST_LOOK, enough.signal).catch(() => undefined);
  await Promise.race([Promise.all(units.map((unit) => serials.look(unit))), patience]);
  enough.abort();
  return units.some((unit) => {
    const look = serials.of(unit);
    return typeof look === 'object' && look.outcome !== 'found' && !unit.modelId;
  });
}

/** The answer of the service, as a screen reader says it. */
export function spoken(answer: LookupAnswer, t: Texts): string {
  if (answer.outcome === 'found') return `${answer.model.name}. ${answer.receipt.headline}`;
  const texts = { choose_model: t.manyModels, unknown: t.unknownSerial };
  return answer.outcome === 'hint' ? answer.text : texts[answer.outcome];
}
