import type { Sql } from 'postgres';
import type { BenchData } from './operations.ts';

const EVENTS_PER_CLAIM = 8;
const SAMPLE = 5_000;

/** The floor's own tables: the fewest columns that can answer, as many rows as the product has. */
export async function fillFloor(sql: Sql, units: number): Promise<BenchData> {
  const claims = Math.ceil(units / 10);
  await sql.unsafe(`
    drop schema if exists floor cascade;
    create schema floor;
    create table floor.units (serial text not null, model text not null, covered_to date not null);
    create table floor.claims (id uuid not null, serial text not null, state text not null, created_at timestamptz not null default now());
    create table floor.events (claim_id uuid not null, n int not null, kind text not null, at timestamptz not null);
    insert into floor.units select 'SN' || lpad(n::text, 9, '0'), 'L200', date '2024-01-01' + n % 1500 from generate_series(1, ${units}) n;
    insert into floor.claims select md5(n::text)::uuid, 'SN' || lpad(n::text, 9, '0'), 'draft', timestamptz '2025-01-01' + n * interval '1 second' from generate_series(1, ${claims}) n;
    insert into floor.events select md5(n::text)::uuid, k, 'submitted', timestamptz '2025-01-01' + k * interval '1 hour' from generate_series(1, ${claims}) n, generate_series(1, ${EVENTS_PER_CLAIM}) k;
    alter table floor.units add primary key (serial);
    alter table floor.claims add primary key (id);
    create index on floor.claims (created_at desc, id);
    alter table floor.events add primary key (claim_id, n);
    analyze floor.units, floor.claims, floor.events`);
  const step = Math.max(1, Math.floor(units / SAMPLE));
  const serials = await sql<{ serial: string }[]>`
    select serial from floor.units where substr(serial, 3)::int % ${step} = 0 limit ${SAMPLE}`;
  const ids = await sql<{ id: string }[]>`select id from floor.claims order by id limit ${SAMPLE}`;
  return {
    serials: serials.map((row) => row.serial),
    claims: ids.map((row) => row.id),
    drafts: ids.map((row) => ({ id: row.id, etag: '' })),
    embedKey: '',
    session: '',
  };
}
