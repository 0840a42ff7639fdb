import { beforeAll, describe, expect, it } from 'vitest';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Answer = {
  id: string;
  version: number;
  errors?: { pointer: string; code: string }[];
  lines: { claimedAmount: object | null }[];
};

const AMOUNT = { amountMinor: 125_000, currency: 'KZT' };

let tenant: TestTenant;
let dealer: Awaited<ReturnType<TestTenant['addUser']>>;
let customer: typeof dealer;
let key: string;

beforeAll(async () => {
  tenant = await makeTenant();
  const [shop, clinic] = await Promise.all([tenant.addOrganization('dealer'), tenant.addOrganization()]);
  dealer = await tenant.addUser({ role: 'dealer_service', organizationId: shop });
  customer = await tenant.addUser({ role: 'initiator', organizationId: clinic });
  ({ secret: key } = await tenant.addSecret({ scopes: ['claims:write'], organizationId: shop }));
});

const create = (token: string, body: object) => tenant.api<Answer>('/v1/claims', { token, body });
const update = ({ id, version }: Answer, token: string, body: object) =>
  tenant.api<Answer>(`/v1/claims/${id}`, {
    method: 'PATCH',
    token,
    body,
    headers: { 'if-match': `"${version}"` },
  });
const line = (over: object = {}) => ({ serial: 'SN-4711-08', claimedAmount: AMOUNT, ...over });

describe('the amount that is asked for', () => {
  it('is a dealer’s and a key’s to name', async () => {
    const byDealer = await create(dealer.token, { type: 'dealer', lines: [line()] });
    const byKey = await create(key, { lines: [line()] });
    expect([byDealer, byKey].map(({ status, body }) => [status, body.lines[0]?.claimedAmount])).toEqual([
      [201, AMOUNT],
      [201, AMOUNT],
    ]);
  });

  it('is not a customer’s', async () => {
    const answer = await create(customer.token, { lines: [{ serial: 'SN-1' }, line()] });
    expect([answer.status, answer.body.errors]).toMatchObject([
      422,
      [{ pointer: '/lines/1/claimedAmount', code: 'not_for_customers' }],
    ]);
  });

  it('stays with its unit, until it is changed or emptied', async () => {
    const { body: draft } = await create(dealer.token, { type: 'dealer', lines: [line()] });
    const two = [{ serial: 'SN-0815-09' }, { serial: 'SN-4711-08' }];
    const { body: kept } = await update(draft, dealer.token, { lines: two });
    const { body: empty } = await update(kept, dealer.token, { lines: [line({ claimedAmount: null })] });
    expect([kept, empty].map(({ lines }) => lines.map(({ claimedAmount }) => claimedAmount))).toEqual([
      [null, AMOUNT],
      [null],
    ]);
  });

  it('goes when the claim becomes a customer’s', async () => {
    const { body: draft } = await create(dealer.token, { type: 'dealer', lines: [line()] });
    const { body } = await update(draft, dealer.token, { type: 'customer' });
    expect(body.lines[0]?.claimedAmount).toBeNull();
  });

  it.each([
    [{ amountMinor: -1, currency: 'KZT' }],
    [{ amountMinor: 1.5, currency: 'KZT' }],
    [{ amountMinor: 1, currency: 'kzt' }],
    [{ amountMinor: 1, currency: 'KZT', rate: 2 }],
  ])('is never %j', async (claimedAmount) => {
    const answer = await create(dealer.token, { type: 'dealer', lines: [line({ claimedAmount })] });
    expect(answer.status).toBe(422);
  });
});
