import { Problem } from './problem.ts';
import type { FieldProblem } from './problem.ts';

export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** The JSON of an answer, or the problem it stands for. */
export function readAnswer(raw: RawAnswer, mayBeEmpty: boolean): unknown {
  if (raw.status === 304) return undefined;
  const ok = raw.status >= 200 && raw.status < 300;
  if (ok && mayBeEmpty && raw.text === '') return undefined;
  const type = raw.headers.get('content-type') ?? '';
  const json = /[/+]json\b/i.test(type) ? parse(raw.text) : undefined;
  if (ok && json !== undefined) return json;
  if (!ok && isRecord(json)) throw problemFrom(raw, json);
  throw new Problem({ code: 'bad_answer', status: raw.status, ...traces(raw) });
}

function problemFrom(raw: RawAnswer, body: Record<string, unknown>): Problem {
  const { requestId, retryAfter } = traces(raw);
  return new Problem({
    code: text(body['code']) ?? `http_${raw.status}`,
    status: raw.status,
    title: text(body['title']),
    detail: text(body['detail']),
    errors: Array.isArray(body['errors']) ? body['errors'].filter(isRecord).map(fieldProblem) : [],
    requestId: text(body['requestId']) ?? requestId,
    retryAfter,
    body,
  });
}

function fieldProblem(entry: Record<string, unknown>): FieldProblem {
  return {
    pointer: text(entry['pointer']) ?? '',
    code: text(entry['code']) ?? '',
    detail: text(entry['detail']) ?? '',
  };
}

function traces(raw: RawAnswer): { requestId: string | undefined; retryAfter: number | undefined } {
  return {
    requestId: raw.headers.get('x-request-id') ?? undefined,
    retryAfter: seconds(raw.headers.get('retry-after')),
  };
}

function seconds(header: string | null): number | undefined {
  if (!header) return undefined;
  const value = Number(header);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
