import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { issue, soldUnit, spoil } from './card.ts';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, '../../../scripts/verify-card.mjs');

describe('a check without network', () => {
  let folder: string;
  let tenant: TestTenant;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warranty-card-'));
    file = join(folder, 'keys.json');
    tenant = await makeTenant();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const verify = async (text: string) => {
    const { stdout } = await run(process.execPath, [SCRIPT, file, text]).catch(
      (failed: { stdout: string }) => failed,
    );
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it('tells a real card from a forged, a foreign and no card, by the public keys alone', async () => {
    const { unit, owner } = await soldUnit(tenant);
    const card = await issue(tenant, unit.wireId, owner.token);
    const keys = await fetch(new URL(`/b/${tenant.slug}/card-keys.json`, inject('baseUrl')));
    expect(keys.headers.get('cache-control')).toContain('public');
    expect(keys.headers.get('access-control-allow-origin')).toBe('*');
    await writeFile(file, await keys.text());

    expect(await verify(card.url)).toMatchObject({
      result: 'signed',
      number: card.number,
      brand: tenant.slug,
      model: tenant.model.code,
      serial: unit.serial,
      lastCoveredDay: card.lastCoveredDay,
    });
    expect((await verify(spoil(card.token, 40)))['result']).toBe('forged');
    expect((await verify('https://portal.example/'))['result']).toBe('unreadable');
    const other = await makeTenant();
    const theirs = await soldUnit(other);
    const foreign = await issue(other, theirs.unit.wireId, theirs.owner.token);
    expect((await verify(foreign.token))['result']).toBe('unknown_key');
  });

  it('finds no keys where there is no such page', async () => {
    const answer = await fetch(new URL('/b/nobody-here/card-keys.json', inject('baseUrl')));
    expect(answer.status).toBe(404);
  });
});
