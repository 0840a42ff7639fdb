import { and, eq } from 'drizzle-orm';
import { claim, claimEvent, type EventActor } from '../../db/index.ts';
import type { ClaimState, EventKind } from '../../db/vocab.ts';
import { can, isStaff } from '../auth/index.ts';
import { type Actor, isTest } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { notFound, Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { todayIn } from '../terms/index.ts';
import { fits, hasRight } from './actions.ts';
import { isUnderWay } from './handovers.ts';
import { type Deed, deriveState, nextStep, phaseOf } from './lifecycle.ts';
import { type ClaimRecord, isSiteContact, placeOf, readClaim } from './record.ts';
import { representClaim } from './represent.ts';
import type { Claim } from './schema.ts';

export type NewEvent = {
  kind: EventKind;
  lineId?: string;
  visibility?: 'public' | 'service' | 'customer';
  payload?: Record<string, unknown>;
  /** What subscribers of this event need beside the claim. */
  announce?: Record<string, unknown>;
  /** Where something follows by itself from what the caller did. */
  by?: Actor;
};

export type Change = {
  tx: Tx;
  record: ClaimRecord;
  /** Now, and today where the brand lives. */
  now: string;
  today: string;
  append(event: NewEvent): void;
  /** Columns of the claim that the action itself owns; state, phase and next step are never among them. */
  set(
    columns: Partial<
      Omit<typeof claim.$inferInsert, 'state' | 'phase' | 'nextOwner' | 'nextStep' | 'nextDue' | 'version'>
    >,
  ): void;
};

type Order = {
  id: string;
  action: Deed;
  /** Absent where the action does not depend on what the caller has seen. */
  version?: number;
  reason?: string | undefined;
  changes?: Record<string, unknown>;
};

/** An act that knows all that it changed of the record says so; after any other the claim is read again. */
type Act = (change: Change) => void | Promise<void | Pick<ClaimRecord, 'lines'>>;

/**
 * The one way to change a claim: lock, permission, state, version; the action's own writes; then the events, and what follows
 * from them. Everything commits together, or nothing does.
 */
export function changeClaim(ctx: Ctx, order: Order, act: Act): Promise<Claim> {
  return transact(ctx, async (tx) => {
    const [, record] = await Promise.all([lock(tx, order.id), readClaim(tx, { id: order.id })]);
    if (!record || !can(tx.actor, 'claim.read', placeOf(record))) throw notFound();
    const now = tx.now();
    const today = todayIn(record.brand.timeZone, now);
    check(tx, record, order, today);

    const change = startChange(tx, record, now, today);
    const known = await act(change);
    inPassing(
      writeAudit(tx, {
        action: `claim.${order.action}`,
        objectType: 'claim',
        objectId: record.claim.id,
        reason: order.reason,
        changes: { from: record.claim.state, ...order.changes },
      }),
    );
    return representClaim(tx, await settle(change, known ?? undefined));
  });
}

/** Sent, not waited for: it travels with what follows, at the latest with the commit, which tells of its failure. */
export function inPassing(write: Promise<unknown>): void {
  write.catch(() => undefined);
}

const lock = (tx: Tx, id: string) =>
  tx.db
    .select({ id: claim.id })
    .from(claim)
    .where(and(inTenant(tx, claim), eq(claim.id, id)))
    .for('update')
    .execute();

function check(tx: Tx, record: ClaimRecord, { action, version }: Order, today: string): void {
  if (!hasRight(tx.actor, record, action)) throw new Problem('forbidden');
  if (version !== undefined && version !== record.claim.version) {
    const current = representClaim(tx, record);
    throw new Problem('precondition_failed', {
      detail: `You have version ${version}, it is at version ${record.claim.version}`,
      headers: { etag: etagOf(record.claim.version) },
      extra: { current },
    });
  }
  if (!fits(record, action, today)) {
    throw new Problem('wrong_state', {
      detail: `\`${action}\` is not possible in state \`${record.claim.state}\``,
    });
  }
}

type Pending = Change & {
  columns: Partial<typeof claim.$inferInsert>;
  events: ClaimRecord['events'];
};

function startChange(tx: Tx, record: ClaimRecord, now: string, today: string): Pending {
  const pending: Pending = {
    tx,
    record,
    now,
    today,
    columns: {},
    events: [],
    append(event) {
      const seq = record.claim.lastSeq + pending.events.length + 1;
      const row = eventRow(tx, { claimId: record.claim.id, seq, now, event, record });
      pending.events.push(row);
      inPassing(writeEvent(tx, row, event, record.claim.testMode));
    },
    set(columns) {
      Object.assign(pending.columns, columns);
    },
  };
  return pending;
}

type Appended = { claimId: string; seq: number; now: string; event: NewEvent; record?: ClaimRecord };

/** Writes an event and tells the outbox of it. */
export const appendEvent = (tx: Tx, appended: Appended): Promise<void> =>
  writeEvent(tx, eventRow(tx, appended), appended.event, appended.record?.claim.testMode ?? isTest(tx.actor));

const eventRow = (tx: Tx, { claimId, seq, now, event, record }: Appended): ClaimRecord['events'][number] => ({
  tenantId: tx.tenantId,
  id: tx.newId(),
  claimId,
  seq,
  kind: event.kind,
  at: now,
  actor: eventActor(event.by ?? tx.actor, record),
  visibility: event.visibility ?? 'public',
  lineId: event.lineId ?? null,
  payload: event.payload ?? {},
});

/** Nobody hears of a test claim. */
async function writeEvent(
  tx: Tx,
  row: ClaimRecord['events'][number],
  event: NewEvent,
  testMode: boolean,
): Promise<void> {
  await Promise.all([
    tx.db.insert(claimEvent).values(row).execute(),
    testMode ||
      announce(tx, {
        kind: row.kind,
        objectId: row.claimId,
        sequence: row.seq,
        payload: event.announce ?? {},
      }),
  ]);
}

export function eventActor(actor: Actor, record?: ClaimRecord): EventActor {
  if (actor.kind === 'system') return { kind: 'system' };
  if (actor.kind === 'user') return { kind: isStaff(actor) ? 'staff' : 'member', userId: actor.userId };
  if (actor.kind === 'key') return { kind: 'member', keyId: actor.keyId };
  return { kind: record && isSiteContact(actor, record) ? 'site_contact' : 'claimant' };
}

/** State, phase and next step follow from the events and the jobs, as they now are. */
async function settle(change: Pending, known?: Pick<ClaimRecord, 'lines'>): Promise<ClaimRecord> {
  const { tx, record: before, now } = change;
  const after = known
    ? { ...before, ...known, events: [...before.events, ...change.events] }
    : await readClaim(tx, { id: before.claim.id });
  if (!after) throw notFound();
  const derived = derive(after);
  const columns = {
    ...change.columns,
    ...derived,
    ...(derived.state === before.claim.state ? {} : timesOf(derived.state, now)),
    lastSeq: before.claim.lastSeq + change.events.length,
    version: before.claim.version + 1,
    updatedAt: now,
  };
  inPassing(
    tx.db
      .update(claim)
      .set(columns)
      .where(and(inTenant(tx, claim), eq(claim.id, before.claim.id)))
      .execute(),
  );
  return { ...after, claim: { ...after.claim, ...columns } };
}

export function derive(record: ClaimRecord) {
  const state = deriveState(record.events);
  const phase = phaseOf(state, record.jobs);
  const open = new Set(record.items.filter((item) => item.state === 'open').map((item) => item.requestId));
  const next = nextStep({
    state,
    jobs: record.jobs,
    underWay: isUnderWay(record),
    questions: record.requests.filter(({ id }) => open.has(id)),
    since: todayIn(
      record.brand.timeZone,
      record.events.findLast(({ kind }) => !isTalk(kind))?.at ?? record.claim.createdAt,
    ),
    targets: record.targets,
  });
  return { state, phase, nextOwner: next.owner, nextStep: next.step, nextDue: next.due };
}

/** Words and files do not move the case. */
const isTalk = (kind: EventKind): boolean =>
  [
    'claim.message_added',
    'claim.note_added',
    'claim.file_added',
    'claim.cover_rechecked',
    'claim.assigned',
    'claim.handed_over',
  ].includes(kind);

function timesOf(state: ClaimState, now: string): Partial<typeof claim.$inferInsert> {
  switch (state) {
    case 'submitted':
      return { submittedAt: now };
    case 'approved':
    case 'partially_approved':
    case 'rejected':
      return { decidedAt: now };
    case 'resolved':
      return { resolvedAt: now };
    case 'closed':
    case 'withdrawn':
    case 'cancelled':
      return { closedAt: now };
    default:
      return {};
  }
}
