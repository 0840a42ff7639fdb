import { toWireId } from '../../db/id.ts';
import type { Locale } from '../../db/vocab.ts';
import { representAttachment } from '../attachments/index.ts';
import { can, isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { type CoverageReceipt, publicReceipt, todayIn, wireReceipt } from '../terms/index.ts';
import { actionsOf, mayAnswer } from './actions.ts';
import { representApproval } from './approval.ts';
import { unconfirmed } from './handovers.ts';
import { representNext } from './next.ts';
import { personOf } from './person.ts';
import { type ClaimRecord, claimantOf, placeOf, siteContactOf } from './record.ts';
import { requirementsOf } from './requirements.ts';
import type { Claim } from './schema.ts';
import { textsFor } from './texts/index.ts';

/** A claim as this reader may see it, in the reader's language. */
export function representClaim(ctx: Ctx, record: ClaimRecord): Claim {
  const { claim, brand } = record;
  const staff = isStaff(ctx.actor);
  const today = todayIn(brand.timeZone, ctx.now());
  const texts = textsFor(ctx.locale);
  const claimant = claimantOf(record);
  const site = siteContactOf(record);
  const next = representNext(ctx, record, today);
  const editable = claim.state === 'draft' && can(ctx.actor, 'claim.file', placeOf(record));
  return {
    id: toWireId('claim', claim.id),
    ref: claim.ref,
    version: claim.version,
    type: claim.type,
    brand: { slug: brand.slug, name: brand.name },
    locale: claim.locale as Locale,
    state: claim.state,
    phase: claim.phase,
    phaseText: next.owner === 'site_contact' && !next.mine ? texts.askedOnSite : texts.phases[claim.phase],
    next,
    actions: actionsOf(ctx.actor, record, today),
    lines: record.lines.map((line) => representLine(ctx, record, line)),
    failureDate: claim.failureDate,
    purchaseDate: claim.purchaseDate,
    symptoms: {
      startedWhen: claim.symptoms.startedWhen ?? null,
      whatHappens: claim.symptoms.whatHappens ?? null,
      tried: claim.symptoms.tried ?? null,
      screenMessage: claim.symptoms.screenMessage ?? null,
      conditions: claim.symptoms.conditions ?? [],
    },
    urgency: claim.urgency,
    urgencyReason: claim.urgencyReason,
    contact: representContact(claimant),
    siteContact: site ? representContact(site) : null,
    organization: record.organization && {
      id: toWireId('organization', record.organization.id),
      name: record.organization.name,
    },
    approval: representApproval(ctx, record),
    handovers: representHandovers(record),
    branch: record.branch && { id: toWireId('branch', record.branch.id), name: record.branch.name },
    requirements: requirementsOf(record),
    attachments: record.attachments
      .filter(({ state, visibility }) => state === 'ready' && (staff || visibility === 'public'))
      .map((row) => representAttachment(row, editable)),
    infoRequests: representRequests(ctx, record),
    flags: staff
      ? claim.flags
      : claim.flags.filter((flag) => flag === 'evidence_missing' || flag === 'serial_unknown'),
    assignee: staff ? personOf(record, claim.assigneeId) : null,
    related: staff
      ? record.related.map(({ id, ref }) => ({
          id: toWireId('claim', id),
          ref,
          kind: 'possible_duplicate' as const,
        }))
      : [],
    undelivered: staff ? record.undelivered : 0,
    createdAt: claim.createdAt,
    updatedAt: claim.updatedAt,
    submittedAt: claim.submittedAt,
    decidedAt: claim.decidedAt,
    resolvedAt: claim.resolvedAt,
    closedAt: claim.closedAt,
  };
}

function representLine(
  ctx: Ctx,
  record: ClaimRecord,
  line: ClaimRecord['lines'][number],
): Claim['lines'][number] {
  const staff = isStaff(ctx.actor);
  const texts = textsFor(ctx.locale);
  const model = record.models.find(({ id }) => id === line.modelId);
  const job = record.jobs.find(({ lineId }) => lineId === line.id);
  // Written by coverage() of api/terms when the line was.
  const receipt = line.coverage as CoverageReceipt | null;
  return {
    id: toWireId('line', line.id),
    position: line.position,
    serial: line.serialRaw,
    model: model ? { ...model, id: toWireId('model', model.id) } : null,
    unitId:
      line.unitId && can(ctx.actor, 'unit.read', placeOf(record)) ? toWireId('unit', line.unitId) : null,
    coverage:
      receipt && wireReceipt(staff ? receipt : publicReceipt(receipt, record.brand.lookupPolicy), ctx),
    meter: line.meter,
    claimedAmount: line.claimedAmount,
    approvedAmount: line.approvedAmount,
    decision: line.decision,
    reason: line.reasonCode && {
      code: line.reasonCode,
      text: line.reasonText ?? texts.reasons[line.reasonCode],
    },
    job: job
      ? {
          state: job.state,
          text: texts.jobs[job.state],
          receivedSerial: staff ? job.receivedSerial : null,
          condition: job.condition,
          diagnosis: job.diagnosis,
          repairNote: job.repairNote,
          outcome: job.outcome,
          promisedOn: job.promisedOn,
          pickUpPlace: job.pickUpPlace,
          returnedTo:
            job.returnedToName && job.returnedToDepartment && job.returnedAt
              ? {
                  name: job.returnedToName,
                  department: job.returnedToDepartment,
                  at: job.returnedAt,
                  report: job.returnReport,
                }
              : null,
        }
      : null,
  };
}

function representHandovers(record: ClaimRecord): Claim['handovers'] {
  const open = unconfirmed(record);
  const idsOf = (ids: string[]) => ids.map((id) => toWireId('line', id));
  return { toService: idsOf(open.to_service), back: idsOf(open.back) };
}

function representContact(row: ClaimRecord['contacts'][number] | undefined): Claim['contact'] {
  return {
    name: row?.name ?? null,
    email: row?.email ?? null,
    phone: row?.phone ?? null,
    company: row?.company ?? null,
    convenientTime: row?.convenientTime ?? null,
    address: row?.address
      ? {
          lines: row.address.lines ?? null,
          city: row.address.city ?? null,
          postalCode: row.address.postalCode ?? null,
          country: row.address.country ?? null,
        }
      : null,
  };
}

function representRequests(ctx: Ctx, record: ClaimRecord): Claim['infoRequests'] {
  const answerable = (item: ClaimRecord['items'][number]) =>
    record.claim.state === 'awaiting_info' && mayAnswer(ctx.actor, record, item);
  return record.requests.map((request) => {
    const items = record.items.filter(({ requestId }) => requestId === request.id);
    return {
      id: toWireId('infoRequest', request.id),
      askedOf: request.askedOf,
      dueOn: request.dueOn,
      note: request.note,
      createdAt: request.createdAt,
      answeredAt: request.answeredAt,
      items: items.map((item) => ({
        id: toWireId('infoItem', item.id),
        kind: item.kind,
        prompt: item.prompt,
        attachmentType: item.attachmentType,
        state: item.state,
        answerText: item.answerText,
        confirmed: item.confirmed,
        answeredAt: item.answeredAt,
        answerable: answerable(item),
      })),
      answerable: items.some(answerable),
    };
  });
}
