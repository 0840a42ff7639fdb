import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../scripts/migrate.ts';
import { startPGliteServer, type PGliteServer } from '../../scripts/pglite-server.ts';

describe('migrate', () => {
  let server: PGliteServer;
  let owner: Sql;
  let folder: string;

  beforeAll(async () => {
    server = await startPGliteServer();
    owner = postgres(server.url('postgres'), { max: 1, prepare: false, onnotice: () => {} });
  });

  beforeEach(async () => {
    await owner.unsafe('drop schema public cascade; create schema public');
    folder = await mkdtemp(join(tmpdir(), 'migrate-'));
    await mkdir(join(folder, 'migrations'));
    await mkdir(join(folder, 'functions'));
    await file('migrations/0001_note.sql', 'create table note (body text); insert into note values (1)');
    await file('functions/010_count.sql', countReturning('count(*)::int'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  afterAll(async () => {
    await owner.end();
    await server.close();
  });

  const file = (name: string, text: string) => writeFile(join(folder, name), text);
  const countReturning = (expression: string) =>
    `create or replace function notes() returns int language sql as $$ select ${expression} from note $$`;

  it('applies each migration once, in the order of their names', async () => {
    await file('migrations/0002_second.sql', 'insert into note values (2)');
    expect(await migrate(owner, folder)).toEqual(['0001_note.sql', '0002_second.sql']);
    expect(await migrate(owner, folder)).toEqual([]);
    expect(await owner`select notes() as n`).toEqual([{ n: 2 }]);
  });

  it('puts the newest text of each function into the database every time', async () => {
    await migrate(owner, folder);
    await file('functions/010_count.sql', countReturning('7'));
    await migrate(owner, folder);
    expect(await owner`select notes() as n`).toEqual([{ n: 7 }]);
  });

  it('names the file and the line of an error and keeps nothing of that file', async () => {
    await file('migrations/0002_bad.sql', 'insert into note values (2);\nselect wrong from note;');
    await expect(migrate(owner, folder)).rejects.toThrow(/0002_bad\.sql:2: column "wrong" does not exist/);
    expect(await owner`select count(*)::int as n from note`).toEqual([{ n: 1 }]);
  });
});
