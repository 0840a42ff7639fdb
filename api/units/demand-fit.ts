import { Problem } from '../core/problem.ts';
import { fits, type UnitAction } from './actions.ts';
import type { UnitRecord } from './record.ts';

export function demandFit(record: UnitRecord, action: UnitAction): void {
  if (fits(record, action)) return;
  throw new Problem('wrong_state', {
    detail: `A unit that is ${record.unit.lifecycle} and ${record.unit.coverageFlag} does not allow ${action}`,
  });
}
