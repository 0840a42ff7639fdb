import { execFile, spawnSync } from 'node:child_process';
import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '../../../db/seed/demo.ts';
import { issuers } from '../../../db/seed/altai/index.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { addHost } from './host.ts';

const folder = join(import.meta.dirname, '../../../examples/sso');
const jwkFile = join(folder, 'demo-key.json');
const secret = JSON.parse(await readFile(jwkFile, 'utf8')) as JsonWebKey & { kid: string; warning: string };

const scratch = await mkdtemp(join(tmpdir(), 'warranty-sso-'));
afterAll(() => rm(scratch, { recursive: true }));
const pemFile = join(scratch, 'key.pem');
await writeFile(
  pemFile,
  createPrivateKey({ key: secret, format: 'jwk' }).export({ type: 'sec1', format: 'pem' }),
);

const runs = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** What signs, how to see whether this machine can run it, and what it takes before issuer, audience and subject. */
const SNIPPETS = [
  { file: 'node.mjs', command: process.execPath, probe: ['--version'], run: [], key: [jwkFile] },
  {
    file: 'warranty_token.py',
    command: 'python3',
    probe: ['-c', 'import cryptography'],
    run: [],
    key: [jwkFile],
  },
  { file: 'WarrantyToken.java', command: 'java', probe: ['--version'], run: [], key: [jwkFile] },
  {
    file: 'warranty_token.go',
    command: 'go',
    probe: ['version'],
    run: ['run'],
    key: [pemFile, secret.kid],
  },
  {
    file: 'warranty_token.rb',
    command: 'ruby',
    probe: ['-e', 'require "jwt"'],
    run: [],
    key: [pemFile, secret.kid],
  },
].filter(({ command, probe }) => runs(command, probe));

describe('a snippet for hosts', () => {
  it.each(SNIPPETS)('signs a token that is taken: $file', async ({ file, command, run, key }) => {
    const tenant = await makeTenant();
    const { issuer, audience } = demo.altai.host;
    const host = await addHost(tenant, { issuer, audience, keys: issuers[0]!.keys });
    const args = [...run, join(folder, file), ...key, issuer, audience, 'customer-17'];
    const { stdout } = await promisify(execFile)(command, args);
    const session = await host.exchange(stdout.trim());
    expect(session.status, session.text).toBe(201);
    expect((await host.exchange(stdout.trim())).status).toBe(401);
  });

  it('is run here at least in Node', () => {
    expect(SNIPPETS.map(({ file }) => file)).toContain('node.mjs');
  });

  it('has a demo key that says what it is, and that the demo trusts', () => {
    expect(secret.warning).toContain('local demo only');
    expect(issuers[0]!.keys).toEqual([
      { kid: secret.kid, kty: 'EC', crv: 'P-256', x: secret.x, y: secret.y },
    ]);
  });
});
