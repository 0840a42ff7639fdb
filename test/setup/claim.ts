import { randomBytes, randomUUID } from 'node:crypto';
import { hashSecret, newToken } from '../../api/core/token.ts';
import { deriveState, nextStep, phaseOf } from '../../api/claims/lifecycle.ts';
import { normaliseSerial } from '../../api/units/serial.ts';
import { newRef, newUuid, toWireId } from '../../db/id.ts';
import { claim, claimContact, claimEvent, claimLine, rmaUnit, session } from '../../db/index.ts';
import type { ClaimState, EventKind, LineDecision, UnitJobState } from '../../db/vocab.ts';
import { day, type TestTenant } from './tenant.ts';

const TARGETS = {
  reviewDays: 2,
  infoDays: 14,
  receiveDays: 14,
  diagnosisDays: 5,
  repairDays: 20,
  closeDays: 7,
};

/** How a claim comes into each state. */
const HISTORY: Record<ClaimState, EventKind[]> = {
  draft: [],
  pending_internal_approval: ['claim.approval_requested'],
  submitted: ['claim.submitted'],
  under_review: ['claim.submitted', 'claim.review_started'],
  awaiting_info: ['claim.submitted', 'claim.review_started', 'claim.info_requested'],
  approved: ['claim.submitted', 'claim.review_started', 'claim.approved'],
  partially_approved: ['claim.submitted', 'claim.review_started', 'claim.partially_approved'],
  rejected: ['claim.submitted', 'claim.review_started', 'claim.rejected'],
  in_service: ['claim.submitted', 'claim.review_started', 'claim.approved', 'rma_unit.received'],
  resolved: ['claim.submitted', 'claim.approved', 'rma_unit.received', 'rma_unit.returned', 'claim.resolved'],
  closed: ['claim.submitted', 'claim.approved', 'rma_unit.received', 'claim.resolved', 'claim.closed'],
  withdrawn: ['claim.submitted', 'claim.withdrawn'],
  cancelled: ['claim.submitted', 'claim.cancelled'],
};

const JOB_OF: Partial<Record<ClaimState, UnitJobState>> = {
  approved: 'expected',
  partially_approved: 'expected',
  in_service: 'received',
  resolved: 'returned',
  closed: 'returned',
};

type Line = { serial?: string; unitId?: string; decision?: LineDecision; job?: UnitJobState };

export type ClaimOptions = {
  state?: ClaimState;
  lines?: Line[];
  email?: string;
  /** Somebody on site, with this address. */
  siteEmail?: string;
  organizationId?: string;
  branchId?: string;
  submittedBy?: string;
  /** How many days ago the last thing happened. */
  daysAgo?: number;
};

/** A claim as its history would have left it, with a session for its claimant. */
export async function makeClaim(tenant: TestTenant, options: ClaimOptions = {}) {
  const { state = 'submitted', daysAgo = 0 } = options;
  const id = newUuid();
  const ref = newRef((bytes) => new Uint8Array(randomBytes(bytes)));
  const email = options.email ?? `claimant-${randomBytes(4).toString('hex')}@people.example`;
  const kinds: EventKind[] = ['claim.draft_created', ...HISTORY[state]];
  const at = new Date(Date.now() - daysAgo * 86_400_000 - 60_000).toISOString();
  const passed = (...some: EventKind[]) => (kinds.some((kind) => some.includes(kind)) ? at : null);

  const lines = (options.lines ?? [{}]).map((line) => {
    const serial = line.serial ?? `SN-${randomBytes(4).toString('hex').toUpperCase()}`;
    const decision = line.decision ?? (JOB_OF[state] ? 'approved' : 'proposed');
    const job = line.job ?? (decision === 'approved' ? JOB_OF[state] : undefined);
    return { ...line, id: newUuid(), serial, decision, job };
  });
  const jobs = lines.flatMap((line) =>
    line.job ? [{ lineId: line.id, state: line.job, promisedOn: null }] : [],
  );
  const derived = deriveState(kinds.map((kind) => ({ kind })));
  const next = nextStep({ state: derived, jobs, questions: [], since: day(-daysAgo), targets: TARGETS });

  await tenant.insert(claim, {
    id,
    ref,
    brandId: tenant.brandId,
    type: 'customer',
    locale: 'en',
    state: derived,
    phase: phaseOf(derived, jobs),
    nextOwner: next.owner,
    nextStep: next.step,
    nextDue: next.due,
    organizationId: options.organizationId ?? null,
    branchId: options.branchId ?? null,
    submittedBy: options.submittedBy ?? null,
    symptoms: { whatHappens: 'It does not start.' },
    flags: [],
    related: [],
    lastSeq: kinds.length,
    createdAt: at,
    updatedAt: at,
    submittedAt: passed('claim.submitted'),
    decidedAt: passed('claim.approved', 'claim.partially_approved', 'claim.rejected'),
    resolvedAt: passed('claim.resolved'),
    closedAt: passed('claim.closed', 'claim.withdrawn', 'claim.cancelled'),
  });
  await tenant.insert(claimContact, {
    id: newUuid(),
    claimId: id,
    kind: 'claimant',
    name: 'Aigerim Test',
    email,
  });
  if (options.siteEmail) {
    const site = { kind: 'site' as const, name: 'Dana Test', email: options.siteEmail };
    await tenant.insert(claimContact, { id: newUuid(), claimId: id, ...site });
  }
  for (const [index, line] of lines.entries()) {
    await tenant.insert(claimLine, {
      id: line.id,
      claimId: id,
      position: index + 1,
      unitId: line.unitId ?? null,
      modelId: tenant.model.id,
      serialRaw: line.serial,
      serialNorm: normaliseSerial(line.serial),
      decision: line.decision,
    });
    if (line.job)
      await tenant.insert(rmaUnit, { id: newUuid(), claimId: id, lineId: line.id, state: line.job });
  }
  for (const [index, kind] of kinds.entries()) {
    await tenant.insert(claimEvent, {
      id: newUuid(),
      claimId: id,
      seq: index + 1,
      kind,
      at,
      actor: { kind: 'claimant' },
      visibility: 'public',
      payload: {},
    });
  }

  const addSession = async (address: string, kind: 'claim' | 'draft' = 'claim') => {
    const token = await newToken('ses', tenant.tenantId, (bytes) => new Uint8Array(randomBytes(bytes)));
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    await tenant.insert(session, {
      id: newUuid(),
      tokenHash: await hashSecret(token),
      kind,
      brandId: tenant.brandId,
      claimId: id,
      email: kind === 'claim' ? address : null,
      lastSeenAt: new Date().toISOString(),
      expiresAt: inHours(1),
      endsAt: inHours(8),
    });
    return token;
  };

  return {
    id,
    wireId: toWireId('claim', id),
    path: `/v1/claims/${toWireId('claim', id)}`,
    ref,
    email,
    /** What `If-Match` has to say before anything else happened. */
    etag: '"1"',
    lines: lines.map((line) => ({ ...line, wireId: toWireId('line', line.id) })),
    claimant: await addSession(email, state === 'draft' ? 'draft' : 'claim'),
    addSession,
  };
}

export type TestClaim = Awaited<ReturnType<typeof makeClaim>>;

/** An action on a claim, by its verb. */
export const act = <T = ClaimAnswer>(
  tenant: TestTenant,
  { path, etag }: Pick<TestClaim, 'path' | 'etag'>,
  verb: string,
  call: { token: string; body?: unknown; version?: number | null; key?: string },
) =>
  tenant.api<T>(`${path}/${verb}`, {
    method: 'POST',
    token: call.token,
    body: call.body ?? {},
    headers: {
      ...(call.version === null
        ? {}
        : { 'if-match': call.version === undefined ? etag : `"${call.version}"` }),
      'idempotency-key': call.key ?? randomUUID(),
    },
  });

/** The part of an answer that the tests read. */
export type ClaimAnswer = {
  id: string;
  version: number;
  state: string;
  phase: string;
  code?: string;
  current?: { version: number; state: string };
  errors?: { pointer: string; code: string }[];
  detail?: string;
  next: { owner: string; mine: boolean; step: string; due: string | null };
  phaseText: string;
  actions: string[];
  flags: string[];
  assignee: { id: string; name: string } | null;
  lines: {
    id: string;
    decision: string;
    reason: { code: string; text: string } | null;
    job: {
      state: string;
      outcome: string | null;
      receivedSerial: string | null;
      returnedTo: { name: string; department: string; report: string | null } | null;
    } | null;
  }[];
  infoRequests: {
    id: string;
    dueOn: string;
    askedOf: string;
    answeredAt: string | null;
    answerable: boolean;
    items: {
      id: string;
      kind: string;
      state: string;
      answerText: string | null;
      confirmed: boolean | null;
    }[];
  }[];
  attachments: {
    id: string;
    type: string;
    name: string;
    messageId: string | null;
    infoItemId: string | null;
  }[];
};
