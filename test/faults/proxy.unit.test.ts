import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PGliteServer, startPGliteServer } from '../../scripts/pglite-server.ts';
import { type PostgresProxy, startProxy } from './proxy.ts';

let server: PGliteServer;
let direct: postgres.Sql;
let proxy: PostgresProxy;
const clients: postgres.Sql[] = [];

beforeAll(async () => {
  server = await startPGliteServer();
  direct = connectTo(server.port);
});

beforeEach(async () => {
  proxy = await startProxy({ target: { host: '127.0.0.1', port: server.port } });
  await direct`drop table if exists notes`;
  await direct`create table notes (text text primary key)`;
});

afterEach(async () => {
  await proxy.mode('pass');
  await Promise.all(clients.splice(0).map((client) => client.end({ timeout: 0 })));
  await proxy.close();
});

afterAll(async () => {
  await direct.end();
  await server.close();
});

function connectTo(port: number) {
  return postgres({
    host: '127.0.0.1',
    port,
    database: 'postgres',
    username: 'postgres',
    max: 1,
    fetch_types: false,
    prepare: false,
    backoff: false,
    onnotice: () => undefined,
  });
}

function client() {
  const sql = connectTo(proxy.port);
  clients.push(sql);
  return sql;
}

const write = (text: string) => client().begin((tx) => tx`insert into notes (text) values (${text})`);

const stored = async () => (await direct<{ text: string }[]>`select text from notes`).map((row) => row.text);

test('passes everything through unchanged', async () => {
  await write('kept');
  const long = 'é'.repeat(200_000);
  const [row] = await client()<{ echo: string }[]>`select ${long}::text as echo`;
  expect(row?.echo).toBe(long);
  expect(await stored()).toEqual(['kept']);
  expect(proxy.opened).toBe(2);
});

test('refuses like a stopped server, and serves again on the same port', async () => {
  const { port } = proxy;
  await proxy.mode('refuse');
  await expect(write('lost')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await proxy.mode('pass');
  await write('kept');
  expect(proxy.port).toBe(port);
  expect(await stored()).toEqual(['kept']);
});

test('cuts before COMMIT: nothing is written, and the next try is', async () => {
  const fault = proxy.cutBeforeCommitOnce();
  await expect(write('first')).rejects.toMatchObject({
    code: expect.stringMatching(/CONNECTION_|ECONNRESET/),
  });
  expect(fault.fired).toBe(true);
  await expect.poll(stored).toEqual([]);
  await write('second');
  expect(await stored()).toEqual(['second']);
});

test('cuts after COMMIT: written, though the client never hears so', async () => {
  const fault = proxy.cutAfterCommitOnce();
  await expect(write('first')).rejects.toMatchObject({
    code: expect.stringMatching(/CONNECTION_|ECONNRESET/),
  });
  expect(fault.fired).toBe(true);
  expect(await stored()).toEqual(['first']);
});

test('waits for the transaction that matches', async () => {
  const fault = proxy.cutAfterCommitOnce(/into notes/);
  await client().begin((tx) => tx`select 1`);
  expect(fault.fired).toBe(false);
  await expect(write('matched')).rejects.toThrow();
  expect(fault.fired).toBe(true);
});

test('knows a COMMIT sent through the extended protocol', async () => {
  const sql = client();
  const fault = proxy.cutBeforeCommitOnce();
  await sql`begin`;
  await sql`insert into notes (text) values ('open')`;
  await expect(sql`commit`).rejects.toThrow();
  expect(fault.fired).toBe(true);
  await expect.poll(stored).toEqual([]);
});

test('loses the answer of one matching statement', async () => {
  const fault = proxy.cutAfterStatementOnce(/^insert into notes/);
  const sql = client();
  await sql`select 1`;
  await expect(sql`insert into notes (text) values (${'alone'})`).rejects.toThrow();
  expect(fault.fired).toBe(true);
  expect(await stored()).toEqual(['alone']);
});

test('cuts before each statement in turn, and a cut before any of them writes nothing', async () => {
  const { statements } = await proxy.during(() => write('counted'));
  expect(statements).toEqual(['begin ', 'insert into notes (text) values ($1)', 'commit']);
  for (let n = 1; n <= statements.length; n++) {
    const fault = proxy.cutBeforeStatement(n);
    await expect(write(`cut ${n}`)).rejects.toThrow();
    expect(fault.fired).toBe(true);
  }
  await expect.poll(stored).toEqual(['counted']);
});

test('a frozen line gives no answer until it thaws', async () => {
  const sql = client();
  await sql`select 1`;
  const fault = proxy.freezeAtStatementOnce(/insert/);
  let answered = false;
  const pending = sql`insert into notes (text) values ('slow')`.then(() => (answered = true));
  await fault.hit;
  await expect.poll(stored).toEqual(['slow']);
  expect(answered).toBe(false);
  await proxy.mode('pass');
  await pending;
  expect(answered).toBe(true);
});

test('counts the trips that a piece of work costs', async () => {
  const sql = client();
  await sql`select 1`;
  const plain = await proxy.during(() => sql`select 2`);
  expect(plain).toMatchObject({ opened: 0, trips: 1, waits: 1 });
  const described = await proxy.during(() => sql`select ${'x'}::text`);
  expect(described).toMatchObject({ opened: 0, trips: 1, waits: 2 });
});

test('holds answers back without changing their order', async () => {
  const sql = client();
  await sql`select 1`;
  proxy.delay(100);
  const order: string[] = [];
  const delayed = ['first', 'second'].map((name) => sql`select 1`.then(() => order.push(name)));
  await direct`select 1`.then(() => order.push('direct'));
  await Promise.all(delayed);
  expect(order).toEqual(['direct', 'first', 'second']);
});

test('closing leaves no connection behind', async () => {
  await client()`select 1`;
  expect(proxy.connections).toBe(1);
  await proxy.close();
  await expect(client()`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect.poll(() => proxy.connections).toBe(0);
});
