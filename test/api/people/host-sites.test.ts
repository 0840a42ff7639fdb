import { describe, expect, it } from 'vitest';
import { addHost } from '../auth/host.ts';
import { addHouse, makeHouse, orgWire } from './house.ts';

type Sites = { items: { id: string; issuer: string; ofBrand: boolean; linkable: boolean }[] };

const { tenant, sysadmin, organizationId, admin } = await makeHouse();
const dealer = await addHouse(tenant, 'dealer');
const ofBrand = await addHost(tenant);
const own = await addHost(tenant, { organizationId, role: 'initiator' });
const foreign = await addHost(tenant, { organizationId: dealer.organizationId, role: 'dealer_sales' });

const list = (token: string, id = organizationId) =>
  tenant.api<Sites>(`/v1/organizations/${orgWire(id)}/host-sites`, { token });

describe('the host sites of an organisation', () => {
  it('are its own, with which it links its people, and those of the brand', async () => {
    const { body, text } = await list(admin.token);
    const found = Object.fromEntries(body.items.map(({ issuer, ...one }) => [issuer, one]));
    expect(found[own.issuer]).toMatchObject({ ofBrand: false, linkable: true });
    expect(found[ofBrand.issuer]).toMatchObject({ ofBrand: true, linkable: false });
    expect(text).not.toContain(foreign.issuer);
    expect(text).not.toContain('"keys"');
    const all = (await list(sysadmin.token)).body.items;
    expect(all.every(({ linkable }) => linkable)).toBe(true);
  });

  it('are read by nobody else', async () => {
    expect((await list(dealer.admin.token)).status).toBe(404);
    const { token } = await tenant.addUser({ role: 'initiator', organizationId });
    expect((await list(token)).status).toBe(403);
  });
});
