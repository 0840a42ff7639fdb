import { and, asc, eq, inArray, isNotNull, isNull, ne, not, or, sql } from 'drizzle-orm';
import { branch, organization } from '../../../db/index.ts';
import type { SetupFinding } from '../../../db/vocab.ts';
import type { Tx } from '../../core/context.ts';
import { inTenant } from '../../core/tenant.ts';
import { branchToWire } from '../branch-to-wire.ts';
import { backup, responsible, selectBranches } from '../find-branch.ts';
import { isTimeZone } from '../time-zone.ts';
import { belongsTo } from '../members.ts';
import { type Check, type Finding, MOST, type View } from './finding.ts';

/** Each open branch has somebody who answers, somebody who stands in, and hours. */
export const checkBranches: Check = async (tx, view) => {
  const zones = await unknownZones(tx);
  const rows = await selectBranches(tx)
    .innerJoin(organization, and(inTenant(tx, organization), eq(organization.id, branch.organizationId)))
    .where(
      and(
        inTenant(tx, branch),
        isNull(branch.closedAt),
        isNull(organization.closedAt),
        isInView(view),
        or(
          isNull(branch.responsibleId),
          isNull(branch.backupId),
          isNull(branch.calendar),
          isGone(tx, responsible),
          isGone(tx, backup),
          zones.length > 0 ? inArray(branch.timeZone, zones) : undefined,
        ),
      ),
    )
    .orderBy(asc(organization.name), asc(branch.name), asc(branch.id))
    .limit(MOST + 1);
  const names = await namesOf(
    tx,
    rows.map(({ organizationId }) => organizationId),
  );
  return rows.flatMap((row): Finding[] => {
    const { organizationId, name } = row;
    const wire = branchToWire(tx.actor, row, { organizationId, branchIds: null });
    const found = (kind: SetupFinding, about?: string): Finding => ({
      kind,
      object: { type: 'branch', id: row.id, name },
      organization: { id: organizationId, name: names.get(organizationId) ?? '' },
      ...(about === undefined ? {} : { about }),
    });
    return [
      ...(wire.responsible === null ? [found('responsible_missing')] : []),
      ...(wire.responsible && wire.responsible.status !== 'active'
        ? [found('responsible_gone', wire.responsible.name)]
        : []),
      ...(wire.backup === null ? [found('backup_missing')] : []),
      ...(wire.backup && wire.backup.status !== 'active' ? [found('backup_gone', wire.backup.name)] : []),
      ...(row.calendar === null ? [found('calendar_missing')] : []),
      ...(zones.includes(row.timeZone) ? [found('time_zone_unknown', row.timeZone)] : []),
    ];
  });
};

/** Zones that came with imports and that no clock knows. */
async function unknownZones(tx: Tx): Promise<string[]> {
  const rows = await tx.db.selectDistinct({ zone: branch.timeZone }).from(branch).where(inTenant(tx, branch));
  return rows.map(({ zone }) => zone).filter((zone) => !isTimeZone(zone));
}

async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: organization.id, name: organization.name })
    .from(organization)
    .where(and(inTenant(tx, organization), inArray(organization.id, [...new Set(ids)])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const isGone = (tx: Tx, person: typeof responsible | typeof backup) =>
  and(
    isNotNull(person.id),
    or(ne(person.status, 'active'), not(belongsTo(tx, person.id, branch.organizationId))),
  );

const isInView = ({ houses }: View) =>
  houses === 'all'
    ? undefined
    : or(
        sql`false`,
        ...houses.map(({ organizationId, branchIds }) =>
          and(
            eq(branch.organizationId, organizationId),
            branchIds === null ? undefined : inArray(branch.id, branchIds),
          ),
        ),
      );
