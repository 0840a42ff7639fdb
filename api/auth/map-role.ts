import type { Role } from '../../db/vocab.ts';

/** Each may do what those before it may, and more. */
const LADDER = [
  'consumer',
  'org_member',
  'technician',
  'agent',
  'warranty_manager',
] as const satisfies Role[];

/** What a host's person is: as claimed, but never more than its issuer may give. Nothing claimed, or nonsense, is the least. */
export function mapRole(claimed: string | null, most: Role, hasOrganization: boolean): Role {
  const step = Math.min(
    LADDER.findIndex((role) => role === claimed),
    LADDER.indexOf(most),
  );
  const role = LADDER[Math.max(step, 0)]!;
  return role === 'org_member' && !hasOrganization ? 'consumer' : role;
}
