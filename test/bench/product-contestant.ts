import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import postgres, { type Sql } from 'postgres';
import { fromWireId, toWireId } from '../../db/id.ts';
import { migrate } from '../../scripts/migrate.ts';
import { startWorkerProcess } from '../faults/worker-process.ts';
import type { Cluster } from './cluster.ts';
import type { Contestant } from './contestant.ts';
import { type BenchData, operationNamed } from './operations.ts';

const ENTRY = fileURLToPath(new URL('../../api/worker.ts', import.meta.url));
const GENERATOR = fileURLToPath(new URL('../../db/seed/generate.ts', import.meta.url));

/** What the project's generator tells of the data it made; the session is a member of the staff's. */
interface Generator {
  generate(sql: Sql, options: { units: number }): Promise<Omit<BenchData, 'drafts'>>;
}

const NO_FENCE = 1_000_000_000;

/** The product with this many units, or nothing where it has no Worker or no generator. */
export async function startProduct(
  cluster: Cluster,
  owner: Sql,
  units: number,
): Promise<Contestant | undefined> {
  if (!existsSync(ENTRY) || !existsSync(GENERATOR)) return undefined;
  await migrate(owner);
  await owner`alter role warranty_app login`;
  const { generate } = (await import(pathToFileURL(GENERATOR).href)) as Generator;
  const data: BenchData = { ...(await generate(owner, { units })), drafts: [] };
  await letAgentFile(owner);
  await owner`analyze`;

  const at = (databasePort: number) => {
    const database = new URL(cluster.pooledUrl('warranty_app'));
    database.port = String(databasePort);
    return startWorkerProcess({
      // What follows a commit, such as mails, is work of another invocation and not part of the operation.
      queue: 'loses',
      product: {
        entry: ENTRY,
        databaseUrl: database.href,
        linkSecret: 'only-for-the-benchmark-on-this-machine',
        fences: { lookup: NO_FENCE, auth: NO_FENCE },
      },
    });
  };
  const worker = await at(cluster.poolerPort);
  return {
    side: 'product',
    data,
    worker,
    at,
    async makeDrafts(count) {
      const first = await makeDraft(worker.url, data);
      const client = postgres(cluster.ownerUrl, { max: 1 });
      try {
        return [first, ...(await copyDraft(client, first, count - 1))];
      } finally {
        await client.end();
      }
    },
  };
}

/** The agent works at the dealer's counter too, so that one session can do all that is measured. */
const letAgentFile = (owner: Sql) =>
  owner`insert into membership
    select (jsonb_populate_record(m, jsonb_build_object(
      'id', gen_random_uuid(), 'role', 'dealer_service', 'scope', 'organization', 'organization_id', o.id))).*
    from membership m join organization o using (tenant_id)`;

type Draft = BenchData['drafts'][number];

async function makeDraft(url: URL, data: BenchData): Promise<Draft> {
  const { method, path, headers, body } = operationNamed('create').product.call(0, data);
  const answer = await fetch(new URL(path, url), {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`no draft to submit: ${answer.status} ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  return { id, etag: answer.headers.get('etag') ?? '' };
}

let copies = 0;

/** The same draft again under other names and for other devices, as quickly as the server can write it. */
async function copyDraft(sql: Sql, { id, etag }: Draft, count: number): Promise<Draft[]> {
  const original = fromWireId('claim', id)!;
  const prefix = `BD${++copies}-`;
  return sql.begin(async (tx) => {
    await tx`create temporary table copy on commit drop as
      select n, gen_random_uuid() as id from generate_series(1, ${count}::int) n`;
    await tx`insert into claim
      select (jsonb_populate_record(c, jsonb_build_object('id', copy.id, 'ref', ${prefix} || copy.n))).*
      from claim c, copy where c.id = ${original}`;
    await tx`insert into claim_line
      select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'claim_id', copy.id,
        'unit_id', u.id, 'serial_raw', u.serial_raw, 'serial_norm', u.serial_norm))).*
      from claim_line l, copy join (
        select row_number() over (order by id) - 1 as n, id, serial_raw, serial_norm from unit
      ) u on u.n = (copy.n + ${(copies - 1) * count}) % (select count(*) from unit)
      where l.claim_id = ${original}`;
    for (const table of ['claim_contact', 'claim_event']) {
      await tx`insert into ${tx(table)}
        select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'claim_id', copy.id))).*
        from ${tx(table)} x, copy where x.claim_id = ${original}`;
    }
    const made = await tx<{ id: string }[]>`select id from copy`;
    return made.map((row) => ({ id: toWireId('claim', row.id), etag }));
  });
}
