import { z } from '@hono/zod-openapi';
import { CONTACT_KINDS, DELIVERABILITIES, LIMITS } from '../../db/vocab.ts';
import { emailAddress } from '../auth/schema.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, wireId, wireIdOrNull } from '../core/wire.ts';
import { named } from './schema.ts';

const kind = z.enum(CONTACT_KINDS).openapi({ description: '`mailbox`: an address that several read' });
const name = text(LIMITS.shortText).openapi({ example: 'Reception, Karaganda' });
const phone = text(40)
  .refine((value) => /^\+?[\d ()./-]{3,}$/.test(value), {
    message: 'Not a phone number',
    params: { code: 'bad_phone' },
  })
  .openapi({ example: '+7 721 200 20 00' });
const emailOrNull = emailAddress.nullable().openapi({ type: ['string', 'null'] });
const siteRole = text(LIMITS.shortText).openapi({ example: 'Reception' });

export const NewContact = z
  .strictObject({
    kind,
    name,
    email: emailOrNull.optional(),
    phone: phone.nullable().optional(),
    siteRole: siteRole.nullable().optional(),
    branchId: wireIdOrNull('branch').optional(),
  })
  .openapi('NewContact', {
    description: 'With an e-mail address or a phone number; a mailbox has an e-mail address',
    example: { kind: 'mailbox', name: 'IT Karaganda', email: 'it.karaganda@steppe-clinics.example' },
  });
export type NewContact = z.infer<typeof NewContact>;

export const ContactChange = z
  .strictObject({
    kind: kind.optional(),
    name: name.optional(),
    email: emailOrNull.optional(),
    phone: phone.nullable().optional(),
    siteRole: siteRole.nullable().optional(),
    branchId: wireIdOrNull('branch').optional(),
  })
  .openapi('ContactChange', { example: { siteRole: 'Reception' } });
export type ContactChange = z.infer<typeof ContactChange>;

const CONTACT_ACTIONS = ['update', 'remove'] as const;
export type ContactAction = (typeof CONTACT_ACTIONS)[number];

export const Contact = z
  .object({
    id: idOf('contact'),
    organizationId: idOf('organization'),
    branch: named('branch').nullable(),
    kind,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    siteRole: z.string().nullable(),
    deliverability: z.enum(DELIVERABILITIES).openapi({
      description: 'Whether mails arrive. `soft`: refused for now, such as a full mailbox',
    }),
    createdAt: instantOut,
    updatedAt: instantOut,
    version: z.int(),
    actions: z.array(z.enum(CONTACT_ACTIONS)).openapi({ description: 'What the reader may do' }),
  })
  .openapi('Contact');
export type Contact = z.infer<typeof Contact>;

export const ContactQuery = z.object({
  branch: wireId('branch').optional(),
  limit: limitParam,
  cursor: cursorParam,
});
export type ContactQuery = z.infer<typeof ContactQuery>;

export const ContactList = z
  .object({ items: z.array(Contact), nextCursor: z.string().nullable() })
  .openapi('ContactList');
export type ContactList = z.infer<typeof ContactList>;
