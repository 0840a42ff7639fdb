import type { Money } from '../../db/index.ts';
import { type FieldError, Problem } from '../core/problem.ts';
import type { Decision } from './schema.ts';

type Line = { id: string; claimedAmount: Money | null };

/** Every unit once, a rejection with its reason in code and plain words, and no more money than was asked for. */
export function checkDecision(lines: readonly Line[], decided: Decision['lines']): void {
  const errors = decided.flatMap((line, at): FieldError[] => {
    const asked = lines.find(({ id }) => id === line.id);
    return [
      ...(asked ? [] : [error(`/lines/${at}/id`, 'unknown', 'This claim has no such unit')]),
      ...(decided.findIndex(({ id }) => id === line.id) === at
        ? []
        : [error(`/lines/${at}/id`, 'twice', 'This unit is decided twice')]),
      ...(line.decision === 'rejected' && !line.reason
        ? [error(`/lines/${at}/reason`, 'required', 'A rejection needs a reason')]
        : []),
      ...(line.decision === 'rejected' && !line.text
        ? [error(`/lines/${at}/text`, 'required', 'A rejection needs plain words')]
        : []),
      ...amountErrors(line, asked?.claimedAmount ?? null, `/lines/${at}/approvedAmount`),
    ];
  });
  if (!lines.every(({ id }) => decided.some((line) => line.id === id))) {
    errors.push(error('/lines', 'incomplete', 'Every unit of the claim needs a decision'));
  }
  if (errors.length > 0) throw new Problem('invalid', { errors });
}

function amountErrors(
  { decision, approvedAmount }: Decision['lines'][number],
  claimed: Money | null,
  pointer: string,
): FieldError[] {
  if (!approvedAmount) return [];
  if (decision === 'rejected') return [error(pointer, 'unexpected', 'What is rejected has no amount')];
  if (!claimed) return [error(pointer, 'not_claimed', 'No amount was asked for')];
  if (approvedAmount.currency !== claimed.currency)
    return [error(pointer, 'currency', `The amount was asked for in ${claimed.currency}`)];
  if (approvedAmount.amountMinor > claimed.amountMinor)
    return [error(pointer, 'over_claimed', 'This is more than was asked for')];
  return [];
}

const error = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail });
