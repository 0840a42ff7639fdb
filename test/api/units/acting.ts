import type { TestTenant } from '../../setup/tenant.ts';

export type Unit = {
  id: string;
  version: number;
  serial: string;
  name: string | null;
  inventoryNo: string | null;
  room: string | null;
  branch: { id: string; name: string } | null;
  owner: { id: string } | null;
  lifecycle: string;
  custody: string;
  coverageFlag: string;
  flagReason: string | null;
  specifications: { key: string; value: string }[];
  dates: { kind: string; date: string }[];
  receipt: { verdict: string; lastCoveredDay: string | null };
  relations: { kind: string; from: { serial: string }; to: { serial: string } }[];
  events: {
    kind: string;
    by: string | null;
    facts: Record<string, unknown>;
    audience: 'owner' | 'service';
  }[];
  exceptions: { kind: string; note: string }[];
  actions: string[];
};

/** What people do to units, with the version that they have seen. */
export const acting = (tenant: TestTenant) => ({
  get: (id: string, token: string) => tenant.api<Unit>(`/v1/units/${id}`, { token }),
  act: (id: string, verb: string, token: string, body: unknown, version = 1) =>
    tenant.api<Unit>(`/v1/units/${id}/${verb}`, {
      token,
      body,
      headers: { 'if-match': `"${version}"` },
    }),
  edit: (id: string, token: string, body: unknown, version = 1) =>
    tenant.api<Unit>(`/v1/units/${id}`, {
      method: 'PATCH',
      token,
      body,
      headers: { 'if-match': `"${version}"` },
    }),
});

export const kindsOf = ({ events }: Unit): string[] => events.map(({ kind }) => kind);
export const factsOf = ({ events }: Unit, kind: string): Record<string, unknown> | undefined =>
  events.findLast((event) => event.kind === kind)?.facts;
