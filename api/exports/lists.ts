import { listAudit } from '../audit/index.ts';
import { AuditQuery } from '../audit/schema.ts';
import { claimTextsFor, listClaimsById } from '../claims/index.ts';
import { ClaimQuery } from '../claims/schema.ts';
import { wireId } from '../core/wire.ts';
import { dayCell } from '../core/table.ts';
import { listCorrections } from '../corrections/index.ts';
import { CorrectionQuery } from '../corrections/schema.ts';
import { listOrganizationPeople, listPeople } from '../people/index.ts';
import { TenantPeopleQuery } from '../people/schema.ts';
import { listOwnershipCases, listRegistrationRecords, registrationTexts } from '../registrations/index.ts';
import { OwnershipCaseQuery, RegistrationQuery } from '../registrations/schema.ts';
import { getMetric } from '../reports/index.ts';
import { MetricQuery } from '../reports/schema.ts';
import { ExceptionQuery, listExceptions, listUnits } from '../units/index.ts';

import { UnitQuery } from '../units/schema.ts';
import { exporterOfPeople } from './exporter.ts';
import { branches, contacts, organizations } from './house-lists.ts';
import { listing, PAGED } from './listing.ts';
import { cards, models } from './product-lists.ts';
import type { ExportTexts } from './texts/index.ts';

const units = listing({
  query: UnitQuery.omit(PAGED),
  page: 1_000,
  list: listUnits,
  columns: [
    ['serial', ({ serial }) => serial],
    ['modelCode', ({ model }) => model.code],
    ['model', ({ model }) => model.name],
    ['deviceName', ({ name }) => name],
    ['inventoryNo', ({ inventoryNo }) => inventoryNo],
    ['branch', ({ branch }) => branch && branch.name],
    ['city', ({ branch }) => branch && branch.city],
    ['place', ({ place }) => place],
    ['room', ({ room }) => room],
    ['rack', ({ rack }) => rack],
    ['responsible', ({ responsible }) => responsible],
    ['lifecycle', ({ lifecycleText }) => lifecycleText],
    ['custody', ({ custodyText }) => custodyText],
    ['cover', ({ verdict }, say) => say.verdicts[verdict]],
    ['lastCoveredDay', ({ lastCoveredDay }) => dayCell(lastCoveredDay)],
    ['explanation', ({ headline }) => headline],
  ],
});

const claims = listing({
  query: ClaimQuery.omit(PAGED),
  page: 500,
  list: listClaimsById,
  columns: [
    ['ref', ({ ref }) => ref],
    ['claimType', ({ type }, say) => say.claimTypes[type]],
    ['state', ({ state }, say) => say.claimStates[state]],
    ['next', ({ next }) => next.text],
    ['due', ({ next }) => dayCell(next.due)],
    ['serial', ({ serials }) => serials.join(', ')],
    ['model', ({ models }) => models.join(', ')],
    ['claimant', ({ claimant }) => claimant],
    ['organization', ({ organization }) => organization],
    ['branch', ({ branch }) => branch],
    ['assignee', ({ assignee }) => assignee && assignee.name],
    ['urgency', ({ urgency }, say) => say.urgencies[urgency]],
    ['flags', ({ flags }, say) => flags.map((flag) => say.flags[flag]).join(', ')],
    ['created', ({ createdAt }) => createdAt],
    ['submitted', ({ submittedAt }) => submittedAt],
    ['updated', ({ updatedAt }) => updatedAt],
  ],
});

const registrations = listing({
  query: RegistrationQuery.omit(PAGED),
  page: 500,
  async list(ctx, query) {
    const { records, nextCursor } = await listRegistrationRecords(ctx, query);
    return { items: records, nextCursor };
  },
  columns: [
    ['ref', ({ registration }) => registration.ref],
    ['serial', ({ registration }) => registration.serialRaw],
    ['modelCode', ({ model }) => model && model.code],
    ['model', ({ model }) => model && model.name],
    ['state', ({ registration }, _, { locale }) => registrationTexts(locale).states[registration.state]],
    [
      'reason',
      ({ registration }, _, { locale }) =>
        registration.reasons.map((code) => registrationTexts(locale).reasons[code]).join(' '),
    ],
    ['channel', ({ registration }, say) => say.channels[registration.channel]],
    ['saleDate', ({ registration }) => dayCell(registration.purchaseDate)],
    ['deliveryDate', ({ registration }) => dayCell(registration.deliveryDate)],
    ['invoiceNo', ({ registration }) => registration.invoiceNo],
    ['invoiceLine', ({ registration }) => registration.invoiceLine],
    ['customer', ({ contact }) => contact && contact.name],
    ['email', ({ contact }) => contact && contact.email],
    ['phone', ({ contact }) => contact && contact.phone],
    ['customerType', ({ registration }, say) => say.customerTypes[registration.customerType]],
    ['created', ({ registration }) => registration.createdAt],
    ['decided', ({ registration }) => registration.decidedAt],
    ['decisionReason', ({ registration }) => registration.decisionReason],
  ],
});

const ownershipCases = listing({
  query: OwnershipCaseQuery.omit(PAGED),
  page: 200,
  list: listOwnershipCases,
  columns: [
    ['serial', ({ serial }) => serial],
    ['state', ({ stateText }) => stateText],
    ['grounds', ({ grounds }, say) => say.grounds[grounds]],
    ['statement', ({ statement }) => statement],
    ['answer', ({ answer }, say) => answer && say.answers[answer]],
    ['created', ({ createdAt }) => createdAt],
    ['decided', ({ decidedAt }) => decidedAt],
    ['decisionReason', ({ reason }) => reason],
  ],
});

const dateCorrections = listing({
  query: CorrectionQuery.omit(PAGED),
  page: 500,
  list: listCorrections,
  columns: [
    ['ref', ({ ref }) => ref],
    ['serial', ({ unit }) => unit.serial],
    ['model', ({ unit }) => unit.model],
    ['dateKind', ({ label }) => label],
    ['proposedDate', ({ proposedDate }) => dayCell(proposedDate)],
    ['previousDate', ({ previous }) => dayCell(previous?.date)],
    ['state', ({ state }, say) => say.correctionStates[state]],
    ['statement', ({ statement }) => statement],
    ['proposer', ({ proposer }) => proposer.name],
    ['email', ({ proposer }) => proposer.email],
    ['coverBefore', ({ before }, say) => before && say.verdicts[before.verdict]],
    ['lastDayBefore', ({ before }) => dayCell(before?.lastCoveredDay)],
    ['coverAfter', ({ after }, say) => after && say.verdicts[after.verdict]],
    ['lastDayAfter', ({ after }) => dayCell(after?.lastCoveredDay)],
    ['created', ({ createdAt }) => createdAt],
    ['decided', ({ decidedAt }) => decidedAt],
    ['decisionReason', ({ reason }) => reason],
  ],
});

const serialExceptions = listing({
  query: ExceptionQuery.omit(PAGED),
  page: 500,
  list: listExceptions,
  columns: [
    ['serial', ({ serial }) => serial],
    ['exception', ({ kind }, say) => say.exceptions[kind]],
    ['state', ({ state }, say) => say.exceptionStates[state]],
    ['statement', ({ note }) => note],
    ['solution', ({ solution }) => solution],
    ['assignee', ({ assignee }) => assignee && assignee.name],
    ['createdBy', ({ createdBy }) => createdBy && createdBy.name],
    ['decidedBy', ({ solvedBy }) => solvedBy && solvedBy.name],
    ['created', ({ createdAt }) => createdAt],
    ['updated', ({ updatedAt }) => updatedAt],
  ],
});

const people = listing({
  query: TenantPeopleQuery.omit(PAGED).extend({ organizationId: wireId('organization').optional() }),
  page: 200,
  reader: (ctx, { organizationId }) => exporterOfPeople(ctx, organizationId),
  list: (ctx, { organizationId, ...query }) =>
    organizationId === undefined
      ? listPeople(ctx, query)
      : listOrganizationPeople(ctx, { ...query, id: organizationId }),
  columns: [
    ['personName', ({ fullName }) => fullName],
    ['title', ({ title }) => title],
    ['email', ({ email }) => email],
    ['state', ({ status }, say) => say.personStates[status]],
    [
      'roles',
      ({ memberships }) =>
        memberships
          .filter(({ state }) => state !== 'ended')
          .map(({ roleText, organization, branch }) => {
            const place = [organization?.name, branch?.name].filter(Boolean).join(', ');
            return place ? `${roleText} (${place})` : roleText;
          })
          .join('; '),
    ],
    ['lastSeen', ({ lastSeenAt }) => lastSeenAt],
  ],
});

const audit = listing({
  query: AuditQuery.omit(PAGED),
  page: 500,
  // Its own right is asked for by the list.
  reader: (ctx) => ctx,
  list: listAudit,
  columns: [
    ['at', ({ at }) => at],
    ['who', ({ actor }) => actor.name],
    ['actorKind', ({ actor }, say) => say.actors[actor.kind]],
    ['onBehalfOf', ({ onBehalfOf }) => onBehalfOf && onBehalfOf.name],
    ['action', ({ action }) => action],
    ['objectType', ({ object }) => object.type],
    ['objectId', ({ object }) => object.id],
    ['objectName', ({ object }) => object.name],
    ['reason', ({ reason }) => reason],
    ['changes', ({ changes }) => JSON.stringify(changes)],
    ['requestId', ({ requestId }) => requestId],
  ],
});

const metrics = listing({
  query: MetricQuery,
  page: 1,
  async list(ctx, query) {
    const { metric, from, to, by, groups, parts, total } = await getMetric(ctx, query);
    const of = { metric, from, to, by };
    return {
      items: [
        ...groups.map((group) => ({ ...of, ...group, row: 'group' as const })),
        ...parts.map(({ part, count }) => ({
          ...of,
          row: 'part' as const,
          label: part,
          count,
          of: null,
          value: count,
        })),
        { ...of, ...total, row: 'total' as const, label: null },
      ],
      nextCursor: null,
    };
  },
  columns: [
    ['from', ({ from }) => dayCell(from)],
    ['to', ({ to }) => dayCell(to)],
    ['metric', ({ metric }, say) => say.metrics[metric]],
    ['row', ({ row, by }, say) => (row === 'group' ? say.groupings[by] : say.rows[row])],
    [
      'group',
      ({ row, metric, label }, say, { locale }) =>
        row === 'part' ? partOf(metric, label ?? '', say, locale) : (label ?? (row === 'group' ? '–' : null)),
    ],
    ['count', ({ count }) => count],
    ['outOf', ({ of }) => (typeof of === 'number' ? of : null)],
    ['value', ({ value }) => value],
  ],
});

/** Phases of claims have their own words; the other parts are few. */
const partOf = (metric: string, part: string, say: ExportTexts, locale: string): string => {
  const phases: Record<string, string> = claimTextsFor(locale).phases;
  return (metric === 'open_claims' ? phases[part] : say.parts[part]) ?? part;
};

export const LISTS = {
  units,
  claims,
  registrations,
  'ownership-cases': ownershipCases,
  'date-corrections': dateCorrections,
  'serial-exceptions': serialExceptions,
  cards,
  models,
  organizations,
  branches,
  contacts,
  people,
  audit,
  metrics,
};
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as [ListName, ...ListName[]];
