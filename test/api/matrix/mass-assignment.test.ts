import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import contract from '../../../api/openapi.json' with { type: 'json' };
import { send } from '../http.ts';
import { addressOf, operations } from '../operations.ts';
import { findRightful } from './rightful.ts';

const EXTRA = {
  tenantId: 'tenant_01jd3v9k3me8mvf7c3zbd2w8xq',
  brandId: 'brand_01jd3v9k3me8mvf7c3zbd2w8xq',
  id: 'claim_01jd3v9k3me8mvf7c3zbd2w8xq',
  userId: 'user_01jd3v9k3me8mvf7c3zbd2w8xq',
  organizationId: 'org_01jd3v9k3me8mvf7c3zbd2w8xq',
  branchId: 'branch_01jd3v9k3me8mvf7c3zbd2w8xq',
  role: 'sysadmin',
  scope: 'tenant',
  status: 'active',
  state: 'approved',
  version: 99,
  createdAt: '2020-01-01T00:00:00Z',
  submittedBy: 'user_01jd3v9k3me8mvf7c3zbd2w8xq',
  amountLimit: { amountMinor: 1e12, currency: 'KZT' },
  approvedAmount: { amountMinor: 1e12, currency: 'KZT' },
  approvedBy: 'user_01jd3v9k3me8mvf7c3zbd2w8xq',
  emailVerified: true,
  hmac_verified: true,
  testMode: true,
};

type Schema = { $ref?: string; properties?: object; anyOf?: Schema[]; oneOf?: Schema[]; allOf?: Schema[] };
const { schemas } = contract.components as unknown as { schemas: Record<string, Schema> };

function membersOf(schema: Schema): string[] {
  const named = schema.$ref ? schemas[schema.$ref.split('/').at(-1)!]! : schema;
  const choices = [named.anyOf, named.oneOf, named.allOf].flatMap((some) => some ?? []);
  return [...Object.keys(named.properties ?? {}), ...choices.flatMap(membersOf)];
}

const bodyOf = (path: string, method: string): Schema => {
  const paths = contract.paths as unknown as Record<string, Record<string, { requestBody?: object }>>;
  const { requestBody } = paths[path]![method.toLowerCase()]! as {
    requestBody: { content: Record<string, { schema: Schema }> };
  };
  return requestBody.content['application/json']!.schema;
};

/** The body with a field more in one of the objects inside it. */
function* deeper(value: unknown): Generator<unknown> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    // A passkey is handed on as the browser wrote it, with whatever its extensions add.
    if (member === null || typeof member !== 'object' || name === 'credential') continue;
    const put = (changed: unknown) =>
      Array.isArray(value)
        ? value.map((one: unknown, at) => (String(at) === name ? changed : one))
        : { ...value, [name]: changed };
    if (!Array.isArray(member)) yield put({ ...member, tenantId: EXTRA.tenantId });
    for (const changed of deeper(member)) yield put(changed);
  }
}

const taking = operations.filter(({ takesJson }) => takesJson);

describe('B061: what a body may not say', { timeout: 120_000 }, () => {
  let rightful: Awaited<ReturnType<typeof findRightful>>;
  let bodies = 0;
  beforeAll(async () => {
    rightful = await findRightful();
  }, 240_000);

  const written = async () => {
    const { tenant } = rightful.world.mine;
    const own = sql`where tenant_id = ${tenant.tenantId}`;
    const [row] = await tenant.query(sql`select
      (select count(*) from audit ${own}) audits,
      (select count(*) from outbox ${own}) told,
      (select coalesce(sum(version), 0) from claim ${own}) claims,
      (select count(*) from claim_event ${own}) events`);
    return row;
  };

  it.each(taking)('$id: is refused, and nothing changes', async (operation) => {
    const found = rightful.all.get(operation.id);
    expect(found, 'nobody may call it').toBeDefined();
    const { principal, thing, rule, asked } = found!;
    const sound = (asked.body ?? operation.body) as Record<string, unknown>;
    const known = membersOf(bodyOf(operation.path, operation.method));
    const strange = Object.entries(EXTRA).filter(([name]) => !known.includes(name));
    const changed = [
      ...strange.map(([name, value]): [string, unknown] => [name, { ...sound, [name]: value }]),
      ...[...deeper(sound)].map((body, at): [string, unknown] => [`inside, ${at}`, body]),
    ];
    const before = await written();
    for (const [what, body] of changed) {
      const answer = await send(inject('baseUrl'), {
        method: operation.method,
        path: asked.path ?? addressOf(operation, rule.about ? thing.wireId : undefined),
        token: asked.token ?? principal.tokenFor(thing),
        headers: operation.needsMatch ? { 'if-match': thing.etag } : {},
        body: JSON.stringify(body),
      });
      bodies += 1;
      expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBe(422);
    }
    expect(await written()).toEqual(before);
    expect(bodies).toBeGreaterThan(0);
  });
});
