import { randomUUID } from 'node:crypto';
import { day, type TestTenant } from '../../setup/tenant.ts';

type Cover = { verdict: string; lastCoveredDay: string | null };

export type Correction = {
  id: string;
  version: number;
  ref: string;
  state: string;
  dateKind: string;
  proposedDate: string;
  previous: { date: string; source: string; verified: boolean } | null;
  proposer: { name: string | null; email: string | null; signedIn: boolean };
  reason: string | null;
  before: Cover | null;
  after: Cover | null;
  effect: { before: Cover; after: Cover } | null;
  claims: { id: string; ref: string; then: string }[];
  proofs: { id: string; name: string; mediaType: string }[];
  actions: string[];
  code?: string;
};

export type Received = {
  outcome: string;
  id: string;
  ref: string;
  upload: { expires: number; signature: string };
  models?: unknown[];
  code?: string;
  errors?: { pointer: string; code: string }[];
};

export const contact = { name: 'Aigerim Test', email: 'aigerim@people.example' };

/** A person before a tenant, with what they do about dates. */
export const dates = (tenant: TestTenant) => ({
  propose: (body: object, token?: string) =>
    tenant.api<Received>('/v1/date-corrections', {
      body: { dateKind: 'delivery', proposedDate: day(-30), ...body },
      ...(token ? { token } : {}),
    }),
  read: (id: string, token: string, query = '') =>
    tenant.api<Correction>(`/v1/date-corrections/${id}${query}`, { token }),
  list: async (token: string, query = '') =>
    (
      await tenant.api<{ items: Correction[]; nextCursor: string | null }>(`/v1/date-corrections${query}`, {
        token,
      })
    ).body,
  decide: (id: string, verb: 'approve' | 'reject', token: string, body: object = {}, version = 1) =>
    tenant.api<Correction>(`/v1/date-corrections/${id}/${verb}`, {
      token,
      body: { reason: 'The invoice says so', ...body },
      headers: { 'if-match': `"${version}"`, 'idempotency-key': randomUUID() },
    }),
  prove: ({ id, upload }: Received, file: Uint8Array, over: Partial<Received['upload']> = {}) => {
    const { expires, signature } = { ...upload, ...over };
    const query = new URLSearchParams({ name: 'invoice.jpg', expires: String(expires), signature });
    return tenant.api<{ id: string; code?: string }>(`/v1/date-corrections/${id}/proofs?${query}`, {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'image/jpeg' },
    });
  },
});
