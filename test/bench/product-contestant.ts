import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
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
  await owner`analyze`;

  const at = (databasePort: number) => {
    const database = new URL(cluster.pooledUrl('warranty_app'));
    database.port = String(databasePort);
    return startWorkerProcess({
      product: {
        entry: ENTRY,
        databaseUrl: database.href,
        linkSecret: 'only-for-the-benchmark-on-this-machine',
        fences: { lookup: NO_FENCE, auth: NO_FENCE },
      },
    });
  };
  const worker = await at(cluster.poolerPort);
  let made = 0;
  return {
    side: 'product',
    data,
    worker,
    at,
    async makeDrafts(count) {
      const drafts: BenchData['drafts'] = [];
      const maker = async () => {
        while (drafts.length < count) drafts.push(await makeDraft(worker.url, data, made++));
      };
      await Promise.all(Array.from({ length: 16 }, maker));
      return drafts.slice(0, count);
    },
  };
}

async function makeDraft(url: URL, data: BenchData, i: number): Promise<BenchData['drafts'][number]> {
  const { method, path, headers, body } = operationNamed('create').product.call(i, data);
  const answer = await fetch(new URL(path, url), {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`no draft to submit: ${answer.status} ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  return { id, etag: answer.headers.get('etag') ?? '' };
}
