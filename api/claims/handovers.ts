import type { EventKind } from '../../db/vocab.ts';
import type { ClaimRecord } from './record.ts';

export const HANDOVER_DIRECTIONS = ['to_service', 'back'] as const;
export type HandoverDirection = (typeof HANDOVER_DIRECTIONS)[number];

/** What the event of a handover says; `confirmHandover` writes it and nobody else. */
export type Handover = {
  direction: HandoverDirection;
  name: string;
  department: string;
  report: string | null;
  lineIds: string[];
};

type Event = Pick<ClaimRecord['events'][number], 'kind' | 'payload'>;

export const handoverOf = ({ kind, payload }: Event): Handover | null =>
  kind === 'handover.confirmed' ? (payload as Handover) : null;

/** A claim that is decided anew goes its way anew. */
const BEGINS: readonly EventKind[] = ['claim.approved', 'claim.partially_approved'];

type Way = {
  events: readonly Event[];
  jobs: readonly Pick<ClaimRecord['jobs'][number], 'lineId' | 'state'>[];
};

/** The units that nobody of the own side has signed for yet, each way. */
export function unconfirmed({ events, jobs }: Way): Record<HandoverDirection, string[]> {
  const since = events.findLastIndex(({ kind }) => BEGINS.includes(kind));
  const confirmed = events.slice(since + 1).flatMap((event) => handoverOf(event) ?? []);
  const open = (direction: HandoverDirection, state: 'expected' | 'returned') =>
    jobs
      .filter((job) => job.state === state)
      .map(({ lineId }) => lineId)
      .filter((id) => !confirmed.some((one) => one.direction === direction && one.lineIds.includes(id)));
  return { to_service: open('to_service', 'expected'), back: open('back', 'returned') };
}

/** Everything that the service waits for was handed over. */
export const isUnderWay = (way: Way): boolean =>
  way.jobs.some(({ state }) => state === 'expected') && unconfirmed(way).to_service.length === 0;
