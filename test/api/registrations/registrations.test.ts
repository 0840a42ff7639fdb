import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes, day, makeShop, type Made, type Shop } from './rig.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await makeShop();
});

const dana = { name: 'Dana Sample', email: 'dana@people.example' };

describe('a visitor registers a device', () => {
  it('is active at once where the serial is known and free, and says what the day proves', async () => {
    const unit = await shop.stock({ dealerId: null });
    const { status, body } = await shop.register({
      serial: unit.serial,
      purchaseDate: day(-10),
      deliveryDate: day(-9),
      customer: dana,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'active', reasons: [], unitId: null });
    expect(body.ref).toMatch(/^RG-/);
    const read = await shop.unitAs(unit.id);
    expect(read).toMatchObject({ lifecycle: 'active', customerType: 'consumer' });
    expect(read.dates).toContainEqual(
      expect.objectContaining({
        kind: 'sale',
        date: day(-10),
        source: `registration ${body.ref}`,
        verified: false,
      }),
    );
    expect(read.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['unit.registered', 'unit.activated', 'unit.owner_changed']),
    );
    expect(read.receipt.lastCoveredDay).not.toBeNull();
  });

  it('gives its terms by the day of the sale', async () => {
    const unit = await shop.stock({ dealerId: null });
    await shop.register({ serial: unit.serial, purchaseDate: day(-10), customer: dana });
    const [row] = await shop.tenant.query(sql`select term_ids from unit where id = ${unit.id}`);
    expect(row).toEqual({ term_ids: [shop.tenant.term.id] });
  });

  it.each([
    ['in the future', { purchaseDate: day(2) }, 'in_future', '/purchaseDate'],
    ['before it was made', { purchaseDate: day(-400) }, 'too_early', '/purchaseDate'],
    ['delivered in the future', { deliveryDate: day(2) }, 'in_future', '/deliveryDate'],
  ])('T9: answers a day %s at its field', async (_, told, code, pointer) => {
    const unit = await shop.stock({ dealerId: null });
    const { status, body } = await shop.tenant.api('/v1/registrations', {
      body: { serial: unit.serial, ...told, customer: dana },
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ code, pointer }] });
  });

  it('waits for the service where nobody knows the serial, and becomes a unit by the approval', async () => {
    const { body } = await shop.register({ serial: 'NEW-0001-X', customer: dana, purchaseDate: day(-3) });
    expect(body.state).toBe('pending_approval');
    expect(codes(body)).toEqual(['unknown_serial']);
    const approve = (input: object) =>
      shop.tenant.api<Made>(`/v1/registrations/${body.id}/approve`, {
        token: shop.manager.token,
        body: input,
      });
    expect((await approve({})).body).toMatchObject({ errors: [{ pointer: '/modelId', code: 'required' }] });
    const approved = await approve({ modelId: shop.tenant.model.wireId });
    expect(approved.body).toMatchObject({ state: 'active', reasons: [] });
    expect(approved.body.unitId).toMatch(/^unit_/);
    expect((await approve({})).status).toBe(409);
  });

  it('keeps what waits only for a proof until the proof is there, then goes on by itself', async () => {
    const strict = await makeShop();
    await strict.wantProof();
    const unit = await strict.stock({ dealerId: null });
    const { body } = await strict.register({ serial: unit.serial, purchaseDate: day(-3), customer: dana });
    expect(codes(body)).toEqual(['proof_missing']);
    const access = body.access!.token;
    const foreign = await strict.proof({ registration: body.id, access: `${access.split('.')[0]}.wrong` });
    expect(foreign.status).toBe(404);
    expect((await strict.proof({ registration: body.id, access })).status).toBe(201);
    const read = await strict.tenant.api<Made>(`/v1/registrations/${body.id}?access=${access}`);
    expect(read.body).toMatchObject({ state: 'active', proofs: [{ name: 'invoice.png' }] });
    const link = (token?: string) =>
      strict.tenant.api<{ url: string }>(`/v1/proofs/${read.body.proofs[0]!.id}/links`, {
        method: 'POST',
        ...(token ? { token } : {}),
      });
    expect((await link()).status).toBe(404);
    const { url } = (await link(strict.manager.token)).body;
    expect(
      (await strict.tenant.api(new URL(url).pathname + new URL(url).search, { token: null })).status,
    ).toBe(200);
  });

  it('gives the same registration and access to a repeated request, and no second', async () => {
    const unit = await shop.stock({ dealerId: null });
    const call = {
      body: { serial: unit.serial, customer: dana },
      headers: { 'idempotency-key': 'a-key-as-long-as-a-uuid-01' },
    };
    const [first, second] = [
      await shop.tenant.api<Made>('/v1/registrations', call),
      await shop.tenant.api<Made>('/v1/registrations', call),
    ];
    expect(second.body).toEqual(first.body);
    expect(first.body.access?.token).toBeTruthy();
  });
});

describe('T34: two people and one device', () => {
  it('tells the second nothing of the first', async () => {
    const unit = await shop.stock({ dealerId: null });
    await shop.register({ serial: unit.serial, customer: dana, purchaseDate: day(-9) });
    const second = await shop.register({
      serial: unit.serial,
      customer: { name: 'Second', email: 'second@people.example' },
      purchaseDate: day(-5),
    });
    expect(second.body).toMatchObject({ state: 'disputed', receipt: null, unitId: null, conflicts: [] });
    expect(codes(second.body)).toEqual(['already_registered']);
    expect(second.text).not.toMatch(/dana/i);
    expect(second.text).not.toContain(day(-9));
  });

  it('has one active and one disputed where both come at once', async () => {
    const unit = await shop.stock({ dealerId: null });
    const both = await Promise.all(
      ['one@people.example', 'two@people.example'].map((email) =>
        shop.register({ serial: unit.serial, customer: { email }, purchaseDate: day(-5) }),
      ),
    );
    expect(both.map(({ body }) => body.state).sort()).toEqual(['active', 'disputed']);
  });

  it('gives the same person the registration that there is', async () => {
    const unit = await shop.stock({ dealerId: null });
    const first = await shop.register({ serial: unit.serial, customer: dana });
    const again = await shop.register({ serial: unit.serial, customer: dana });
    expect(again.body.id).toBe(first.body.id);
  });
});

describe('a point of sale', () => {
  it('activates by invoice and line, verified by the seller, once however often it is told', async () => {
    const unit = await shop.stock();
    const sale = {
      serial: unit.serial,
      purchaseDate: day(-1),
      deliveryDate: day(-1),
      invoiceNo: 'F-2041',
      invoiceLine: '1',
      externalId: 'pos-1',
      customer: dana,
    };
    const first = await shop.register(sale, shop.pos);
    expect(first.body).toMatchObject({ state: 'active' });
    const again = await shop.register(sale, shop.pos);
    const byLine = await shop.register({ ...sale, externalId: undefined }, shop.pos);
    expect([again.body.id, byLine.body.id]).toEqual([first.body.id, first.body.id]);
    const other = await shop.stock();
    const taken = await shop.register({ ...sale, serial: other.serial }, shop.pos);
    expect(taken.body).toMatchObject({ errors: [{ code: 'taken' }] });
    const read = await shop.unitAs(unit.id);
    expect(read).toMatchObject({ lifecycle: 'active', invoice: { no: 'F-2041', line: '1' } });
    expect(read.dates).toContainEqual(
      expect.objectContaining({ kind: 'delivery', source: 'invoice F-2041', verified: true }),
    );
    expect(read.events.filter(({ kind }) => kind === 'unit.sold')).toHaveLength(1);
  });

  it('needs the scope', async () => {
    const reader = await shop.tenant.addSecret({ scopes: ['units:read'], organizationId: shop.dealer });
    const { status, body } = await shop.register({ serial: 'X-1' }, reader.secret);
    expect([status, body]).toMatchObject([403, { code: 'scope' }]);
  });

  it('2.15: keeps the customer of the sale and shows both values to the service alone', async () => {
    const unit = await shop.stock();
    await shop.register({ serial: unit.serial, purchaseDate: day(-2), customer: dana }, shop.pos);
    const other = { name: 'Timur Other', email: 'timur@people.example' };
    const { body } = await shop.register({ serial: unit.serial, purchaseDate: day(-2), customer: other });
    expect(body).toMatchObject({ state: 'pending_approval', conflicts: [] });
    expect(codes(body)).toEqual(['customer_differs']);
    const staff = await shop.tenant.api<Made>(`/v1/registrations/${body.id}`, { token: shop.agent.token });
    expect(staff.body.conflicts).toEqual([
      { field: 'name', sold: 'Dana Sample', registered: 'Timur Other' },
      { field: 'email', sold: 'dana@people.example', registered: 'timur@people.example' },
    ]);
  });
});

describe('a dealer', () => {
  it('registers a sale from his list; to his rival the unit is not there', async () => {
    const unit = await shop.stock();
    const list = await shop.tenant.api<{ items: { serial: string }[] }>(
      '/v1/units?lifecycle=pending_registration&limit=100',
      { token: shop.seller.token },
    );
    expect(list.body.items.map(({ serial }) => serial)).toContain(unit.serial);
    const sale = { customer: dana, deliveryDate: day(-1), invoiceNo: 'F-9', invoiceLine: '2' };
    const sell = (token: string) =>
      shop.tenant.api<Made>(`/v1/units/${unit.wireId}/sale`, { token, body: sale });
    expect((await sell(shop.rivalSeller.token)).status).toBe(404);
    const sold = await sell(shop.seller.token);
    expect(sold.body).toMatchObject({ state: 'active', unitId: unit.wireId });
    expect((await sell(shop.seller.token)).status).toBe(409);
    const read = await shop.unitAs(unit.id);
    expect(read.dates).toContainEqual(expect.objectContaining({ kind: 'delivery', verified: true }));
  });

  it('T2: possession starts nothing', async () => {
    const unit = await shop.stock();
    expect((await shop.unitAs(unit.id)).receipt.lastCoveredDay).toBeNull();
  });

  it('does not register what another dealer has to sell without the service', async () => {
    const unit = await shop.stock();
    const { body } = await shop.register(
      { serial: unit.serial, deliveryDate: day(-1) },
      shop.rivalSeller.token,
    );
    expect(codes(body)).toEqual(['not_of_this_dealer']);
    expect((await shop.unitAs(unit.id)).lifecycle).toBe('pending_registration');
  });
});

describe('an organisation', () => {
  it('2.02: registers its own, as a business', async () => {
    const unit = await shop.stock({ dealerId: null });
    const { body } = await shop.register({ serial: unit.serial, deliveryDate: day(-4) }, shop.admin.token);
    expect(body).toMatchObject({ state: 'active', unitId: unit.wireId });
    const read = await shop.unitAs(unit.id, shop.admin.token);
    expect(read).toMatchObject({ customerType: 'business', owner: { id: expect.any(String) as string } });
  });

  it('is not represented by who may only watch', async () => {
    expect((await shop.register({ serial: 'W-1' }, shop.watcher.token)).status).toBe(403);
  });
});

describe('T25: a late registration', () => {
  it('keeps the base term and says why', async () => {
    const late = await makeShop({
      term: { registration: { withinDays: 90, periods: [] } } as Parameters<typeof makeShop>[0] extends {
        term?: infer T;
      }
        ? T
        : never,
    });
    const unit = await late.stock({ dealerId: null });
    const { body } = await late.register({ serial: unit.serial, deliveryDate: day(-91), customer: dana });
    expect(body.state).toBe('active');
    expect(body.notes).toEqual([expect.stringContaining('90 days')]);
    expect((await late.unitAs(unit.id)).receipt.lastCoveredDay).not.toBeNull();
  });
});

describe('T28: a serial that reads like another', () => {
  it('is not attached, and somebody of the service owns the alert', async () => {
    const unit = await shop.stock({ serial: 'LK0O-1188' });
    const { body } = await shop.register({ serial: 'LKOO-1188', customer: dana });
    expect(codes(body)).toEqual(['unknown_serial', 'looks_like_another']);
    const read = await shop.unitAs(unit.id);
    expect(read.exceptions).toMatchObject([{ kind: 'duplicate', state: 'open' }]);
    expect(read.events.map(({ kind }) => kind)).toContain('unit.duplicate_suspected');
    const [row] = await shop.tenant.query(
      sql`select assignee_id from serial_exception where unit_id = ${unit.id}`,
    );
    expect(row).toEqual({ assignee_id: shop.manager.userId });
  });

  it('T27: white space and dashes make no second unit', async () => {
    const unit = await shop.stock({ serial: 'WS-1188-77', dealerId: null });
    const { body } = await shop.register({ serial: ' ws 1188 77 ', deliveryDate: day(-1) }, shop.admin.token);
    expect(body.unitId).toBe(unit.wireId);
  });

  it('T26: the same serial on two models asks which one', async () => {
    const other = await shop.tenant.addModel();
    await shop.stock({ serial: 'TWO-1', dealerId: null });
    await shop.stock({ serial: 'TWO-1', dealerId: null, modelId: other.id });
    const asked = await shop.register({ serial: 'TWO-1', customer: dana });
    expect(asked.body).toMatchObject({ errors: [{ pointer: '/modelId', code: 'choose_model' }] });
    const told = await shop.register({ serial: 'TWO-1', modelId: other.wireId, customer: dana });
    expect(told.body.state).toBe('active');
  });

  it('T35: merging keeps the history readable through both', async () => {
    const [one, two] = [await shop.stock({ dealerId: null }), await shop.stock({ dealerId: null })];
    await shop.register({ serial: one.serial, customer: { email: 'merge@people.example' } });
    const merge = (token: string) =>
      shop.tenant.api(`/v1/units/${one.wireId}/merge`, {
        token,
        body: { intoId: two.wireId, reason: 'Typed twice' },
      });
    expect((await merge(shop.agent.token)).status).toBe(403);
    expect((await merge(shop.admin.token)).status).toBe(404);
    expect((await merge(shop.manager.token)).status).toBe(200);
    expect((await merge(shop.manager.token)).status).toBe(409);
    for (const { id } of [one, two]) {
      const read = await shop.unitAs(id);
      expect(read.relations).toMatchObject([{ kind: 'duplicate_of' }]);
      expect(read.events.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['unit.registered', 'unit.merged']),
      );
    }
  });
});

describe('decisions', () => {
  const pending = async () =>
    (await shop.register({ serial: `P-${day(0)}-${Math.random()}`, customer: dana })).body;

  it('are for the service, not for its own registrations, with a reason that the applicant reads', async () => {
    const made = await pending();
    const reject = (token: string) =>
      shop.tenant.api<Made>(`/v1/registrations/${made.id}/reject`, { token, body: { reason: 'No label' } });
    expect((await reject(shop.seller.token)).status).toBe(404);
    expect((await reject(shop.tenant.key)).status).toBe(404);
    expect((await reject(shop.agent.token)).body).toMatchObject({ state: 'rejected' });
    const read = await shop.tenant.api(`/v1/registrations/${made.id}?access=${made.access!.token}`);
    expect(read.body).toMatchObject({ decisionReason: 'No label' });
    const own = await shop.register({ serial: 'AGENT-OWN', customer: dana }, shop.agent.token);
    const approve = await shop.tenant.api(`/v1/registrations/${own.body.id}/approve`, {
      token: shop.agent.token,
      body: { modelId: shop.tenant.model.wireId },
    });
    expect(approve.status).toBe(403);
  });

  it('may be made unnecessary by whoever registered', async () => {
    const made = await pending();
    const withdraw = (body: object) => shop.tenant.api(`/v1/registrations/${made.id}/withdraw`, { body });
    expect((await withdraw({})).status).toBe(404);
    expect((await withdraw({ access: made.access!.token })).body).toMatchObject({ state: 'revoked' });
  });

  it('a list shows each side its own', async () => {
    const mine = await shop.register({ serial: `L-${Math.random()}` }, shop.admin.token);
    const ids = async (token: string) => {
      const { body } = await shop.tenant.api<{ items: Made[] }>('/v1/registrations?limit=100', { token });
      return body.items.map(({ id }) => id);
    };
    expect(await ids(shop.admin.token)).toContain(mine.body.id);
    expect(await ids(shop.watcher.token)).toContain(mine.body.id);
    expect(await ids(shop.manager.token)).toContain(mine.body.id);
    for (const token of [shop.seller.token, shop.consumer.token, shop.pos])
      expect(await ids(token)).not.toContain(mine.body.id);
  });
});
