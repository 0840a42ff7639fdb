import { and, count, eq, inArray, isNotNull, notInArray } from 'drizzle-orm';
import { branch, organization, unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { applyNamingPattern } from '../organizations/index.ts';

type Device = Pick<typeof unit.$inferSelect, 'id' | 'serialRaw' | 'serialNorm' | 'ownerId' | 'branchId'> & {
  model: string;
};

/** Names by the pattern of the one organisation that owns them, in the order of their serials; none that is taken. */
export async function nameUnits(tx: Tx, devices: Device[]): Promise<Map<string, string>> {
  const owners = new Set(devices.map(({ ownerId }) => ownerId));
  const [ownerId] = owners;
  if (owners.size !== 1 || !ownerId)
    throw invalid('/applyNamingPattern', 'several_owners', 'The units are not all of one organisation');
  const [owner] = await tx.db
    .select({ name: organization.name, pattern: organization.namingPattern })
    .from(organization)
    .where(and(inTenant(tx, organization), eq(organization.id, ownerId)));
  const pattern = owner?.pattern;
  if (!owner || !pattern)
    throw invalid('/applyNamingPattern', 'no_pattern', 'The organisation has no naming pattern');
  const branches = await branchesOf(tx, devices);
  const sorted = [...devices].sort((a, b) => (a.serialNorm < b.serialNorm ? -1 : 1));
  const named = (from: number) =>
    sorted.map((device, index) =>
      applyNamingPattern(pattern, {
        organization: owner.name,
        branch: branches.get(device.branchId) ?? '',
        model: device.model,
        serial: device.serialRaw,
        number: from + index,
      }),
    );
  const others = and(
    inTenant(tx, unit),
    eq(unit.ownerId, ownerId),
    isNotNull(unit.name),
    notInArray(
      unit.id,
      devices.map(({ id }) => id),
    ),
  );
  const [before] = await tx.db.select({ named: count() }).from(unit).where(others);
  let from = (before?.named ?? 0) + 1;
  let names = named(from);
  for (;;) {
    const taken = await tx.db
      .select({ name: unit.name })
      .from(unit)
      .where(and(others, inArray(unit.name, names)))
      .limit(1);
    if (taken.length === 0) break;
    from += names.length;
    const next = named(from);
    if (next[0] === names[0])
      throw invalid('/applyNamingPattern', 'name_taken', `${taken[0]?.name ?? ''} is taken already`);
    names = next;
  }
  return new Map(sorted.map(({ id }, index) => [id, names[index]!]));
}

async function branchesOf(tx: Tx, devices: Device[]): Promise<Map<string | null, string>> {
  const ids = [...new Set(devices.flatMap(({ branchId }) => branchId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: branch.id, name: branch.name })
    .from(branch)
    .where(and(inTenant(tx, branch), inArray(branch.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
