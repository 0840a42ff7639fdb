import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  attachment,
  card,
  cardKey,
  claimLine,
  contact,
  dateCorrection,
  exportLink,
  importJob,
  infoItem,
  infoRequest,
  invitation,
  newUuid,
  ownershipCase,
  passkey,
  password,
  proof,
  registration,
  savedView,
  serialException,
  session,
  termDraft,
  toWireId,
} from '../../../db/index.ts';
import { hashPassword } from '../../../api/auth/password-hash.ts';
import { makeTenant, type Place, type TestTenant } from '../../setup/tenant.ts';
import { addHost } from '../auth/host.ts';
import { fileClaim, mailCode, mailLink, minutes, random, someone } from '../auth/sign-in.ts';
import { type Answer, send } from '../http.ts';
import { addressOf, type Operation, operations } from '../operations.ts';

const PASSWORD = 'seven green kettles on the roof';

/** One tenant with something of everything that has an address. */
async function furnish(place: Place | undefined) {
  const tenant = await makeTenant(place ? { at: place } : {});
  const email = someone();
  const manager = await tenant.addUser({ role: 'warranty_manager' });
  await tenant.addMembership(manager.userId, { role: 'sysadmin' });
  const claim = await fileClaim(tenant, { email });
  const unit = await tenant.addUnit();
  const host = await addHost(tenant);
  const organizationId = await tenant.addOrganization();
  const branchId = await tenant.addBranch(organizationId);
  const secretKey = await tenant.addSecret({ scopes: ['claims:read', 'lookups:read'] });
  const heldId = await tenant.addMembership(manager.userId, { role: 'watcher', organizationId });
  const ids = {
    invitation: newUuid(),
    line: newUuid(),
    infoRequest: newUuid(),
    item: newUuid(),
    attachment: newUuid(),
    view: newUuid(),
    cardKey: newUuid(),
    card: newUuid(),
    contact: newUuid(),
    exception: newUuid(),
    registration: newUuid(),
    ownershipCase: newUuid(),
    correction: newUuid(),
    proof: newUuid(),
    import: newUuid(),
    export: newUuid(),
    termDraft: newUuid(),
    passkey: newUuid(),
    session: newUuid(),
  };
  await tenant.insert(claimLine, {
    id: ids.line,
    claimId: claim.id,
    position: 1,
    unitId: unit.id,
    modelId: tenant.model.id,
    serialRaw: unit.serial,
    serialNorm: unit.serialNorm,
  });
  await tenant.insert(infoRequest, {
    id: ids.infoRequest,
    claimId: claim.id,
    askedOf: 'claimant',
    dueOn: '2030-01-01',
  });
  await tenant.insert(infoItem, {
    id: ids.item,
    requestId: ids.infoRequest,
    claimId: claim.id,
    position: 1,
    kind: 'text',
    prompt: 'Which?',
  });
  await tenant.insert(attachment, {
    id: ids.attachment,
    claimId: claim.id,
    type: 'other',
    name: 'invoice.pdf',
    fileKey: randomUUID(),
    state: 'ready',
    readyAt: minutes(0),
    visibility: 'public',
    uploadKey: randomUUID(),
    principal: 'test',
    actor: 'claimant',
  });
  await tenant.insert(invitation, {
    id: ids.invitation,
    brandId: tenant.brandId,
    organizationId,
    email: someone(),
    fullName: 'Dana Serik',
    locale: 'en',
    grants: [],
    tokenHash: newUuid(),
    expiresAt: minutes(60),
  });
  await tenant.insert(contact, {
    id: ids.contact,
    organizationId,
    branchId,
    kind: 'mailbox',
    name: 'Reception',
    email: someone(),
  });
  await tenant.insert(serialException, {
    id: ids.exception,
    brandId: tenant.brandId,
    unitId: unit.id,
    serialRaw: unit.serial,
    serialNorm: unit.serialNorm,
    kind: 'mismatch',
    note: 'Another label',
  });
  await tenant.insert(registration, {
    id: ids.registration,
    ref: `WR-${ids.registration}`,
    brandId: tenant.brandId,
    channel: 'portal',
    state: 'disputed',
    unitId: unit.id,
    serialRaw: unit.serial,
    serialNorm: unit.serialNorm,
    customerType: 'consumer',
  });
  await tenant.insert(ownershipCase, {
    id: ids.ownershipCase,
    unitId: unit.id,
    registrationId: ids.registration,
    state: 'open',
    grounds: 'second_hand',
  });
  await tenant.insert(dateCorrection, {
    id: ids.correction,
    ref: `DC-${ids.correction}`,
    brandId: tenant.brandId,
    unitId: unit.id,
    dateKind: 'delivery',
    proposedDate: '2026-01-01',
    state: 'proposed',
  });
  await tenant.insert(proof, {
    id: ids.proof,
    correctionId: ids.correction,
    type: 'invoice',
    name: 'invoice.pdf',
    fileKey: randomUUID(),
    state: 'ready',
    readyAt: minutes(0),
    uploadKey: randomUUID(),
    principal: 'test',
  });
  await tenant.insert(importJob, {
    id: ids.import,
    brandId: tenant.brandId,
    kind: 'units',
    fileName: 'units.csv',
    fileHash: randomUUID(),
    fileKey: randomUUID(),
    format: 'csv',
    size: 10,
    state: 'dry_run_ready',
    createdBy: manager.userId,
  });
  await tenant.insert(exportLink, {
    id: ids.export,
    sessionId: ids.session,
    list: 'units',
    query: {},
    locale: 'en',
    expiresAt: minutes(15),
  });
  await tenant.insert(termDraft, { id: ids.termDraft, code: `D-${ids.termDraft}`, body: tenant.term });
  await tenant.insert(savedView, {
    id: ids.view,
    userId: manager.userId,
    list: 'claims',
    name: 'Mine',
    query: '',
  });
  await tenant.insert(passkey, {
    id: ids.passkey,
    userId: manager.userId,
    credentialId: randomUUID(),
    publicKey: 'x',
    counter: 0,
    backedUp: false,
    name: 'Laptop',
    rpId: 'shop.example',
  });
  await tenant.insert(password, {
    userId: manager.userId,
    hash: await hashPassword(PASSWORD, random),
    changedAt: minutes(0),
  });
  await tenant.insert(session, {
    id: ids.session,
    tokenHash: randomUUID(),
    kind: 'person',
    brandId: tenant.brandId,
    userId: manager.userId,
    lastSeenAt: minutes(0),
    expiresAt: minutes(60),
    endsAt: minutes(60),
  });
  await tenant.insert(cardKey, { id: ids.cardKey, kid: '00112233', publicKey: 'x' });
  await tenant.insert(card, {
    id: ids.card,
    number: '7K3M-9Q2X',
    brandId: tenant.brandId,
    unitId: unit.id,
    keyId: ids.cardKey,
    token: randomUUID(),
    issuedAt: minutes(0),
  });
  return {
    ...tenant,
    secretKey,
    email,
    manager,
    claim,
    unit,
    host,
    wireIds: {
      claim: claim.wireId,
      line: toWireId('line', ids.line),
      infoRequest: toWireId('infoRequest', ids.infoRequest),
      infoItem: toWireId('infoItem', ids.item),
      attachment: toWireId('attachment', ids.attachment),
      card: toWireId('card', ids.card),
      view: toWireId('view', ids.view),
      user: toWireId('user', manager.userId),
      issuer: toWireId('issuer', host.id),
      organization: toWireId('organization', organizationId),
      branch: toWireId('branch', branchId),
      membership: toWireId('membership', heldId),
      invitation: toWireId('invitation', ids.invitation),
      contact: toWireId('contact', ids.contact),
      unit: unit.wireId,
      exception: toWireId('exception', ids.exception),
      registration: toWireId('registration', ids.registration),
      ownershipCase: toWireId('ownershipCase', ids.ownershipCase),
      dateCorrection: toWireId('dateCorrection', ids.correction),
      proof: toWireId('proof', ids.proof),
      import: toWireId('import', ids.import),
      export: toWireId('export', ids.export),
      term: toWireId('term', tenant.term.id),
      termDraft: toWireId('termDraft', ids.termDraft),
      manufacturer: toWireId('manufacturer', tenant.manufacturerId),
      model: tenant.model.wireId,
      passkey: toWireId('passkey', ids.passkey),
      session: toWireId('session', ids.session),
      embedKey: toWireId('embedKey', tenant.keyId),
      apiKey: secretKey.wireId,
    },
  };
}
export type Furnished = Awaited<ReturnType<typeof furnish>>;

export async function twoTenants(place?: Place) {
  const [mine, theirs] = await Promise.all([furnish(place), furnish(place)]);
  return { mine, theirs };
}

type Kind = keyof Furnished['wireIds'];
const absent = (kind: Kind) => toWireId(kind, newUuid());

/** All that a reader can compare, but for what is different in each answer. */
function seen({ status, headers, text }: Answer, told: string[]) {
  const { 'x-request-id': requestId = '', 'server-timing': _timing, date: _date, ...rest } = headers;
  const body = [requestId, ...told].reduce((all, one) => all.replaceAll(one, '…'), text);
  return { status, headers: rest, body };
}

/** Each operation with an id of the other tenant, and with one that nobody has: nobody can tell the two apart. */
export function holdsApart(tenants: () => Awaited<ReturnType<typeof twoTenants>>, baseUrl: () => string) {
  const call = (operation: Operation, path: string, body: unknown = operation.body, token?: string) =>
    send(baseUrl(), {
      method: operation.method,
      path,
      token: token ?? tenants().mine.manager.token,
      headers: operation.needsMatch ? { 'if-match': '"1"' } : {},
      ...(operation.takesJson ? { body: JSON.stringify(body) } : {}),
      ...(operation.takesFile ? { body: new Uint8Array([1]) } : {}),
    });
  const operation = (id: string) => operations.find((one) => one.id === id)!;

  it('shows each its own', async () => {
    const { mine } = tenants();
    for (const id of ['getClaim', 'getClaimTimeline']) {
      const answer = await call(operation(id), addressOf(operation(id), mine.claim.wireId));
      expect([answer.status, id, answer.text.slice(0, 200)]).toEqual([200, id, expect.anything()]);
    }
  });

  it.each(operations.filter(({ path }) => /\{\w+\}/.test(path)))(
    '$id: a foreign id is an absent id',
    async (one) => {
      const { theirs } = tenants();
      const kind = (one.idKind ?? 'claim') as Kind;
      expect(Object.keys(theirs.wireIds)).toContain(kind);
      const [foreignId, absentId] = one.idKind
        ? [theirs.wireIds[kind], absent(kind)]
        : [theirs.claim.ref, 'WC-7K3M-9Q2X'];
      const [foreign, nobody] = [
        await call(one, addressOf(one, foreignId)),
        await call(one, addressOf(one, absentId)),
      ];
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      expect(foreign.status).toBeLessThan(500);
      expect(seen(foreign, [foreignId])).toEqual(seen(nobody, [absentId]));
    },
  );

  it('takes no foreign id in a body or a query', async () => {
    const { mine, theirs } = tenants();
    const at = (id: string) => addressOf(operation(id), mine.claim.wireId);
    const cases: [string, Kind, (id: string) => { path: string; body?: unknown }][] = [
      ['assignClaim', 'user', (userId) => ({ path: at('assignClaim'), body: { userId } })],
      [
        'addMessage',
        'attachment',
        (id) => ({ path: at('addMessage'), body: { body: 'Hello', attachmentIds: [id] } }),
      ],
      ['receiveUnit', 'line', (lineId) => ({ path: at('receiveUnit'), body: { lineId } })],
      ['uploadAttachment', 'claim', (id) => ({ path: `/v1/attachments?claim=${id}&type=other&name=a.png` })],
      [
        'createIssuer',
        'organization',
        (organizationId) => ({
          path: '/v1/issuers',
          body: { ...(operation('createIssuer').body as object), organizationId },
        }),
      ],
      ...['createEmbedKey', 'createApiKey'].map((id): (typeof cases)[number] => [
        id,
        'organization',
        (organizationId) => ({
          path: operation(id).path,
          body: { ...(operation(id).body as object), organizationId },
        }),
      ]),
      [
        'createOrganization',
        'organization',
        (parentId) => ({ path: '/v1/organizations', body: { kind: 'customer', name: 'House', parentId } }),
      ],
      ...(['parentId', 'responsibleId', 'backupId'] as const).map((field): (typeof cases)[number] => [
        'createBranch',
        field === 'parentId' ? 'branch' : 'user',
        (id) => ({
          path: addressOf(operation('createBranch'), mine.wireIds.organization),
          body: { ...(operation('createBranch').body as object), [field]: id },
        }),
      ]),
      [
        'createContact',
        'branch',
        (branchId) => ({
          path: addressOf(operation('createContact'), mine.wireIds.organization),
          body: { ...(operation('createContact').body as object), branchId },
        }),
      ],
      ['listClaims', 'user', (id) => ({ path: `/v1/claims?assignee=${id}` })],
    ];
    for (const [id, kind, request] of cases) {
      const [theirId, noId] = [theirs.wireIds[kind], absent(kind)];
      const [one, other] = [request(theirId), request(noId)];
      const foreign = await call(operation(id), one.path, one.body);
      const nobody = await call(operation(id), other.path, other.body);
      expect(foreign.status, `${id} ${foreign.text}`).toBeLessThan(500);
      expect(seen(foreign, [theirId]), id).toEqual(seen(nobody, [noId]));
    }
  });

  it('lists nothing of the other', async () => {
    const { mine, theirs } = tenants();
    const marks = [
      theirs.host.issuer,
      theirs.claim.ref,
      theirs.email,
      theirs.manager.email,
      theirs.slug,
      theirs.model.code,
    ];
    const secrets = [...marks, ...Object.values(theirs.wireIds)];
    for (const one of operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'))) {
      const answer = await call(one, one.path);
      expect(answer.status, one.id).toBeLessThan(500);
      for (const secret of secrets) expect(answer.text, one.id).not.toContain(secret);
    }
    const search = await call(operation('listClaims'), `/v1/claims?q=${theirs.claim.ref}`);
    expect([search.status, JSON.parse(search.text)]).toEqual([200, { items: [], nextCursor: null }]);
    expect(mine.tenantId).not.toBe(theirs.tenantId);
  });

  it('B076: opens nothing of the other with a secret key', async () => {
    const { mine, theirs } = tenants();
    const get = (token: string) =>
      call(operation('getClaim'), addressOf(operation('getClaim'), theirs.claim.wireId), undefined, token);
    expect((await get(theirs.secretKey.secret)).status).toBe(200);
    expect((await get(mine.secretKey.secret)).status).toBe(404);
  });

  it('knows no serial, code, link or host of the other', async () => {
    const { mine, theirs } = tenants();
    const lookup = (serial: string) =>
      call(operation('lookupUnit'), '/v1/lookups', { serial }, mine.key).then(({ status, text }) => {
        const { outcome } = JSON.parse(text) as { outcome: string };
        return { status, outcome };
      });
    expect(await lookup(theirs.unit.serial)).toEqual(await lookup('SN-0000000000'));
    expect(await lookup(mine.unit.serial)).not.toEqual(await lookup('SN-0000000000'));

    const code = await mailCode(theirs, { email: someone() });
    const link = await mailLink(theirs, { claimId: theirs.claim.id, email: theirs.email });
    const exchange = (tenant: TestTenant, body: unknown) =>
      call(operation('createSession'), '/v1/sessions', body, tenant.key);
    const { email } = theirs.manager;
    const password = { email, password: PASSWORD };
    for (const body of [code, { link }, { token: theirs.host.sign() }, password]) {
      expect((await exchange(mine, body)).status).toBe(401);
      expect((await exchange(theirs, body)).status).toBe(201);
    }
  });
}
