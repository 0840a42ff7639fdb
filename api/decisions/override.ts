import { can } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { type FieldError, Problem } from '../core/problem.ts';
import { type ClaimRecord, placeOf } from '../claims/index.ts';
import type { CoverageReceipt } from '../terms/index.ts';
import type { Decision } from './schema.ts';

/** Approvals of what the receipt says is not covered: by right, and with the reason in plain words. Answers with their units. */
export function checkOverrides(actor: Actor, record: ClaimRecord, decided: Decision['lines']): string[] {
  const overrides = decided.flatMap((line, at) =>
    line.decision === 'approved' && isNotCovered(record, line.id) ? [{ ...line, at }] : [],
  );
  if (overrides.length === 0) return [];
  if (!can(actor, 'claim.override', placeOf(record))) {
    throw new Problem('forbidden', { detail: 'Only a warranty manager approves what is not covered' });
  }
  const errors = overrides.flatMap(({ text, at }): FieldError[] =>
    text
      ? []
      : [
          {
            pointer: `/lines/${at}/text`,
            code: 'required',
            detail: 'An approval against the receipt needs a reason',
          },
        ],
  );
  if (errors.length > 0) throw new Problem('invalid', { errors });
  return overrides.map(({ id }) => id);
}

function isNotCovered({ lines }: ClaimRecord, id: string): boolean {
  // Written by coverage() of api/terms when the line was.
  const receipt = lines.find((line) => line.id === id)?.coverage as CoverageReceipt | null | undefined;
  return receipt?.verdict === 'not_covered';
}
