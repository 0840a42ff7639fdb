import type { Sql } from 'postgres';

const TABLES = [
  'claim',
  'claim_line',
  'claim_contact',
  'claim_event',
  'message',
  'session',
  'audit',
  'outbox',
  'idempotency',
  'budget',
] as const;

export type Counts = Record<(typeof TABLES)[number], number>;

/** How many rows of each kind a tenant has. */
export async function countRows(owner: Sql, tenantId: string): Promise<Counts> {
  const counts = TABLES.map(
    (table) => `(select count(*)::int from ${table} where tenant_id = $1) as ${table}`,
  );
  const [row] = await owner.unsafe<Counts[]>(`select ${counts.join(', ')}`, [tenantId]);
  return { ...row! };
}

export interface ClaimRows {
  id: string;
  state: string;
  drafts: number;
  submits: number;
}

/** Everything that one write leaves behind, told by how often the whole of it is there; a part of it counts as -1. */
export async function claimsOf(owner: Sql, tenantId: string): Promise<ClaimRows[]> {
  return owner<ClaimRows[]>`
    with trace as (
      select c.id, c.state, c.version, c.last_seq,
        (select count(*) from claim_contact x where x.tenant_id = c.tenant_id and x.claim_id = c.id) as contacts,
        (select count(*) from claim_line x where x.tenant_id = c.tenant_id and x.claim_id = c.id) as lines,
        (select count(*) from session x where x.tenant_id = c.tenant_id and x.claim_id = c.id) as sessions,
        (select count(*) from claim_event x where x.tenant_id = c.tenant_id and x.claim_id = c.id) as events,
        ${told('claim.draft_created', 'claim.create', 201, owner)} as draft,
        ${told('claim.submitted', 'claim.submit', 200, owner)} as submit
      from claim c where c.tenant_id = ${tenantId}
    )
    select id, state,
      case when contacts = 1 and lines = 1 and sessions = 1 and draft = array[1, 1, 1, 1] then 1 else -1 end as drafts,
      case
        when state = 'draft' and version = 1 and last_seq = 1 and events = 1 and submit = array[0, 0, 0, 0] then 0
        when state = 'submitted' and version = 2 and last_seq = 2 and events = 2 and submit = array[1, 1, 1, 1] then 1
        else -1
      end as submits
    from trace`;
}

/** Event, outbox, audit and stored answer of one kind of write. */
const told = (kind: string, action: string, status: number, owner: Sql) => owner`array[
  (select count(*)::int from claim_event x
    where x.tenant_id = c.tenant_id and x.claim_id = c.id and x.kind = ${kind}),
  (select count(*)::int from outbox x
    where x.tenant_id = c.tenant_id and x.object_id = c.id and x.kind = ${kind}),
  (select count(*)::int from audit x
    where x.tenant_id = c.tenant_id and x.object_id = c.id and x.action = ${action}),
  (select count(*)::int from idempotency x
    where x.tenant_id = c.tenant_id and x.status = ${status} and x.body::jsonb ->> 'ref' = c.ref)]`;

/** The clock moves past every lease, so that what a dead process held is taken again. */
export async function endLeases(owner: Sql, tenantId: string): Promise<void> {
  for (const table of ['outbox', 'mail']) {
    await owner`update ${owner(table)} set leased_until = now() - interval '1 second'
      where tenant_id = ${tenantId} and state = 'leased'`;
  }
}

/** Events and mails that still have a way to go. */
export async function undelivered(owner: Sql, tenantId: string): Promise<{ outbox: number; mail: number }> {
  const [row] = await owner<{ outbox: number; mail: number }[]>`
    select
      (select count(*)::int from outbox where tenant_id = ${tenantId} and state <> 'sent') as outbox,
      (select count(*)::int from mail where tenant_id = ${tenantId} and state <> 'sent') as mail`;
  return { ...row! };
}
