import { once } from 'node:events';
import { createConnection } from 'node:net';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPGliteServer, type PGliteServer } from '../../scripts/pglite-server.ts';

describe('the embedded database', () => {
  let server: PGliteServer;
  let owner: Sql;
  let app: Sql;

  beforeAll(async () => {
    server = await startPGliteServer({ idleInTransactionMs: 300 });
    owner = connect('postgres', 1);
    app = connect('warranty_app', 60);
    await owner.unsafe(`
      create role warranty_app nologin;
      create table note (tenant_id text not null, body text not null);
      alter table note enable row level security;
      alter table note force row level security;
      create policy tenant on note using (tenant_id = current_setting('app.tenant', true));
      grant select, insert on note to warranty_app;
      insert into note values ('a', 'of a'), ('b', 'of b')`);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await server.close();
  });

  function connect(role: string, max: number) {
    return postgres(server.url(role), { max, prepare: false, fetch_types: false, onnotice: () => {} });
  }

  async function opened(sql: Sql) {
    await sql`select 1`;
    const reserved = await sql.reserve();
    await reserved`begin`;
    return reserved;
  }

  it('gives each of 60 connections the answers to its own transactions, statements and errors', async () => {
    const mixUps: unknown[] = [];
    const round = async (i: number) => {
      const tenant = i % 2 ? 'a' : 'b';
      const inside = await app.begin(async (tx) => {
        await tx`select set_config('app.tenant', ${tenant}, true)`;
        return tx`select tenant_id, ${i}::int as i from note`;
      });
      if (inside.length !== 1 || inside[0]?.tenant_id !== tenant || inside[0]?.i !== i) mixUps.push(inside);
      const [alone] = await app`select ${i}::int as i, ${`text ${i}`} as text`;
      if (alone?.i !== i || alone?.text !== `text ${i}`) mixUps.push(alone);
      const code = await app`select ${i}::int / 0`.then(
        () => 'no error',
        (error: postgres.PostgresError) => error.code,
      );
      if (code !== '22012') mixUps.push(code);
      const [all] = await owner`select count(*)::int as n from note`;
      if (all?.n !== 2) mixUps.push(all);
    };
    await Promise.all(Array.from({ length: 300 }, (_, i) => round(i)));
    expect(mixUps).toEqual([]);
  });

  it('shows the role of the application no row without a tenant', async () => {
    const rows = await app`select current_user as role, (select count(*)::int from note) as n`;
    expect(rows[0]).toEqual({ role: 'warranty_app', n: 0 });
  });

  it('refuses the role of the application a row of no tenant', async () => {
    await expect(app`insert into note values ('a', 'x')`).rejects.toThrow(/row-level security/);
  });

  it('takes back what a connection left open when it goes away', async () => {
    const leaver = connect('postgres', 1);
    const reserved = await opened(leaver);
    await reserved`insert into note values ('a', 'unfinished')`;
    await leaver.end({ timeout: 0 });
    const [row] = await owner`select count(*)::int as n from note where body = 'unfinished'`;
    expect(row?.n).toBe(0);
  });

  it('ends a connection that sits idle in a transaction, so that others go on', async () => {
    const sleeper = createConnection(server.port, '127.0.0.1');
    sleeper.write(packet('', Buffer.from('\0\x03\0\0user\0postgres\0\0')));
    sleeper.write(packet('Q', Buffer.from('begin\0')));
    sleeper.resume();
    await once(sleeper, 'close');
    expect((await app`select 1 as one`)[0]?.one).toBe(1);
  });

  it('refuses COPY FROM STDIN in words and goes on', async () => {
    await expect(owner`copy note from stdin`.writable()).rejects.toThrow(/needs a PostgreSQL server/);
    expect((await owner`select 1 as one`)[0]?.one).toBe(1);
  });

  it('carries a statement and an answer that are larger than any buffer', async () => {
    const text = 'ы'.repeat(400_000);
    expect((await app`select ${text} as text`)[0]?.text).toBe(text);
  });
});

function packet(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}
