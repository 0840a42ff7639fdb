import { and, eq, gt, isNull, notInArray, or } from 'drizzle-orm';
import { branch, claim, contact, membership, organization, unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { type FieldError, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

const ENDED = ['rejected', 'closed', 'withdrawn', 'cancelled'] as const;

type What = { organizationId: string } | { branchId: string };

/** What is closed leaves nothing behind: the refusal names all that has to go first. */
export async function refuseWhileInUse(tx: Tx, what: What): Promise<void> {
  const found = 'branchId' in what ? atBranch(tx, what.branchId) : atOrganization(tx, what.organizationId);
  const numbers = await Promise.all(found.map(({ number }) => number));
  const errors = found.flatMap(({ code, noun }, i): FieldError[] =>
    numbers[i]! > 0 ? [{ pointer: '/closed', code, detail: `Still there: ${numbers[i]} ${noun}` }] : [],
  );
  if (errors.length > 0) throw new Problem('invalid', { errors });
}

type Blocker = { code: string; noun: string; number: PromiseLike<number> };

const atBranch = (tx: Tx, id: string): Blocker[] => [
  {
    code: 'open_branches',
    noun: 'open branches below it',
    number: tx.db.$count(branch, and(inTenant(tx, branch), eq(branch.parentId, id), isNull(branch.closedAt))),
  },
  {
    code: 'devices',
    noun: 'devices',
    number: tx.db.$count(unit, and(inTenant(tx, unit), eq(unit.branchId, id))),
  },
  {
    code: 'open_claims',
    noun: 'open claims',
    number: tx.db.$count(
      claim,
      and(inTenant(tx, claim), eq(claim.branchId, id), notInArray(claim.state, [...ENDED])),
    ),
  },
  {
    code: 'people',
    noun: 'people who work there',
    number: people(tx, eq(membership.branchId, id)),
  },
  {
    code: 'contacts',
    noun: 'contacts',
    number: tx.db.$count(contact, and(inTenant(tx, contact), eq(contact.branchId, id))),
  },
];

const atOrganization = (tx: Tx, id: string): Blocker[] => [
  {
    code: 'open_organizations',
    noun: 'open organisations that belong to it',
    number: tx.db.$count(
      organization,
      and(inTenant(tx, organization), eq(organization.parentId, id), isNull(organization.closedAt)),
    ),
  },
  {
    code: 'open_branches',
    noun: 'open branches',
    number: tx.db.$count(
      branch,
      and(inTenant(tx, branch), eq(branch.organizationId, id), isNull(branch.closedAt)),
    ),
  },
  {
    code: 'devices',
    noun: 'devices',
    number: tx.db.$count(unit, and(inTenant(tx, unit), eq(unit.ownerId, id))),
  },
  {
    code: 'open_claims',
    noun: 'open claims',
    number: tx.db.$count(
      claim,
      and(inTenant(tx, claim), eq(claim.organizationId, id), notInArray(claim.state, [...ENDED])),
    ),
  },
];

/** Each person once, however many roles he or she has there. */
async function people(tx: Tx, which: ReturnType<typeof eq>): Promise<number> {
  const rows = await tx.db
    .selectDistinct({ id: membership.userId })
    .from(membership)
    .where(
      and(inTenant(tx, membership), which, or(isNull(membership.validTo), gt(membership.validTo, tx.now()))),
    );
  return rows.length;
}
