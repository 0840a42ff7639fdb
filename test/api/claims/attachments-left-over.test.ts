import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepUploads } from '../../../api/attachments/index.ts';
import { uploadAttachment } from '../../../api/claims/upload-attachment.ts';
import { DatabaseLost } from '../../../api/core/database.ts';
import { jpeg } from '../attachments/samples.ts';
import { makeClaim, type TestClaim } from '../../setup/claim.ts';
import { memoryFiles, openCtx } from '../../setup/ctx.ts';
import { addFile } from '../../setup/file.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

let tenant: TestTenant;
let open: ReturnType<typeof openCtx>;

beforeAll(async () => {
  tenant = await makeTenant();
  open = openCtx(tenant.tenantId);
});
afterAll(() => open.close());

const rowsOf = (claim: TestClaim) =>
  tenant.query(sql`select state from attachment where claim_id = ${claim.id}`);

const send = (claim: TestClaim, key: string = randomUUID()) => ({
  claim: claim.id,
  type: 'label_photo' as const,
  name: 'label.jpg',
  request: new Request('https://portal.example/v1/attachments', {
    method: 'POST',
    headers: { 'idempotency-key': key },
    body: jpeg() as BodyInit,
  }),
});

describe('an upload that cannot end well', () => {
  it('leaves nothing when the claim ends under it', async () => {
    const claim = await makeClaim(tenant);
    const files = memoryFiles();
    const ctx = {
      ...open.ctx,
      files: {
        ...files,
        async put(...given: Parameters<typeof files.put>) {
          await files.put(...given);
          await tenant.query(sql`update claim set state = 'closed' where id = ${claim.id}`);
        },
      },
    };
    await expect(uploadAttachment(ctx, send(claim))).rejects.toMatchObject({ code: 'wrong_state' });
    expect(files.objects.size).toBe(0);
    expect([...(await rowsOf(claim))]).toEqual([]);
  });

  it('leaves nothing when the bucket fails', async () => {
    const claim = await makeClaim(tenant);
    const ctx = {
      ...open.ctx,
      files: { ...memoryFiles(), put: () => Promise.reject(new Error('no bucket')) },
    };
    await expect(uploadAttachment(ctx, send(claim))).rejects.toMatchObject({ code: 'unavailable' });
    expect([...(await rowsOf(claim))]).toEqual([]);
  });

  it('keeps the bytes when nobody knows whether the row was written; the same key finds out', async () => {
    const claim = await makeClaim(tenant);
    const files = memoryFiles();
    let transactions = 0;
    const database = {
      ...open.ctx.database,
      async transaction(...given: Parameters<typeof open.ctx.database.transaction>) {
        const result = await open.ctx.database.transaction(...given);
        transactions += 1;
        if (transactions === 2) throw new DatabaseLost(true, 'the answer to COMMIT was lost');
        return result;
      },
    } as typeof open.ctx.database;
    const ctx = { ...open.ctx, files, database };
    const key = randomUUID();
    await expect(uploadAttachment(ctx, send(claim, key))).rejects.toMatchObject({ code: 'outcome_unknown' });
    const again = await uploadAttachment(ctx, send(claim, key));
    expect(again.size).toBe([...files.objects.values()][0]?.length);
    expect(files.objects.size).toBe(1);
    expect([...(await rowsOf(claim))]).toEqual([{ state: 'ready' }]);
  });
});

describe('the sweep', () => {
  it('removes what nobody came back to for a day, and nothing else', async () => {
    const claim = await makeClaim(tenant);
    const files = memoryFiles();
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const old = await addFile(tenant, claim, { state: 'pending', createdAt: hoursAgo(25) });
    const fresh = await addFile(tenant, claim, { state: 'pending', createdAt: hoursAgo(23) });
    const ready = await addFile(tenant, claim, { createdAt: hoursAgo(25) });
    for (const { fileKey } of [old, fresh, ready]) files.objects.set(fileKey, jpeg());

    await sweepUploads({ ...open.ctx, files });
    const rows = await tenant.query(sql`select id from attachment where claim_id = ${claim.id}`);
    expect(rows.map((row) => row['id']).sort()).toEqual([fresh.id, ready.id].sort());
    expect([...files.objects.keys()].sort()).toEqual([fresh.fileKey, ready.fileKey].sort());
  });
});
