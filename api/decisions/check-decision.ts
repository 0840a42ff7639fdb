import { type FieldError, Problem } from '../core/problem.ts';
import type { Decision } from './schema.ts';

/** Every unit once, and a rejection with its reason in code and plain words. */
export function checkDecision(lineIds: readonly string[], decided: Decision['lines']): void {
  const errors = decided.flatMap((line, at): FieldError[] => [
    ...(lineIds.includes(line.id)
      ? []
      : [error(`/lines/${at}/id`, 'unknown', 'This claim has no such unit')]),
    ...(decided.findIndex(({ id }) => id === line.id) === at
      ? []
      : [error(`/lines/${at}/id`, 'twice', 'This unit is decided twice')]),
    ...(line.decision === 'rejected' && !line.reason
      ? [error(`/lines/${at}/reason`, 'required', 'A rejection needs a reason')]
      : []),
    ...(line.decision === 'rejected' && !line.text
      ? [error(`/lines/${at}/text`, 'required', 'A rejection needs plain words')]
      : []),
  ]);
  if (!lineIds.every((id) => decided.some((line) => line.id === id))) {
    errors.push(error('/lines', 'incomplete', 'Every unit of the claim needs a decision'));
  }
  if (errors.length > 0) throw new Problem('invalid', { errors });
}

const error = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail });
