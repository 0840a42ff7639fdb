import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sign } from '../../../api/core/token.ts';
import { toWireId } from '../../../db/id.ts';
import { contains, jpeg, pdf, png, secrets, webp } from '../attachments/samples.ts';
import { type ClaimAnswer, makeClaim, type TestClaim } from '../../setup/claim.ts';
import { addFile } from '../../setup/file.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

const MB = 1024 * 1024;
const LINK_SECRET = 'test-link-secret-test-link-secret-00';

type File = {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  width: number | null;
  type: string;
  from: string;
  removable: boolean;
  code?: string;
  detail?: string;
};

let tenant: TestTenant;
let agent: Awaited<ReturnType<TestTenant['addUser']>>;
let foreigner: typeof agent;

beforeAll(async () => {
  tenant = await makeTenant();
  agent = await tenant.addUser({ role: 'agent' });
  foreigner = await (await makeTenant()).addUser({ role: 'agent' });
});

type Upload = {
  claim: Pick<TestClaim, 'wireId' | 'claimant'>;
  file?: Uint8Array | string;
  token?: string;
  declared?: string;
  key?: string | null;
  query?: Record<string, string>;
};

async function upload({
  claim,
  file = jpeg(),
  token = claim.claimant,
  declared = 'application/octet-stream',
  key,
  query,
}: Upload) {
  const search = new URLSearchParams({
    claim: claim.wireId,
    type: 'label_photo',
    name: 'label.jpg',
    ...query,
  });
  const response = await fetch(new URL(`/v1/attachments?${search}`, inject('baseUrl')), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': declared,
      ...(key === null ? {} : { 'idempotency-key': key ?? randomUUID() }),
    },
    body: file as BodyInit,
  });
  return { status: response.status, body: (await response.json()) as File };
}

async function linkTo(id: string, token: string) {
  const { status, body } = await tenant.api<{ url: string; expiresAt: string }>(
    `/v1/attachments/${id}/links`,
    {
      method: 'POST',
      token,
      body: {},
    },
  );
  return { status, url: body.url, expiresAt: body.expiresAt };
}

async function download(id: string, token: string) {
  const { url } = await linkTo(id, token);
  const response = await fetch(url);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const rowsOf = (claim: TestClaim) =>
  tenant.query(sql`select id, state, file_key, sha256 from attachment where claim_id = ${claim.id}`);

describe('a picture', () => {
  it('is stored without place, camera and names, and comes back as a download', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const sent = jpeg({ metadata: true, orientation: 6 });
    expect(contains(sent, secrets.gps)).toBe(true);
    const { status, body } = await upload({ claim, file: sent, declared: 'image/jpeg' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ mediaType: 'image/jpeg', width: 16, from: 'claimant', removable: true });

    const { response, bytes } = await download(body.id, claim.claimant);
    for (const secret of Object.values(secrets)) expect(contains(bytes, secret)).toBe(false);
    expect(bytes.length).toBe(body.size);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(body.size),
      'content-disposition': expect.stringMatching(/^attachment; filename="label\.jpg"/),
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-site',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['PNG', png({ metadata: true }), 'image/png'],
    ['WebP', webp(), 'image/webp'],
    ['PDF', pdf(), 'application/pdf'],
  ])('may be %s, by its first bytes', async (_name, file, mediaType) => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const { body } = await upload({ claim, file, query: { name: 'scan' } });
    expect(body.mediaType).toBe(mediaType);
  });

  it('of many megabytes flows through whole', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const file = pdf(`<< /Filler (${'x'.repeat(12 * MB)}) >>`);
    const { status, body } = await upload({ claim, file });
    expect([status, body.size]).toEqual([201, file.length]);
    const { bytes } = await download(body.id, claim.claimant);
    expect(Buffer.compare(bytes, file)).toBe(0);
  });

  it('keeps a harmless name, whatever it was called', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const { body } = await upload({ claim, query: { name: '../../etc/gpj.\u202eexe"><img src=x>.html' } });
    expect(body.name).toMatch(/^[^<>"/\\\u202e]+\.jpg$/);
    const { response } = await download(body.id, claim.claimant);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"<>/]+\.jpg"; filename\*=UTF-8''/,
    );
  });
});

describe('what is refused', () => {
  const refused: [string, Uint8Array | string, string, number, string][] = [
    [
      'SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'image/svg+xml',
      415,
      'media_type',
    ],
    ['SVG that calls itself JPEG', '<svg onload="alert(1)"/>', 'image/jpeg', 415, 'media_type'],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'text/html', 415, 'media_type'],
    ['a GIF that is a script too', 'GIF89a/*\x01\x00\x01\x00*/=1;alert(1)', 'image/png', 415, 'media_type'],
    ['a ZIP', 'PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'application/octet-stream', 415, 'media_type'],
    ['a program', 'MZ\x90\x00aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'application/octet-stream', 415, 'media_type'],
    ['a JPEG that calls itself PNG', jpeg(), 'image/png', 415, 'media_type'],
    ['nothing', '', 'image/jpeg', 422, 'file_empty'],
    ['half a picture', jpeg().slice(0, 300), 'image/jpeg', 422, 'file_damaged'],
    [
      'a picture of four thousand million pixels',
      jpeg({ size: [65535, 65535] }),
      'image/jpeg',
      422,
      'file_too_many_pixels',
    ],
  ];
  it.each(refused)('is %s, and nothing stays of it', async (_name, file, declared, status, code) => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const answer = await upload({ claim, file, declared });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect([...(await rowsOf(claim))]).toEqual([]);
  });

  it('says what would be taken instead', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const { body } = await upload({ claim, file: '<svg/>' });
    expect(body.detail).toContain('JPEG, PNG, WebP, HEIC and PDF');
  });

  it('is one byte too many, in the file or in the claim', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const big = new Uint8Array(15 * MB + 1);
    big.set(jpeg());
    expect((await upload({ claim, file: big })).status).toBe(413);
    await addFile(tenant, claim, { size: 100 * MB - 10 });
    expect((await upload({ claim })).status).toBe(413);
  });

  it('is one file too many; files that were not finished do not count', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    await addFile(tenant, claim, { state: 'pending' });
    for (let n = 0; n < 19; n += 1) await addFile(tenant, claim);
    expect((await upload({ claim })).status).toBe(201);
    const answer = await upload({ claim });
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
  });

  it('is a claim of somebody else, another tenant, or that has ended', async () => {
    const [claim, other] = [
      await makeClaim(tenant, { state: 'draft' }),
      await makeClaim(tenant, { state: 'draft' }),
    ];
    expect((await upload({ claim, token: other.claimant })).status).toBe(404);
    expect((await upload({ claim, token: foreigner.token })).status).toBe(404);
    expect((await upload({ claim, token: tenant.key })).status).toBe(404);
    const closed = await makeClaim(tenant, { state: 'closed' });
    expect((await upload({ claim: closed })).status).toBe(409);
    const line = other.lines[0]!.wireId;
    expect((await upload({ claim, query: { line } })).status).toBe(404);
  });

  it('is a request without a key', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const answer = await upload({ claim, key: null });
    expect([answer.status, answer.body.code]).toEqual([400, 'idempotency_key_required']);
  });
});

describe('the key of an upload', () => {
  it('gives the stored file again', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const key = randomUUID();
    const [first, again] = [await upload({ claim, key }), await upload({ claim, key, file: png() })];
    expect(again).toEqual(first);
    expect([...(await rowsOf(claim))]).toHaveLength(1);
  });

  it('continues what was not finished', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const key = randomUUID();
    expect((await upload({ claim, key, file: jpeg().slice(0, 300) })).status).toBe(422);
    expect((await upload({ claim, key })).status).toBe(201);
    expect([...(await rowsOf(claim))]).toMatchObject([{ state: 'ready' }]);
  });

  it('makes one file of many at once', async () => {
    const claim = await makeClaim(tenant);
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 4 }, () => upload({ claim, key })));
    expect(all.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    expect(all.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const settled = await upload({ claim, key });
    expect(settled.status).toBe(201);
    expect([...(await rowsOf(claim))]).toHaveLength(1);
    const events = await tenant.query(
      sql`select seq from claim_event where claim_id = ${claim.id} and kind = 'claim.file_added'`,
    );
    expect([...events]).toHaveLength(1);
    expect((await download(settled.body.id, claim.claimant)).response.status).toBe(200);
  });

  it('is of one purpose', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const key = randomUUID();
    await upload({ claim, key });
    const other = await upload({ claim, key, query: { type: 'invoice' } });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);
  });
});

describe('the claim', () => {
  it('keeps the version of a draft, so that the open form can go on', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    await upload({ claim });
    const now = await tenant.api<ClaimAnswer>(claim.path, { token: claim.claimant });
    expect(now.body).toMatchObject({ version: 1, attachments: [{ type: 'label_photo' }] });
    const audited = await tenant.query(sql`select action from audit where object_id = ${claim.id}`);
    expect([...audited]).toEqual([{ action: 'claim.attach' }]);
  });

  it('tells of a file on its timeline, once it is sent', async () => {
    const claim = await makeClaim(tenant);
    const { body } = await upload({ claim, token: agent.token, query: { type: 'repair_summary' } });
    expect(body).toMatchObject({ from: 'service', removable: false });
    const { body: timeline } = await tenant.api<{ items: { kind: string; attachments: { id: string }[] }[] }>(
      `${claim.path}/timeline`,
      { token: claim.claimant },
    );
    expect(timeline.items.at(-1)).toMatchObject({ kind: 'claim.file_added', attachments: [{ id: body.id }] });
    const now = await tenant.api(claim.path, { token: claim.claimant });
    expect(now.body).toMatchObject({ version: 2, state: 'submitted' });
  });
});

describe('a download link', () => {
  it('works for five minutes and for nothing else', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const [file, other] = [(await upload({ claim })).body, (await upload({ claim })).body];
    const { url, expiresAt } = await linkTo(file.id, claim.claimant);
    const seconds = (Date.parse(expiresAt) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(280);
    expect(seconds).toBeLessThanOrEqual(300);

    const open = async (change: (link: URL) => void) => {
      const link = new URL(url);
      change(link);
      return (await fetch(link)).status;
    };
    const set = (name: string, value: string) => (link: URL) => link.searchParams.set(name, value);
    expect(await open(() => undefined)).toBe(200);
    expect(await open(set('signature', 'A'.repeat(43)))).toBe(403);
    expect(await open(set('signature', 'short'))).toBe(403);
    expect(await open(set('expires', '99999999999'))).toBe(403);
    expect(await open(set('tenant', toWireId('tenant', randomUUID())))).toBe(403);
    expect(await open((link) => (link.pathname = link.pathname.replace(file.id, other.id)))).toBe(403);
  });

  it('ends', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const { body } = await upload({ claim });
    const [row] = await rowsOf(claim);
    const expires = Math.floor(Date.now() / 1000) - 1;
    const query = new URLSearchParams({
      tenant: toWireId('tenant', tenant.tenantId),
      expires: String(expires),
      signature: await sign(LINK_SECRET, `download:${tenant.tenantId}:${String(row?.['id'])}:${expires}`),
    });
    const answer = await tenant.api(`/v1/attachments/${body.id}?${query}`);
    expect([answer.status, answer.body['code']]).toEqual([403, 'signature_invalid']);
  });

  it('is not given for the file of a claim that one may not see, nor for one that is not there yet', async () => {
    const [claim, other] = [await makeClaim(tenant), await makeClaim(tenant)];
    const { body } = await upload({ claim });
    const pending = await addFile(tenant, claim, { state: 'pending' });
    expect((await linkTo(body.id, other.claimant)).status).toBe(404);
    expect((await linkTo(body.id, foreigner.token)).status).toBe(404);
    expect((await linkTo(pending.wireId, claim.claimant)).status).toBe(404);
    expect((await linkTo(body.id, agent.token)).status).toBe(201);
  });

  it('answers HEAD without the bytes', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const { body } = await upload({ claim });
    const { url } = await linkTo(body.id, claim.claimant);
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it('says to come again when only the bytes are missing', async () => {
    const claim = await makeClaim(tenant);
    const lost = await addFile(tenant, claim);
    const { response } = await download(lost.wireId, claim.claimant);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect((await tenant.api(claim.path, { token: claim.claimant })).status).toBe(200);
  });
});

describe('taking a file back', () => {
  const remove = (id: string, token: string) =>
    tenant.api(`/v1/attachments/${id}`, { method: 'DELETE', token });

  it('removes it from a draft', async () => {
    const claim = await makeClaim(tenant, { state: 'draft' });
    const { body } = await upload({ claim });
    const { url } = await linkTo(body.id, claim.claimant);
    expect((await remove(body.id, claim.claimant)).status).toBe(204);
    expect((await fetch(url)).status).toBe(404);
    expect((await remove(body.id, claim.claimant)).status).toBe(404);
    const now = await tenant.api<ClaimAnswer>(claim.path, { token: claim.claimant });
    expect(now.body).toMatchObject({ version: 1, attachments: [] });
    const audited = await tenant.query(
      sql`select action from audit where object_id = ${claim.id} order by at`,
    );
    expect(audited.map((row) => row['action'])).toEqual(['claim.attach', 'claim.detach']);
  });

  it('is over once the claim is sent, and never for others', async () => {
    const claim = await makeClaim(tenant);
    const { body } = await upload({ claim });
    expect((await remove(body.id, claim.claimant)).status).toBe(409);
    const draft = await makeClaim(tenant, { state: 'draft' });
    const own = (await upload({ claim: draft })).body;
    expect((await remove(own.id, claim.claimant)).status).toBe(404);
    expect((await remove(own.id, foreigner.token)).status).toBe(404);
    expect((await remove(own.id, agent.token)).status).toBe(404);
  });
});
