export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

export interface ProblemFields {
  code: string;
  status?: number;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
  requestId?: string;
  retryAfter?: number;
  body?: Record<string, unknown>;
}

/** A refusal by the API (RFC 9457), or `offline` / `bad_answer` when there was no usable answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;
  /** Seconds until another try makes sense. */
  readonly retryAfter: number | undefined;
  /** The whole problem document, for its extension members. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(fields: ProblemFields) {
    super(fields.title ?? fields.code);
    this.code = fields.code;
    this.status = fields.status ?? 0;
    this.title = fields.title ?? '';
    this.detail = fields.detail ?? '';
    this.errors = fields.errors ?? [];
    this.requestId = fields.requestId;
    this.retryAfter = fields.retryAfter;
    this.body = fields.body ?? {};
  }
}

export function toProblem(reason: unknown): Problem {
  if (reason instanceof Problem) return reason;
  return new Problem({
    code: 'unexpected',
    detail: reason instanceof Error ? reason.message : String(reason),
  });
}

export function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}
