import { toWireId } from '../../db/id.ts';
import { DATE_KINDS } from '../../db/vocab.ts';
import { can, isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { textIn } from '../core/locale.ts';
import { replacementSentence, wireReceipt } from '../terms/index.ts';
import { actionsOf, mayUnit } from './actions.ts';
import { type AnsweredReceipt, type CoverQuestion, coverUnit } from './cover.ts';
import { policyOf } from './policy-of.ts';
import { toldRecalls } from './recalls.ts';
import type { Relation, UnitRecord } from './record.ts';
import type { Unit, UnitRelation } from './schema.ts';
import { unitTexts } from './texts/index.ts';

/** The whole of a unit, as this reader may see it, on `today`. Whoever may not see it whole asks the look-up. */
export function representUnit(ctx: Ctx, record: UnitRecord, today: string): Unit {
  const { unit, model } = record;
  const texts = unitTexts(ctx.locale);
  return {
    id: toWireId('unit', unit.id),
    version: unit.version,
    serial: unit.serialRaw,
    name: unit.name,
    model: { id: toWireId('model', model.id), code: model.code, name: model.name, family: model.family },
    manufacturer: record.manufacturer,
    batch: unit.batch,
    inventoryNo: unit.inventoryNo,
    specifications: model.specifications.flatMap(({ key, label, unit: measure }) => {
      const value = unit.specifications[key];
      if (value === undefined) return [];
      return [
        { key, label: textIn(label, ctx.locale) ?? key, value: [value, measure].filter(Boolean).join(' ') },
      ];
    }),
    dates: datesOf(ctx, record),
    receipt: wireReceipt(receiptOf(ctx, record, today), ctx),
    lifecycle: unit.lifecycle,
    lifecycleText: texts.lifecycles[unit.lifecycle],
    custody: unit.custody,
    custodyText: texts.custodies[unit.custody],
    coverageFlag: unit.coverageFlag,
    flagReason: unit.flagReason,
    flagComponents: unit.flagComponents,
    customerType: unit.customerType,
    owner: organizationOf(record, unit.ownerId),
    dealer: organizationOf(record, unit.dealerId),
    branch: record.branch && { ...record.branch, id: toWireId('branch', record.branch.id) },
    place: unit.place,
    room: unit.room,
    rack: unit.rack,
    responsible: personOf(record, unit.responsibleId),
    contact: record.contact && { id: toWireId('contact', record.contact.id), name: record.contact.name },
    invoice: unit.invoiceNo === null ? null : { no: unit.invoiceNo, line: unit.invoiceLine },
    relations: record.relations.map(representRelation),
    claims: record.claims
      .filter((claim) => can(ctx.actor, 'claim.read', { ...claim, claimId: claim.id }))
      .map(({ id, ref, phase, createdAt }) => ({
        id: toWireId('claim', id),
        ref,
        phase,
        createdAt: new Date(createdAt).toISOString(),
      })),
    events: eventsOf(ctx, record),
    exceptions: isStaff(ctx.actor)
      ? record.exceptions.map(({ id, version, kind, note, state, solution, createdAt }) => ({
          id: toWireId('exception', id),
          ...{ version, kind, note, state, solution, createdAt },
        }))
      : [],
    meterReadings: record.readings.map(({ meter, value, readOn, source, verifiedAt, struckAt, note }) => ({
      ...{ meter, value, readOn, source, verified: verifiedAt !== null, struck: struckAt !== null },
      // What a former owner wrote is not for the next one.
      note: isStaff(ctx.actor) ? note : null,
    })),
    workshopStays: unit.workshopStays.map(({ from, to }) => ({ from, to })),
    repairs: unit.repairs.map(({ on, componentClass }) => ({ on, component: componentClass })),
    salesChannel: unit.salesChannel,
    replacement: mayUnit(ctx.actor, record, 'replace') ? replacementSentence(policyOf(record), ctx) : null,
    actions: actionsOf(ctx.actor, record),
    updatedAt: unit.updatedAt,
  };
}

/** What covers it on that day, under the terms that applied when it was sold. */
export const receiptOf = (
  ctx: Ctx,
  { unit, terms, recalls }: UnitRecord,
  asOf: string,
  question?: CoverQuestion,
): AnsweredReceipt => coverUnit(unit, terms, asOf, { recalls: toldRecalls(ctx, recalls), question });

const datesOf = (ctx: Ctx, { unit, people }: UnitRecord): Unit['dates'] =>
  DATE_KINDS.flatMap((kind) => {
    const evidence = unit.dates[kind];
    if (!evidence) return [];
    const { date, source, verified, verifiedAt = null, verifiedBy, proofId } = evidence;
    return [
      {
        kind,
        label: unitTexts(ctx.locale).dates[kind],
        ...{ date, source, verified, verifiedAt },
        verifiedBy: isStaff(ctx.actor) ? (people.find(({ id }) => id === verifiedBy)?.name ?? null) : null,
        proofId: proofId ? toWireId('proof', proofId) : null,
      },
    ];
  });

/** The next owner reads what happened before, without the people and words of those who were there. */
function eventsOf(ctx: Ctx, record: UnitRecord): Unit['events'] {
  const staff = isStaff(ctx.actor);
  const { unit } = record;
  return record.events
    .filter(({ audience }) => staff || audience === 'owner')
    .map((event) => {
      const hadOwner = event.ownerId !== null || event.ownerUserId !== null;
      const isOfOthers =
        !staff && hadOwner && (event.ownerId !== unit.ownerId || event.ownerUserId !== unit.ownerUserId);
      return {
        id: toWireId('event', event.id),
        kind: event.kind,
        text: unitTexts(ctx.locale).events[event.kind],
        at: event.at,
        by: isOfOthers ? null : byOf(record, event, staff),
        facts: isOfOthers ? {} : factsOf(event.payload),
        audience: event.audience,
      };
    });
}

/** Customers are told that it was the service, not who of it. */
function byOf(record: UnitRecord, { actor }: UnitRecord['events'][number], staff: boolean): string | null {
  if (actor['kind'] === 'staff' && !staff) return null;
  return record.people.find(({ id }) => id === actor['userId'])?.name ?? null;
}

/** What is plain in an event; ids inside mean nothing outside. */
const factsOf = (payload: Record<string, unknown>): Record<string, string | number | boolean | null> =>
  Object.fromEntries(
    Object.entries(payload).filter(
      (entry): entry is [string, string | number | boolean | null] =>
        (entry[1] === null || ['string', 'number', 'boolean'].includes(typeof entry[1])) &&
        !/Id$/.test(entry[0]),
    ),
  );

export const representRelation = (relation: Relation): UnitRelation => ({
  kind: relation.kind,
  validFrom: relation.validFrom,
  from: {
    id: relation.fromVisible ? toWireId('unit', relation.fromId) : null,
    serial: relation.fromSerial,
  },
  to: { id: relation.toVisible ? toWireId('unit', relation.toId) : null, serial: relation.toSerial },
});

function organizationOf(record: UnitRecord, id: string | null): { id: string; name: string } | null {
  const found = record.organizations.find((one) => one.id === id);
  return found ? { id: toWireId('organization', found.id), name: found.name } : null;
}

function personOf(record: UnitRecord, id: string | null): { id: string; name: string } | null {
  const found = record.people.find((one) => one.id === id);
  return found ? { id: toWireId('user', found.id), name: found.name } : null;
}
