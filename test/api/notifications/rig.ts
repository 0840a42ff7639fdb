import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { inject, onTestFinished } from 'vitest';
import { deliver, type JobDeps, sweep, type SweepTask } from '../../../api/jobs.ts';
import type { Ctx } from '../../../api/core/context.ts';
import { announce } from '../../../api/core/record.ts';
import type { OutgoingMail } from '../../../api/core/mail/index.ts';
import { openDatabase } from '../../../api/platform/database.ts';
import {
  appUser,
  claim,
  claimContact,
  claimLine,
  infoItem,
  infoRequest,
  mailAddress,
  message,
  newRef,
  newUuid,
  rmaUnit,
  type Role,
} from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';

export const PUBLIC_URL = 'https://portal.example';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const noFiles = {
  put: async () => undefined,
  putOnce: async () => true,
  get: async () => null,
  remove: async () => undefined,
};

type ClaimOptions = Partial<typeof claim.$inferInsert> & {
  claimant?: string | null;
  site?: string;
  confirmed?: boolean;
};

/** A mail server that can refuse, or take a mail and then lose the line. */
export class Sink {
  readonly mails: OutgoingMail[] = [];
  /** Thrown instead of taking the mail. */
  refuse: (mail: OutgoingMail) => Error | undefined = () => undefined;
  /** Thrown after the mail was taken. */
  thenThrow: Error | undefined;

  async send(mail: OutgoingMail): Promise<{ providerId: string }> {
    const refusal = this.refuse(mail);
    if (refusal) throw refusal;
    this.mails.push(mail);
    if (this.thenThrow) throw this.thenThrow;
    return { providerId: `taken-${this.mails.length}` };
  }

  take(): OutgoingMail[] {
    return this.mails.splice(0);
  }

  to(address: string): OutgoingMail[] {
    return this.mails.filter((mail) => mail.to.address === address);
  }
}

/**
 * A tenant with its own mail server and a clock that the test moves. The clock starts a century ahead, where no other
 * test's deliveries are due and none of this test's are due to others.
 */
export async function makeRig() {
  const t = await makeTenant();
  const connect = () => {
    const opened = openDatabase(inject('databaseUrl'));
    onTestFinished(() => opened.close());
    return opened;
  };
  const database = connect();
  const sink = new Sink();
  const logged: Record<string, unknown>[] = [];
  let now = Date.parse('2126-03-05T09:00:00Z');

  const deps: JobDeps = {
    database: {
      transaction: (within, work) => database.transaction(within, work),
      // Other tests' tenants stay theirs.
      call: async <T>(name: string, args: (string | number | boolean | null)[]) => {
        const answer = await database.call<unknown>(name, args);
        return (Array.isArray(answer) ? answer.filter((id) => id === t.tenantId) : answer) as T;
      },
    },
    files: noFiles,
    secrets: { link: 'test-link-secret-test-link-secret-00' },
    publicUrl: PUBLIC_URL,
    now: () => new Date(now).toISOString(),
    newId: newUuid,
    random,
    transport: sink,
    log: (entry) => void logged.push(entry),
  };
  const ctx: Ctx = {
    ...deps,
    tenantId: t.tenantId,
    actor: { kind: 'system' },
    addressBlock: 'test',
    locale: 'en',
    requestId: 'test',
    later: () => undefined,
    nudge: async () => undefined,
  };
  const rows = async <T>(query: ReturnType<typeof sql>) => (await t.query(query)) as unknown as T[];

  return {
    ...t,
    deps,
    connect,
    sink,
    logged,
    advance: (ms: number) => void (now += ms),
    now: () => deps.now(),

    deliver: (over: Partial<JobDeps> = {}) => deliver({ ...deps, ...over }, t.tenantId),
    sweep: (tasks?: SweepTask[]) => sweep(deps, tasks),

    announce: (kind: string, objectId: string, sequence: number, payload: Record<string, unknown> = {}) =>
      database.transaction({ tenantId: t.tenantId, reach: '*' }, (db) =>
        announce({ ...ctx, db }, { kind, objectId, sequence, payload }),
      ),

    mails: () =>
      rows<{
        id: string;
        to_address: string;
        template: string;
        state: string;
        attempts: number;
        params: { secrets?: Record<string, string> };
        last_error: string | null;
        provider_id: string | null;
      }>(sql`select * from mail where tenant_id = ${t.tenantId} order by created_at, id`),
    outbox: () =>
      rows<{ kind: string; object_id: string; state: string; attempts: number; last_error: string | null }>(
        sql`select * from outbox where tenant_id = ${t.tenantId} order by created_at, sequence, id`,
      ),
    links: () =>
      rows<{ token_hash: string; purpose: string; email: string; expires_at: string | Date }>(
        sql`select * from claim_link where tenant_id = ${t.tenantId}`,
      ),

    /** A submitted claim with one unit, filed by a visitor unless said. */
    async addClaim(options: ClaimOptions = {}) {
      const { claimant = 'customer@home.example', site, confirmed = true, ...columns } = options;
      const id = newUuid();
      const ref = columns.ref ?? newRef(random);
      const lineId = newUuid();
      await t.insert(claim, {
        ref,
        brandId: t.brandId,
        type: 'customer',
        locale: 'en',
        state: 'submitted',
        phase: 'received',
        nextOwner: 'service',
        nextStep: 'review',
        symptoms: {},
        flags: [],
        related: [],
        submittedAt: deps.now(),
        ...columns,
        id,
      });
      await t.insert(claimLine, {
        id: lineId,
        claimId: id,
        position: 1,
        modelId: t.model.id,
        serialRaw: 'http://evil.example/<b>',
        serialNorm: 'HTTPEVILEXAMPLEB',
      });
      for (const [kind, email] of [
        ['claimant', claimant],
        ['site', site],
      ] as const) {
        if (!email) continue;
        await t.insert(claimContact, {
          id: newUuid(),
          claimId: id,
          kind,
          email,
          name: 'Visit www.evil.example',
        });
        if (confirmed) await this.know(email, { confirmedAt: deps.now() });
      }
      return { id, ref, lineId };
    },

    know: (address: string, what: Partial<typeof mailAddress.$inferInsert>) =>
      t.query(
        sql`insert into mail_address (tenant_id, address, confirmed_at, bounced_at)
            values (${t.tenantId}, ${address}, ${what.confirmedAt ?? null}, ${what.bouncedAt ?? null})
            on conflict (tenant_id, address) do update
            set confirmed_at = excluded.confirmed_at, bounced_at = excluded.bounced_at`,
      ),

    async addPerson(email: string, role?: Role, over: Partial<typeof appUser.$inferInsert> = {}) {
      const id = newUuid();
      await t.insert(appUser, { id, email, fullName: 'Person', locale: 'en', ...over });
      if (role) await t.addMembership(id, { role });
      return id;
    },

    async ask(claimId: string, askedOf: 'claimant' | 'site_contact', over: { note?: string } = {}) {
      const id = newUuid();
      await t.insert(infoRequest, { id, claimId, askedOf, dueOn: '2126-03-20', ...over });
      await t.insert(infoItem, {
        id: newUuid(),
        requestId: id,
        claimId,
        position: 1,
        kind: 'file',
        prompt: 'A photo of the seal',
      });
      return id;
    },

    async say(claimId: string, body: string, over: Partial<typeof message.$inferInsert> = {}) {
      const id = newUuid();
      const actor = { kind: 'staff' as const };
      await t.insert(message, { id, claimId, kind: 'comment', actor, body, at: deps.now(), ...over });
      return id;
    },

    addJob: (claimId: string, lineId: string, over: Partial<typeof rmaUnit.$inferInsert>) =>
      t.insert(rmaUnit, { id: newUuid(), claimId, lineId, state: 'received', ...over }),
  };
}

export type Rig = Awaited<ReturnType<typeof makeRig>>;

/** The token behind `#` of the button. */
export const tokenIn = (mail: OutgoingMail): string =>
  /#(?:claim|resume)=(lnk_[\w-]+)/.exec(mail.text)?.[1] ?? '';
