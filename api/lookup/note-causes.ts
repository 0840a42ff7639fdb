import type { Ctx } from '../core/context.ts';
import type { LookupAnswer } from './schema.ts';

/** Why nothing was found, for the measure of successful look-ups; nobody waits for it. */
export function noteCauses(ctx: Ctx, answered: { log: string; answer: LookupAnswer }[]): void {
  const causes = answered.flatMap(({ log, answer }) =>
    answer.outcome === 'hint'
      ? [{ log, cause: answer.problem === 'other_alphabet' ? answer.problem : 'format' }]
      : [],
  );
  if (causes.length === 0) return;
  ctx.later(ctx.database.call('note_lookup_causes', [ctx.tenantId, JSON.stringify(causes)]));
}
