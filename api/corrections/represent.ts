import { toWireId } from '../../db/id.ts';
import { isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { unitTexts } from '../units/index.ts';
import { mayDecide } from './permit.ts';
import type { CorrectionRecord } from './record.ts';
import type { CorrectionListItem } from './schema.ts';

export function representCorrection(ctx: Ctx, record: CorrectionRecord): CorrectionListItem {
  const { correction: row, serial, model, proposer } = record;
  const isOwn = ctx.actor.kind === 'user' && row.proposedBy === ctx.actor.userId;
  const told = isStaff(ctx.actor) || isOwn;
  return {
    id: toWireId('dateCorrection', row.id),
    version: row.version,
    ref: row.ref,
    state: row.state,
    unit: { id: toWireId('unit', row.unitId), serial, model },
    dateKind: row.dateKind,
    label: unitTexts(ctx.locale).dates[row.dateKind],
    proposedDate: row.proposedDate,
    previous: row.previous && {
      date: row.previous.date,
      source: row.previous.source,
      verified: row.previous.verified,
    },
    statement: row.statement,
    proposer: {
      name: proposer?.name ?? row.proposerName,
      email: told ? (proposer?.email ?? row.proposerEmail) : null,
      signedIn: row.proposedBy !== null,
    },
    reason: row.reason,
    decidedAt: row.decidedAt,
    before: coverOf(row.verdictBefore, row.lastDayBefore),
    after: coverOf(row.verdictAfter, row.lastDayAfter),
    actions: mayDecide(ctx.actor, row) ? ['approve', 'reject'] : [],
    createdAt: row.createdAt,
  };
}

type Stored = CorrectionRecord['correction'];

const coverOf = (verdict: Stored['verdictBefore'], lastCoveredDay: Stored['lastDayBefore']) =>
  verdict && { verdict, lastCoveredDay };
