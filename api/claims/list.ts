import { parseRef, toWireId } from '../../db/id.ts';
import type { Flag, NextOwner, Phase } from '../../db/vocab.ts';
import { can, heldAt, isStaff } from '../auth/index.ts';
import { type Actor, brandOf } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { reachOf } from '../core/reach.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { normaliseSerial } from '../units/index.ts';
import { nextOf } from './next.ts';
import type { ClaimList, ClaimListItem, ClaimQuery } from './schema.ts';
import { textsFor } from './texts/index.ts';

type Row = Pick<
  ClaimListItem,
  'ref' | 'version' | 'type' | 'state' | 'urgency' | 'models' | 'claimant' | 'organization' | 'branch'
> & {
  id: string;
  phase: Phase;
  nextOwner: ClaimListItem['next']['owner'];
  nextStep: string;
  nextDue: string | null;
  flags: Flag[];
  assigneeId: string | null;
  assignee: string | null;
  siteContact: string | null;
  organizationId: string | null;
  branchId: string | null;
  submittedBy: string | null;
  requestedBy: string | null;
  serials: string[] | null;
  createdAt: string;
  updatedAt: string;
  submittedAt: string | null;
};

/** One round trip for a page; the reader's own limits are part of the question. */
export const listClaims = (ctx: Ctx, query: ClaimQuery): Promise<ClaimList> => readPage(ctx, query, false);

/** The same claims in an order that no change disturbs, for whoever reads all pages. */
export const listClaimsById = (ctx: Ctx, query: ClaimQuery): Promise<ClaimList> => readPage(ctx, query, true);

async function readPage(ctx: Ctx, query: ClaimQuery, byId: boolean): Promise<ClaimList> {
  if (ctx.actor.kind === 'embed') throw new Problem('key_type');
  const brand = await loadBrand(ctx);
  const today = todayIn(brand.timeZone, ctx.now());
  const { limit, cursor, ...filter } = query;
  const filterName = `${byId ? 'by id ' : ''}${JSON.stringify(filter)}`;
  const from = readCursor(cursor, filterName);
  const rows = await ctx.database.call<Row[]>('list_claims', [
    ctx.tenantId,
    reachOf(ctx),
    JSON.stringify(readerOf(ctx.actor)),
    JSON.stringify({
      ...conditionsOf(ctx.actor, filter, today),
      ...(byId ? { byId } : {}),
      ...(from ? { beforeId: from.id, ...(byId ? {} : { beforeAt: from.at }) } : {}),
    }),
    limit + 1,
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => represent(ctx, row, brand.name, today)),
    nextCursor:
      rows.length > limit && last ? writeCursor({ at: last.updatedAt, id: last.id }, filterName) : null,
  };
}

function readerOf(actor: Actor): object {
  const brandId = brandOf(actor);
  switch (actor.kind) {
    case 'user':
      return {
        brandId,
        all: isStaff(actor),
        userId: actor.userId,
        email: actor.email,
        // What one filed oneself, where a right says so: with the last right it goes out of the list as well.
        own: heldAt(actor, 'claim.read').some(({ scope }) => scope === 'own'),
        ownIn: actor.memberships.flatMap(({ organizationId }) => organizationId ?? []),
        places: placesOf(actor),
      };
    case 'key':
      return {
        brandId,
        testMode: actor.testMode ?? false,
        all: actor.organizationId === null,
        places:
          actor.organizationId === null ? [] : [{ organizationId: actor.organizationId, branchIds: null }],
      };
    case 'claim':
    case 'draft':
      return { brandId, claimId: actor.claimId, places: [] };
    default:
      return { brandId, places: [] };
  }
}

/** Where this person sees all cases: an organisation, or branches of one. */
const placesOf = (actor: Actor): object[] =>
  heldAt(actor, 'claim.read').flatMap(({ scope, organizationId, branchIds }) =>
    organizationId === null || scope === 'own'
      ? []
      : [{ organizationId, branchIds: scope === 'organization' ? null : branchIds }],
  );

type Filter = Omit<ClaimQuery, 'limit' | 'cursor'>;

function conditionsOf(actor: Actor, { q, assignee, overdue, ...rest }: Filter, today: string): object {
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(assignee ? { assignee: assignee === 'me' && actor.kind === 'user' ? actor.userId : assignee } : {}),
    ...(overdue ? { overdueOn: today } : {}),
    ...(q
      ? { q, ref: parseRef(q), serialLike: `${literal(normaliseSerial(q))}%`, nameLike: `%${literal(q)}%` }
      : {}),
  };
}

/** What people type is no pattern. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function represent(ctx: Ctx, row: Row, brand: string, today: string): ClaimListItem {
  const staff = isStaff(ctx.actor);
  return {
    id: toWireId('claim', row.id),
    ref: row.ref,
    version: row.version,
    type: row.type,
    state: row.state,
    phase: row.phase,
    phaseText: textsFor(ctx.locale).phases[row.phase],
    next: nextOf(row, {
      side: sideOf(ctx.actor, row),
      locale: ctx.locale,
      dateFormat: ctx.dateFormat,
      today,
      brand,
      claimant: row.claimant,
      siteContact: row.siteContact,
    }),
    serials: row.serials ?? [],
    models: row.models,
    claimant: row.claimant,
    organization: row.organization,
    branch: row.branch,
    assignee:
      staff && row.assigneeId ? { id: toWireId('user', row.assigneeId), name: row.assignee ?? '' } : null,
    urgency: row.urgency,
    flags: staff ? row.flags : [],
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
    submittedAt: row.submittedAt && instant(row.submittedAt),
  };
}

function sideOf(
  actor: Actor,
  { nextOwner, organizationId, branchId, submittedBy, requestedBy }: Row,
): NextOwner {
  if (isStaff(actor)) return 'service';
  const mayApprove =
    nextOwner === 'approver' &&
    actor.kind === 'user' &&
    ![submittedBy, requestedBy].includes(actor.userId) &&
    can(actor, 'claim.approve', { brandId: actor.brandId, organizationId, branchId });
  return mayApprove ? 'approver' : 'claimant';
}

const instant = (value: string): string => new Date(value).toISOString();
