import { z } from 'zod';
import { ROLES, SCOPES } from '../../db/vocab.ts';
import { formatDay } from '../core/day.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { peopleTextsFor } from '../people/index.ts';
import { loadBrand } from './case.ts';
import { branchNames, nameOf, organizationName } from './invitation.ts';
import { queueMail } from './queue-mail.ts';
import { people } from './recipients.ts';

const Payload = z.object({
  brandId: z.string(),
  change: z.enum(['given', 'changed', 'ended', 'delegated']),
  by: z.string().nullable(),
  userId: z.string(),
  role: z.enum(ROLES),
  scope: z.enum(SCOPES),
  organizationId: z.string().nullable(),
  branchId: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  delegatedBy: z.string().nullable(),
});

const TEMPLATES = {
  given: 'rights_changed',
  changed: 'rights_changed',
  ended: 'rights_ended',
  delegated: 'delegated',
} as const;

/** Whoever's rights somebody else has changed hears of it, and by whom. */
export async function tellMembership(tx: Tx, event: OutboxEvent): Promise<void> {
  const payload = Payload.parse(event.payload);
  const { change, role, scope, branchId, organizationId, validFrom, validTo } = payload;
  const brand = await loadBrand(tx, payload.brandId);
  for (const to of await people(tx, [payload.userId])) {
    const { roles, scopes, service } = peopleTextsFor(to.locale);
    const branches = await branchNames(tx, branchId ? [branchId] : []);
    const holder = await nameOf(tx, payload.delegatedBy);
    await queueMail(tx, event, {
      template: TEMPLATES[change],
      to,
      brand,
      params: {
        values: {
          by: (await nameOf(tx, payload.by)) ?? brand.name,
          place: (await organizationName(tx, organizationId)) ?? service,
          ...(holder && { holder }),
          ...(validFrom && { from: formatDay(validFrom.slice(0, 10), to) }),
          ...(validTo && { to: formatDay(validTo.slice(0, 10), to) }),
        },
        rows: [{ label: roles[role][0], value: branches.get(branchId ?? '') ?? scopes[scope] }],
        opens: 'home',
      },
    });
  }
}
