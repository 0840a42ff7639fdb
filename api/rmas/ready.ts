import type { Claim } from '../claims/index.ts';
import type { Ctx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { type CoverageReceipt, todayIn } from '../terms/index.ts';
import { keepWorkshop } from '../units/index.ts';
import { changeJob, type JobChange } from './change-job.ts';
import type { ReadyUnit } from './schema.ts';

type Input = { id: string; version: number } & ReadyUnit;

const SOME_PART = 'parts';

/** The work is done: from here on the cover of the unit counts the days that it took, and what was mended. */
export const ready = (
  ctx: Ctx,
  { outcome, pickUpPlace, component = SOME_PART, underLaw, ...input }: Input,
): Promise<Claim> => {
  const mended = outcome === 'repaired';
  return changeJob(
    ctx,
    {
      ...input,
      action: 'ready',
      kind: 'rma_unit.ready',
      state: 'ready',
      // What the engineer wrote while repairing stays; the words of the test stand on the timeline.
      columns: ({ repairNote }) => ({
        outcome,
        repairNote: repairNote ?? input.note,
        pickUpPlace: pickUpPlace ?? null,
      }),
    },
    {
      before({ line }) {
        if (underLaw && !legalLayer(line))
          throw invalid('/underLaw', 'no_legal_guarantee', 'No legal guarantee covered this unit');
      },
      after: (change) => keep(change, mended ? { component, legal: underLaw ?? isOwed(change) } : null),
    },
  );
};

async function keep(
  { tx, record, line, today }: JobChange,
  repair: { component: string; legal: boolean } | null,
): Promise<void> {
  const received = record.events.findLast(
    ({ kind, lineId }) => kind === 'rma_unit.received' && lineId === line.id,
  );
  if (line.unitId === null || !received || record.claim.testMode) return;
  await keepWorkshop(tx, {
    unitId: line.unitId,
    stay: { lineId: line.id, from: todayIn(record.brand.timeZone, received.at), to: today },
    repair: repair && {
      lineId: line.id,
      on: today,
      componentClass: repair.component,
      ...(repair.legal ? { legal: true } : {}),
    },
  });
}

type Line = JobChange['line'];

// Written by coverage() of api/terms when the line was.
const receiptOf = ({ coverage }: Line) => coverage as CoverageReceipt | null;

const legalLayer = (line: Line) =>
  receiptOf(line)?.layers.find(({ term, verdict }) => term.kind === 'statutory' && verdict !== 'not_covered');

/** The seller owes it where nothing else covered the unit. */
const isOwed = ({ line }: JobChange): boolean =>
  receiptOf(line)?.term?.kind === 'statutory' && !!legalLayer(line);
