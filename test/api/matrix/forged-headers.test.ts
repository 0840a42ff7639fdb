import { toWireId } from '../../../db/id.ts';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { makeClaim } from '../../setup/claim.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { send, type Request } from '../http.ts';
import { plain } from './ask.ts';

describe('headers that a caller makes up', () => {
  let mine: TestTenant;
  let theirs: TestTenant;
  let agent: Awaited<ReturnType<TestTenant['addUser']>>;
  let owner: typeof agent;
  let initiator: typeof agent;
  let claim: Awaited<ReturnType<typeof makeClaim>>;
  let foreign: typeof claim;

  beforeAll(async () => {
    [mine, theirs] = [await makeTenant(), await makeTenant()];
    agent = await mine.addUser({ role: 'agent' });
    owner = await mine.addUser({ role: 'sysadmin' });
    initiator = await mine.addUser({ role: 'initiator', organizationId: await mine.addOrganization() });
    claim = await makeClaim(mine);
    foreign = await makeClaim(theirs);
  });

  const ask = (request: Request) => send(inject('baseUrl'), request);
  const forged = (): Record<string, string>[] => [
    { 'x-tenant-id': toWireId('tenant', theirs.tenantId) },
    { 'x-tenant': theirs.tenantId },
    { 'x-user-id': toWireId('user', owner.userId) },
    { 'x-user': owner.email, 'x-email': owner.email },
    { 'x-role': 'sysadmin', 'x-roles': 'sysadmin', 'x-scope': 'tenant' },
    { 'x-organization-id': toWireId('organization', mine.tenantId) },
    { 'x-forwarded-user': owner.email, 'remote-user': owner.email },
    { 'x-authenticated-user': owner.email },
    { 'x-original-url': '/v1/api-keys', 'x-rewrite-url': '/v1/api-keys' },
    { 'x-forwarded-prefix': '/v1/api-keys', 'x-http-method-override': 'DELETE' },
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' },
    { 'x-forwarded-host': 'portal.internal', host: 'portal.internal' },
    { host: 'localhost' },
    { cookie: `session=${owner.token}; token=${owner.token}; authorization=Bearer ${owner.token}` },
    { 'x-api-key': owner.token, 'x-auth-token': owner.token, 'proxy-authorization': `Bearer ${owner.token}` },
  ];

  it('let nobody in', async () => {
    for (const headers of forged()) {
      const answer = await ask({ path: '/v1/api-keys', token: null, headers });
      expect([answer.status, headers]).toEqual([401, headers]);
    }
  });

  it('give nobody another right, tenant or address', async () => {
    const requests: Request[] = [
      { path: claim.path, token: initiator.token },
      { path: foreign.path, token: agent.token },
      { path: '/v1/api-keys', token: agent.token },
      { path: '/v1/claims', token: initiator.token },
      { path: claim.path, token: agent.token },
    ];
    for (const request of requests) {
      const bare = plain(await ask(request), []);
      for (const headers of forged())
        expect(plain(await ask({ ...request, headers }), []), JSON.stringify(headers)).toBe(bare);
    }
    expect((await ask({ path: claim.path, token: agent.token })).status).toBe(200);
  });

  it('do not bring a key to the network that it is bound to', async () => {
    const bound = await mine.addSecret({ scopes: ['claims:read'], networks: ['203.0.113.0/24'] });
    const from = (headers: Record<string, string>) =>
      ask({ path: '/v1/claims', token: bound.secret, headers });
    for (const name of ['x-forwarded-for', 'x-real-ip', 'true-client-ip', 'x-client-ip', 'forwarded']) {
      const answer = await from({ [name]: name === 'forwarded' ? 'for=203.0.113.9' : '203.0.113.9' });
      expect([name, answer.status]).toEqual([name, 403]);
    }
  });

  it('do not change where links lead', async () => {
    const asked = await ask({
      method: 'GET',
      path: '/v1/embed',
      token: mine.key,
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
    });
    expect(asked.status).toBe(200);
    expect(asked.text).not.toContain('evil.example');
  });
});
