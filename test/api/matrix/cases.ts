import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { hashSecret, newToken } from '../../../api/core/token.ts';
import { newUuid, toWireId } from '../../../db/id.ts';
import { attachment, infoItem, infoRequest, session } from '../../../db/index.ts';
import type { ClaimState, UnitJobState } from '../../../db/vocab.ts';
import { makeClaim } from '../../setup/claim.ts';
import type { TestTenant } from '../../setup/tenant.ts';
import { minutes, random } from '../auth/sign-in.ts';
import type { CaseState } from './world.ts';

const JOBS: Partial<Record<CaseState, UnitJobState>> = {
  in_diagnosis: 'diagnosis',
  in_repair: 'repair',
  is_ready: 'ready',
};

export type Template = { id: string; fileId: string; questionId: string; itemId: string };

/** A case with a file for both sides, one for the service alone and, where it waits for answers, two questions. */
export async function makeTemplate(tenant: TestTenant, state: CaseState): Promise<Template> {
  const job = JOBS[state];
  const made = await makeClaim(tenant, {
    state: job ? 'in_service' : (state as ClaimState),
    lines: [job ? { job } : {}],
    siteEmail: 'site@people.example',
  });
  const template = { id: made.id, fileId: newUuid(), questionId: newUuid(), itemId: newUuid() };
  const file = (id: string, visibility: 'public' | 'service') =>
    tenant.insert(attachment, {
      id,
      claimId: made.id,
      type: 'other',
      name: 'invoice.pdf',
      fileKey: randomUUID(),
      state: 'ready',
      readyAt: minutes(0),
      visibility,
      uploadKey: randomUUID(),
      principal: 'test',
      actor: visibility === 'service' ? 'staff' : 'claimant',
    });
  await file(template.fileId, 'public');
  await file(newUuid(), 'service');
  if (state !== 'awaiting_info') return template;
  const ask = async (id: string, item: string, kind: 'text' | 'file') => {
    const of = { claimId: made.id };
    await tenant.insert(infoRequest, { ...of, id, askedOf: 'claimant', dueOn: '2030-01-01' });
    const attachmentType = kind === 'file' ? ('invoice' as const) : null;
    const row = { ...of, id: item, requestId: id, position: 1, prompt: 'Which?', attachmentType };
    await tenant.insert(infoItem, { ...row, kind });
  };
  await ask(template.questionId, template.itemId, 'text');
  await ask(newUuid(), newUuid(), 'file');
  return template;
}

type Copy = {
  claim: { id: string; ref: string } & Record<string, string | null>;
  email: string;
  siteEmail: string;
  /** The secret key that started it. */
  keyId?: string | undefined;
};

/** The same case once more, in one round trip. Returns the ids of what hangs on it. */
export async function copyCase(tenant: TestTenant, from: Template, { claim, ...to }: Copy) {
  const ids = {
    ...{ line: newUuid(), file: newUuid(), internal: newUuid(), question: newUuid(), item: newUuid() },
    ...{ document: newUuid(), proof: newUuid() },
  };
  const of = sql`x.tenant_id = ${tenant.tenantId} and x.claim_id = ${from.id}`;
  const id = (uuid: string) => sql`${uuid}::text`;
  const copy = (table: string, over: ReturnType<typeof sql>) => sql`
    insert into ${sql.raw(table)}
    select n.* from ${sql.raw(table)} x,
      lateral jsonb_populate_record(x, jsonb_build_object('claim_id', ${claim.id}::text) || ${over}) n
    where ${of} returning 1`;
  const either = (isFirst: ReturnType<typeof sql>, one: string, other: string) =>
    sql`case when ${isFirst} then ${id(one)} else ${id(other)} end`;
  const actor = to.keyId
    ? sql`jsonb_build_object('kind', 'member', 'keyId', ${to.keyId}::text)`
    : sql`jsonb_build_object('kind', 'claimant')`;
  await tenant.query(sql`
    with a as (
      insert into claim select n.* from claim x, lateral jsonb_populate_record(x, ${JSON.stringify(claim)}::jsonb) n
      where x.tenant_id = ${tenant.tenantId} and x.id = ${from.id} returning 1),
    b as (${copy(
      'claim_contact',
      sql`jsonb_build_object('id', gen_random_uuid(), 'email',
        case when x.kind = 'site' then ${to.siteEmail}::text else ${to.email}::text end)`,
    )}),
    c as (${copy('claim_line', sql`jsonb_build_object('id', ${id(ids.line)})`)}),
    d as (${copy('rma_unit', sql`jsonb_build_object('id', gen_random_uuid(), 'line_id', ${id(ids.line)})`)}),
    e as (${copy('claim_event', sql`jsonb_build_object('id', gen_random_uuid(), 'actor', ${actor})`)}),
    f as (${copy(
      'attachment',
      sql`jsonb_build_object('file_key', gen_random_uuid()::text, 'upload_key', gen_random_uuid()::text,
        'id', ${either(sql`x.id = ${from.fileId}`, ids.file, ids.internal)})`,
    )}),
    g as (${copy(
      'info_request',
      sql`jsonb_build_object('id', ${either(sql`x.id = ${from.questionId}`, ids.question, ids.document)})`,
    )})
    ${copy(
      'info_item',
      sql`jsonb_build_object(
        'id', ${either(sql`x.id = ${from.itemId}`, ids.item, ids.proof)},
        'request_id', ${either(sql`x.id = ${from.itemId}`, ids.question, ids.document)})`,
    )}`);
  return {
    line: toWireId('line', ids.line),
    file: toWireId('attachment', ids.file),
    internal: toWireId('attachment', ids.internal),
    question: toWireId('infoRequest', ids.question),
    item: toWireId('infoItem', ids.item),
    document: toWireId('infoRequest', ids.document),
    proof: toWireId('infoItem', ids.proof),
  };
}

/** What opens this one case, for who started it, filed it or is with the device. */
export async function addCaseSession(
  tenant: TestTenant,
  claimId: string,
  as: 'draft' | 'claimant' | 'site',
  { email, siteEmail }: Pick<Copy, 'email' | 'siteEmail'>,
): Promise<string> {
  const token = await newToken('ses', tenant.tenantId, random);
  await tenant.insert(session, {
    id: newUuid(),
    tokenHash: await hashSecret(token),
    kind: as === 'draft' ? 'draft' : 'claim',
    brandId: tenant.brandId,
    claimId,
    email: as === 'draft' ? null : as === 'site' ? siteEmail : email,
    lastSeenAt: minutes(0),
    expiresAt: minutes(60),
    endsAt: minutes(480),
  });
  return token;
}
