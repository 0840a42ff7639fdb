import { eq } from 'drizzle-orm';
import type { Import, ImportRowList } from '../../../api/imports/schema.ts';
import { workOn } from '../../../api/imports/index.ts';
import { uploadImport } from '../../../api/imports/upload.ts';
import type { Actor } from '../../../api/core/actor.ts';
import type { Ctx } from '../../../api/core/context.ts';
import { transact } from '../../../api/core/context.ts';
import type { Call } from '../../../api/core/database.ts';
import { EVERYWHERE } from '../../../api/core/reach.ts';
import { fromWireId } from '../../../db/id.ts';
import { importJob } from '../../../db/index.ts';
import { openCtx } from '../../setup/ctx.ts';
import type { TestTenant } from '../../setup/tenant.ts';

const BUSY = ['uploaded', 'parsing', 'committing', 'undoing'];

/** Imports through the API, as a program would. */
export function importing(tenant: TestTenant, token: string) {
  const ask = <T>(path: string, call: Parameters<TestTenant['api']>[1] = {}) =>
    tenant.api<T>(path, { token, ...call });
  /** Asks until nothing is going on; each question takes the work further. */
  async function settled(id: string): Promise<Import> {
    for (let asked = 0; asked < 200; asked++) {
      const { body } = await ask<Import>(`/v1/imports/${id}`);
      if (!BUSY.includes(body.state)) return body;
    }
    throw new Error('the import does not end');
  }
  const upload = (file: string | Uint8Array, kind = 'units', fileName = 'list.csv') =>
    ask<Import>(`/v1/imports?kind=${kind}&fileName=${fileName}`, {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'application/octet-stream' },
    });
  return {
    ask,
    upload,
    settled,
    async read(file: string | Uint8Array, kind?: string): Promise<Import> {
      const { body, status, text } = await upload(file, kind);
      if (status !== 201) throw new Error(text);
      return settled(body.id);
    },
    async act(id: string, action: 'commit' | 'undo', body: object = {}): Promise<Import> {
      const answer = await ask<Import>(`/v1/imports/${id}/${action}`, { body });
      if (answer.status !== 200) throw new Error(answer.text);
      return settled(id);
    },
    async rows(id: string, query = ''): Promise<ImportRowList['items']> {
      return (await ask<ImportRowList>(`/v1/imports/${id}/rows${query}`)).body.items;
    },
    /** Verdict and reason of each row. */
    async verdicts(file: string | Uint8Array, kind?: string): Promise<[string, string | null][]> {
      const { id } = await this.read(file, kind);
      return (await this.rows(id)).map(({ verdict, reason }) => [verdict, reason]);
    },
  };
}

export const countsOf = ({ counts }: Pick<Import, 'counts'>): Record<string, number> =>
  Object.fromEntries(counts.map(({ verdict, rows }) => [verdict, rows]));

/** What a call of the database ends with instead. */
export type Hurt = (...call: Parameters<Call>) => Error | undefined;

/** The same without a server, where the time is ours: each look at the clock takes a moment of our choice. */
export function byHand(tenant: TestTenant, userId: string) {
  let clock = Date.now();
  let step = 100;
  const tail: Promise<unknown>[] = [];
  const actor: Actor = {
    kind: 'user',
    sessionId: 'none',
    brandId: tenant.brandId,
    userId,
    email: null,
    memberships: [
      {
        role: 'warranty_manager',
        scope: 'tenant',
        organizationId: null,
        branchId: null,
        branchIds: [],
        amountLimit: null,
      },
    ],
  };
  const { ctx: sound, close } = openCtx(tenant.tenantId, {
    actor,
    reach: EVERYWHERE,
    now: () => new Date((clock += step)).toISOString(),
    later: (work) => void tail.push(work),
  });
  let hurt: Hurt | undefined;
  const hurting = (call: Call): Call => {
    return async (name, args) => {
      const error = hurt?.(name, args);
      if (error) throw error;
      return call(name, args);
    };
  };
  const { database } = sound;
  const ctx: Ctx = {
    ...sound,
    database: {
      call: hurting(database.call),
      transaction: (within, work) => database.transaction(within, (db, call) => work(db, hurting(call))),
    },
  };
  const jobOf = (id: string) =>
    transact(ctx, async (tx) => (await tx.db.select().from(importJob).where(eq(importJob.id, id)))[0]!);
  return {
    ctx,
    close,
    jobOf,
    /** As far as the first turn gets. */
    async begin(file: string, kind: 'units' | 'sales' = 'units'): Promise<string> {
      const request = new Request('http://localhost/', { method: 'POST', body: file });
      step = 2_000;
      const { id } = await uploadImport(ctx, { kind, fileName: 'list.csv', request });
      await Promise.all(tail);
      step = 100;
      return fromWireId('import', id)!;
    },
    turn: (id: string, slices?: number) =>
      workOn({ ...ctx, actor: { kind: 'system' } }, id, slices === undefined ? {} : { slices }),
    /** What of the database's functions fails from now on. */
    hurt: (how?: Hurt) => void (hurt = how),
    wait: (ms: number) => void (clock += ms),
    setClock: (at: number) => void (clock = at),
  };
}
