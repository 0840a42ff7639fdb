import { toWireId } from '../../db/index.ts';
import { heldAt, requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { checkApprovers } from './health/approvers.ts';
import { checkBranches } from './health/branches.ts';
import { checkContacts } from './health/contacts.ts';
import { type Finding, MOST, severityOf, type View } from './health/finding.ts';
import { checkOrigins } from './health/origins.ts';
import { checkTextsOfBrand } from './health/texts-of-brand.ts';
import { type HealthTexts, healthTextsFor } from './health/texts/index.ts';
import type { SetupHealth } from './health-schema.ts';

const CHECKS = [checkBranches, checkContacts, checkApprovers, checkTextsOfBrand, checkOrigins];

/** What is not set up as it should be in what this reader runs, with what to do about it. */
export async function getSetupHealth(ctx: Ctx): Promise<SetupHealth> {
  const view = viewOf(ctx);
  const found = await transact(ctx, (tx) => Promise.all(CHECKS.map((check) => check(tx, view))));
  const texts = healthTextsFor(ctx.locale);
  const items = found.flatMap((some) => some.slice(0, MOST)).map((finding) => toWire(finding, texts));
  return {
    items: [
      ...items.filter(({ severity }) => severity === 'error'),
      ...items.filter(({ severity }) => severity === 'warning'),
    ],
    complete: found.every((some) => some.length <= MOST),
  };
}

function viewOf(ctx: Ctx): View {
  const actor = requirePerson(ctx.actor);
  const { brandId } = actor;
  const held = heldAt(actor, 'organization.manage');
  if (held.some(({ scope }) => scope === 'tenant')) return { brandId, houses: 'all' };
  const houses = held.flatMap(({ scope, organizationId, branchIds }) =>
    organizationId === null || scope === 'own'
      ? []
      : [{ organizationId, branchIds: scope === 'organization' ? null : branchIds }],
  );
  if (houses.length === 0) throw new Problem('forbidden');
  return { brandId, houses };
}

function toWire(
  { kind, object: { type, id, name }, organization, about = '' }: Finding,
  texts: HealthTexts,
): SetupHealth['items'][number] {
  const { text, fix } = texts[kind];
  return {
    kind,
    severity: severityOf(kind),
    text: text({ name, about }),
    object: { type, id: toWireId(type, id), name },
    organization: organization && {
      id: toWireId('organization', organization.id),
      name: organization.name,
    },
    fix,
  };
}
