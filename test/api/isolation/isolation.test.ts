import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withoutLocks } from './one-lock.ts';
import { holdsApart, twoTenants } from './two-tenants.ts';

type Two = Awaited<ReturnType<typeof twoTenants>>;
type Opened = Awaited<ReturnType<typeof withoutLocks>>;

describe('two tenants', () => {
  let two: Two;
  beforeAll(async () => {
    two = await twoTenants();
  });
  holdsApart(
    () => two,
    () => inject('baseUrl'),
  );
});

describe.each([
  { name: 'row security alone, every filter of the application gone', filters: true, policies: false },
  { name: 'the filters of the application alone, row security off', filters: false, policies: true },
])('$name', (locks) => {
  let opened: Opened;
  let two: Two;
  beforeAll(async () => {
    opened = await withoutLocks(locks);
    two = await twoTenants(opened.place);
  });
  afterAll(() => opened?.close());

  it('has lost the other lock', () => {
    expect(opened.removed > 30).toBe(locks.filters);
  });
  holdsApart(
    () => two,
    () => opened.place.baseUrl,
  );
});

describe('neither lock', () => {
  let opened: Opened;
  let two: Two;
  beforeAll(async () => {
    opened = await withoutLocks({ filters: true, policies: true });
    two = await twoTenants(opened.place);
  });
  afterAll(() => opened?.close());

  it('does show what is the other’s, so that this suite would see it', async () => {
    const { mine, theirs } = two;
    const claim = await mine.api(`/v1/claims/${theirs.claim.wireId}`, { token: mine.manager.token });
    expect(claim.status).toBe(200);
    const staff = await mine.api('/v1/staff', { token: mine.manager.token });
    expect(staff.text).toContain(theirs.wireIds.user);
  });
});
