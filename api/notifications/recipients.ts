import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { appUser, claimContact, mailAddress, membership } from '../../db/index.ts';
import type { DateFormat, Role } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import type { Claim } from './case.ts';

export type Recipient = {
  address: string;
  locale: string;
  /** As chosen in the account; the language's own without one. */
  dateFormat: DateFormat | null;
  timeZone: string | null;
  /** The owner of the address has shown that it is theirs. */
  confirmed: boolean;
  bounced: boolean;
};

const taste = { locale: appUser.locale, dateFormat: appUser.dateFormat, timeZone: appUser.timeZone };

/** The form in which addresses are compared. */
export const sameForm = (address: string): string => address.trim().normalize('NFC').toLowerCase();

/** The claimant, at the address of the claim, or else of the account that filed it. */
export async function claimant(tx: Tx, claim: Claim): Promise<Recipient[]> {
  const contact = await contactOf(tx, claim, 'claimant');
  return contact.length > 0 ? contact : submitter(tx, claim);
}

export const siteContact = (tx: Tx, claim: Claim): Promise<Recipient[]> => contactOf(tx, claim, 'site');

/** The signed-in person who filed the claim. */
export async function submitter(tx: Tx, claim: Claim): Promise<Recipient[]> {
  if (!claim.submittedBy) return [];
  return activeUsers(tx, eq(appUser.id, claim.submittedBy));
}

/** Whoever of the service has to look: the assignee, or every agent while there is none. */
export async function service(tx: Tx, claim: Claim): Promise<Recipient[]> {
  const assignee = claim.assigneeId ? await activeUsers(tx, eq(appUser.id, claim.assigneeId)) : [];
  if (assignee.length > 0) return assignee;
  return holdersOf(tx, 'agent');
}

export const person = (tx: Tx, userId: string): Promise<Recipient[]> => people(tx, [userId]);

/** These people, as far as they are there. */
export const people = (tx: Tx, userIds: string[]): Promise<Recipient[]> =>
  activeUsers(tx, inArray(appUser.id, userIds));

/** Whoever answers for the settings. */
export const administrators = (tx: Tx): Promise<Recipient[]> => holdersOf(tx, 'sysadmin');

/** Whoever decides on dates and cover: the managers, or the agents where there is none. */
export async function managers(tx: Tx): Promise<Recipient[]> {
  const found = await holdersOf(tx, 'warranty_manager');
  return found.length > 0 ? found : holdersOf(tx, 'agent');
}

/** Whoever looks after an organisation. */
export const keepersOf = (tx: Tx, organizationId: string): Promise<Recipient[]> =>
  holdersOf(tx, 'org_admin', organizationId);

function holdersOf(tx: Tx, role: Role, organizationId?: string): Promise<Recipient[]> {
  const holders = tx.db
    .select({ id: membership.userId })
    .from(membership)
    .where(
      and(
        eq(membership.tenantId, tx.tenantId),
        eq(membership.role, role),
        organizationId === undefined ? undefined : eq(membership.organizationId, organizationId),
      ),
    );
  return activeUsers(tx, inArray(appUser.id, holders));
}

/** Each address once; the first mention counts. */
export function distinct(...groups: Recipient[][]): Recipient[] {
  const seen = new Map<string, Recipient>();
  for (const recipient of groups.flat()) {
    const key = sameForm(recipient.address);
    if (!seen.has(key)) seen.set(key, recipient);
  }
  return [...seen.values()];
}

/** Whoever reads mails at `address`; in the language of their account if they have one. */
export async function recipientAt(tx: Tx, address: string, locale: string): Promise<Recipient> {
  const [user] = await tx.db
    .select(taste)
    .from(appUser)
    .where(
      and(
        eq(appUser.tenantId, tx.tenantId),
        eq(appUser.email, sameForm(address)),
        eq(appUser.status, 'active'),
      ),
    );
  const known = await knownAddresses(tx, [address]);
  return recipient(address, user ?? { locale, dateFormat: null, timeZone: null }, known);
}

async function contactOf(tx: Tx, claim: Claim, kind: 'claimant' | 'site'): Promise<Recipient[]> {
  const [contact] = await tx.db
    .select({ email: claimContact.email })
    .from(claimContact)
    .where(
      and(
        eq(claimContact.tenantId, tx.tenantId),
        eq(claimContact.claimId, claim.id),
        eq(claimContact.kind, kind),
      ),
    );
  if (!contact?.email) return [];
  return [await recipientAt(tx, contact.email, claim.locale)];
}

async function activeUsers(tx: Tx, which: ReturnType<typeof and>): Promise<Recipient[]> {
  const users = await tx.db
    .select({ email: sql<string>`${appUser.email}`, ...taste })
    .from(appUser)
    .where(
      and(eq(appUser.tenantId, tx.tenantId), eq(appUser.status, 'active'), isNotNull(appUser.email), which),
    )
    .orderBy(appUser.email);
  const known = await knownAddresses(
    tx,
    users.map((user) => user.email),
  );
  // An account is given by the organisation, so its address needs no proof of its own.
  return users.map(({ email, ...taste }) => ({ ...recipient(email, taste, known), confirmed: true }));
}

type Known = Map<string, typeof mailAddress.$inferSelect>;

async function knownAddresses(tx: Tx, addresses: string[]): Promise<Known> {
  if (addresses.length === 0) return new Map();
  const rows = await tx.db
    .select()
    .from(mailAddress)
    .where(and(eq(mailAddress.tenantId, tx.tenantId), inArray(mailAddress.address, addresses.map(sameForm))));
  return new Map(rows.map((row) => [row.address, row]));
}

type Taste = Pick<Recipient, 'locale' | 'dateFormat' | 'timeZone'>;

function recipient(address: string, taste: Taste, known: Known): Recipient {
  const row = known.get(sameForm(address));
  return { address, ...taste, confirmed: Boolean(row?.confirmedAt), bounced: Boolean(row?.bouncedAt) };
}
