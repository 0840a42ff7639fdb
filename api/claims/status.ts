import { parseRef } from '../../db/id.ts';
import type { Phase } from '../../db/vocab.ts';
import type { Ctx } from '../core/context.ts';
import { formatDay, type Reader } from '../core/day.ts';
import { notFound } from '../core/problem.ts';
import { todayIn } from '../terms/index.ts';
import { timelineOf } from './entries.ts';
import { phaseOf, deriveState } from './lifecycle.ts';
import { type ClaimRecord, readVisibleClaim } from './record.ts';
import { representClaim } from './represent.ts';
import type { Status } from './schema.ts';
import { textsFor } from './texts/index.ts';

export async function getStatus(ctx: Ctx, input: { ref: string }): Promise<{ status: Status; etag: string }> {
  const ref = parseRef(input.ref);
  if (ref === null) throw notFound();
  const record = await readVisibleClaim(ctx, { ref });
  const status: Status = {
    claim: representClaim(ctx, record),
    timeline: timelineOf(ctx, record),
    steps: stepsOf(record, ctx.locale),
    outcome: outcomeOf(record, ctx),
  };
  return { status, etag: `${record.claim.version}.${record.claim.lastSeq}` };
}

/** The usual way of a case; a question is a halt on it, a rejection its end. */
const WAY: Phase[] = ['received', 'reviewing', 'inspecting', 'repairing', 'ready', 'resolved'];

function stepsOf(record: ClaimRecord, locale: string): Status['steps'] {
  const texts = textsFor(locale);
  const reached = reachedAt(record);
  const { phase } = record.claim;
  const way =
    phase === 'rejected' || phase === 'withdrawn' ? [...WAY.filter((p) => reached.has(p)), phase] : WAY;
  const last = way.findLastIndex((p) => reached.has(p));
  const current = way.includes(phase) ? way.indexOf(phase) : last;
  const finished = ['resolved', 'rejected', 'withdrawn'].includes(phase);
  return way.map((p, i) => ({
    phase: p,
    text: texts.phases[p],
    state: i < current || (i === current && finished) ? 'done' : i === current ? 'current' : 'upcoming',
    at: i <= current ? (reached.get(p) ?? null) : null,
  }));
}

/** When each phase was first entered, told by the events alone. */
function reachedAt(record: ClaimRecord): Map<Phase, string> {
  const at = new Map<Phase, string>();
  const jobAfter = {
    'rma_unit.received': 'inspecting',
    'rma_unit.diagnosis_started': 'inspecting',
    'rma_unit.repair_started': 'repairing',
    'rma_unit.ready': 'ready',
    'rma_unit.returned': 'ready',
  } as const;
  record.events.forEach((event, i) => {
    const phase =
      jobAfter[event.kind as keyof typeof jobAfter] ??
      phaseOf(deriveState(record.events.slice(0, i + 1)), []);
    if (!at.has(phase)) at.set(phase, event.at);
  });
  return at;
}

function outcomeOf(record: ClaimRecord, reader: Reader): Status['outcome'] {
  const texts = textsFor(reader.locale);
  const { state } = record.claim;
  const reason = reasonOf(record, reader.locale);
  switch (state) {
    case 'rejected':
    case 'withdrawn':
    case 'cancelled':
      return { text: texts.outcomes[state], reason, nextStep: texts.after[state] };
    case 'approved':
    case 'partially_approved':
      return { text: texts.outcomes[state], reason, nextStep: texts.after.approved };
    case 'resolved':
    case 'closed': {
      const outcomes = new Set(record.jobs.flatMap(({ outcome }) => outcome ?? []));
      return {
        text: [...outcomes].map((outcome) => texts.outcomes[outcome]).join(' '),
        reason: [reason, ...handovers(record, reader)].filter(Boolean).join(' ') || null,
        nextStep: state === 'closed' ? texts.after.closed : texts.after.returned,
      };
    }
    default:
      return null;
  }
}

function reasonOf(record: ClaimRecord, locale: string): string | null {
  const said = record.lines.flatMap((line) =>
    line.decision === 'rejected' && line.reasonCode
      ? [line.reasonText ?? textsFor(locale).reasons[line.reasonCode]]
      : [],
  );
  const ended = record.events.findLast(({ kind }) => kind === 'claim.cancelled')?.payload['note'];
  if (record.claim.state === 'cancelled' && typeof ended === 'string') said.push(ended);
  return said.length > 0 ? [...new Set(said)].join(' ') : null;
}

const handovers = (record: ClaimRecord, reader: Reader): string[] =>
  record.jobs.flatMap(({ returnedToName: name, returnedToDepartment: department, returnedAt }) =>
    name && department && returnedAt
      ? [
          textsFor(reader.locale).returnedTo({
            name,
            department,
            day: formatDay(todayIn(record.brand.timeZone, returnedAt), reader),
          }),
        ]
      : [],
  );
