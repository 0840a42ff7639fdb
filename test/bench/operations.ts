import { randomUUID } from 'node:crypto';

export interface BenchData {
  serials: string[];
  /** Ids of claims with a timeline. */
  claims: string[];
  /** Claims that may be submitted; the product's can be used once. */
  drafts: { id: string; etag: string }[];
  embedKey: string;
  session: string;
}

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export type OperationName = 'look-up' | 'create' | 'submit' | 'timeline' | 'list of 50';

export interface Operation {
  name: OperationName;
  /** Reads are measured again as the tables grow. */
  reads: boolean;
  /** `spendsDrafts`: a call cannot be repeated, each needs a draft of its own. */
  product: { call(i: number, data: BenchData): Call; spendsDrafts: boolean };
  floor(i: number, data: BenchData): Call;
}

const pick = <T>(list: readonly T[], i: number): T => {
  const item = list[i % list.length];
  if (item === undefined) throw new Error('there is nothing to ask for: the data is empty');
  return item;
};

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Everything that a claim needs to be sent. */
const newClaim = (serial: string) => ({
  lines: [{ serial }],
  symptoms: { whatHappens: 'It does not start.' },
  contact: { name: 'Ainur Bench', email: 'ainur@bench.example' },
});

export const operations: readonly Operation[] = [
  {
    name: 'look-up',
    reads: true,
    product: {
      spendsDrafts: false,
      call: (i, data) => ({
        method: 'POST',
        path: '/v1/lookups',
        headers: bearer(data.embedKey),
        body: { serial: pick(data.serials, i) },
      }),
    },
    floor: (i, data) => ({ method: 'POST', path: '/look-up', body: { serial: pick(data.serials, i) } }),
  },
  {
    name: 'create',
    reads: false,
    product: {
      spendsDrafts: false,
      call: (i, data) => ({
        method: 'POST',
        path: '/v1/claims',
        headers: { ...bearer(data.session), 'idempotency-key': randomUUID() },
        body: newClaim(pick(data.serials, i)),
      }),
    },
    floor: (i, data) => ({ method: 'POST', path: '/create', body: { serial: pick(data.serials, i) } }),
  },
  {
    name: 'submit',
    reads: false,
    product: {
      spendsDrafts: true,
      call: (i, data) => {
        const draft = pick(data.drafts, i);
        return {
          method: 'POST',
          path: `/v1/claims/${draft.id}/submit`,
          headers: { ...bearer(data.session), 'if-match': draft.etag, 'idempotency-key': randomUUID() },
          body: {},
        };
      },
    },
    floor: (i, data) => ({ method: 'POST', path: `/submit/${pick(data.drafts, i).id}` }),
  },
  {
    name: 'timeline',
    reads: true,
    product: {
      spendsDrafts: false,
      call: (i, data) => ({
        method: 'GET',
        path: `/v1/claims/${pick(data.claims, i)}/timeline`,
        headers: bearer(data.session),
      }),
    },
    floor: (i, data) => ({ method: 'GET', path: `/timeline/${pick(data.claims, i)}` }),
  },
  {
    name: 'list of 50',
    reads: true,
    product: {
      spendsDrafts: false,
      call: (_, data) => ({ method: 'GET', path: '/v1/claims?limit=50', headers: bearer(data.session) }),
    },
    floor: () => ({ method: 'GET', path: '/list' }),
  },
];

export const operationNamed = (name: OperationName): Operation => {
  const found = operations.find((operation) => operation.name === name);
  if (!found) throw new Error(`no operation is called ${name}`);
  return found;
};
