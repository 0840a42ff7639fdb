import { randomUUID } from 'node:crypto';

/** What a request came to. */
export interface Answer {
  status: number;
  /** The problem's code; empty for a success. */
  code: string;
  contentType: string | null;
  retryAfter: string | null;
  isReplay: boolean;
  body: Record<string, unknown>;
}

export interface Request {
  path: string;
  token: string;
  body: unknown;
  key: string;
  /** The version that a change is based on. */
  version?: number;
}

/** Longer than the Worker may ever take. */
const DEADLINE_MS = 8_000;

export async function ask(url: URL, request: Request): Promise<Answer> {
  const response = await fetch(new URL(request.path, url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${request.token}`,
      'idempotency-key': request.key,
      ...(request.version === undefined ? {} : { 'if-match': `"${request.version}"` }),
    },
    body: JSON.stringify(request.body),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return {
    status: response.status,
    code: response.ok ? '' : String(body['code']),
    contentType: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    isReplay: response.headers.get('idempotent-replayed') === 'true',
    body,
  };
}

const MAY_BE_REPEATED = ['unavailable', 'outcome_unknown', 'in_flight'];
const PAUSE_MS = 100;
const MOST_TRIES = 150;

/** Repeats a request under its key until it is answered, as the elements do, only less patiently. */
export async function insist(
  url: URL,
  request: Request,
  saw: (answer: Answer) => void = () => undefined,
): Promise<Answer> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const answer = await ask(url, request);
    saw(answer);
    if (!MAY_BE_REPEATED.includes(answer.code)) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`No answer to ${request.path} after ${MOST_TRIES} tries`);
}

const serial = () => `SN-${randomUUID().slice(0, 8).toUpperCase()}`;

export const newDraft = (token: string, over: Partial<Request> = {}): Request => ({
  path: '/v1/claims',
  token,
  key: randomUUID(),
  body: {
    lines: [{ serial: serial() }],
    contact: { name: 'Aigerim Test', email: `c-${randomUUID()}@people.example` },
    symptoms: { whatHappens: 'It does not start.' },
  },
  ...over,
});

type Draft = { path: string; claimant: string };

export const submission = ({ path, claimant }: Draft, over: Partial<Request> = {}): Request => ({
  path: `${path}/submit`,
  token: claimant,
  key: randomUUID(),
  version: 1,
  body: {},
  ...over,
});

export const words = ({ path, claimant }: Draft): Request => ({
  path: `${path}/messages`,
  token: claimant,
  key: randomUUID(),
  body: { kind: 'comment', body: 'Is there any news?' },
});

export const lookup = (token: string): Request => ({
  path: '/v1/lookups',
  token,
  key: randomUUID(),
  body: { serial: serial() },
});

/** The draft that an answer to `createClaim` opens. */
export function draftOf({ body }: Answer): Draft {
  const { id, session } = body as { id: string; session: { token: string } };
  return { path: `/v1/claims/${id}`, claimant: session.token };
}
