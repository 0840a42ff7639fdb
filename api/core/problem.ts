/** Every way in which a request can fail: stable code → status and title (RFC 9457). */
export const PROBLEMS = {
  json_malformed: [400, 'The body is not valid JSON'],
  body_required: [400, 'The request needs a body'],
  bad_request: [400, 'The request cannot be read'],
  idempotency_key_required: [400, 'This request needs an Idempotency-Key'],
  idempotency_key_invalid: [400, 'The Idempotency-Key must be 1 to 255 visible ASCII characters'],
  cursor_invalid: [400, 'The cursor does not belong to this list'],
  unauthenticated: [401, 'No valid credential'],
  code_invalid: [401, 'The code is wrong or has expired'],
  token_invalid: [401, 'The sign-in token is not valid'],
  credentials_invalid: [401, 'The address or the password is wrong'],
  second_factor_invalid: [401, 'The second factor is wrong or has expired'],
  passkey_invalid: [401, 'The passkey is not valid here'],
  forbidden: [403, 'This credential may not do that'],
  own_rights: [403, 'Nobody changes his own rights'],
  key_type: [403, 'This kind of key may not do that'],
  scope: [403, 'This key has no scope for that'],
  address_not_allowed: [403, 'This key may not be used from this address'],
  origin_not_allowed: [403, 'This web site is not on the list of the key'],
  sign_in_again: [403, 'This takes a sign-in of the last ten minutes'],
  over_limit: [403, 'This is more than you may decide'],
  signature_invalid: [403, 'The link is not valid or has expired'],
  not_found: [404, 'There is nothing here'],
  method_not_allowed: [405, 'This address does not take this method'],
  not_acceptable: [406, 'This address answers in JSON only'],
  wrong_state: [409, 'It is not in a state that allows this'],
  last_administrator: [409, 'Somebody else has to hold this role first'],
  shared_person: [409, 'This person has rights that you do not manage'],
  host_of_another: [409, 'This person signs in through the site of another organisation'],
  person_inactive: [409, 'This is not possible for this person now'],
  membership_derived: [409, 'This right follows from a delegation or from a host site'],
  not_pending: [409, 'The invitation is not open any more'],
  only_way_in: [409, 'This is the only way in which the person can sign in'],
  already_set: [409, 'This is set up already'],
  in_flight: [409, 'The same request is being worked on'],
  gone: [410, 'This was removed'],
  link_spent: [410, 'The link was used or has expired'],
  precondition_failed: [412, 'Somebody changed it in the meantime'],
  too_large: [413, 'The body is too large'],
  media_type: [415, 'This kind of content is not taken here'],
  invalid: [422, 'Something in the request is not valid'],
  idempotency_mismatch: [422, 'The Idempotency-Key was used for another request'],
  evidence_missing: [422, 'A required proof is missing'],
  uploads_unfinished: [422, 'An upload is not finished'],
  file_empty: [422, 'The file is empty'],
  file_damaged: [422, 'The file is damaged'],
  file_too_many_pixels: [422, 'The picture is too large'],
  precondition_required: [428, 'This request needs If-Match'],
  too_many_requests: [429, 'Too many requests'],
  internal: [500, 'Something went wrong on our side'],
  unavailable: [503, 'The service is not available for a moment'],
  outcome_unknown: [503, 'It is not known whether the request took effect; send it again with the same key'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export type FieldError = { pointer: string; code: string; detail: string };

type Details = {
  detail?: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
  /** Extra members of the answer, e.g. `{ current: Claim }` beside a 412. */
  extra?: Record<string, unknown>;
  cause?: unknown;
};

/** Thrown anywhere, mapped once in `api/app.ts`. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;
  readonly extra: Record<string, unknown>;

  constructor(
    readonly code: ProblemCode,
    { detail, errors, headers = {}, extra = {}, cause }: Details = {},
  ) {
    super(detail ?? PROBLEMS[code][1], { cause });
    [this.status, this.title] = PROBLEMS[code];
    this.detail = detail;
    this.errors = errors;
    this.headers = headers;
    this.extra = extra;
  }

  toJson(requestId: string): Record<string, unknown> {
    return {
      type: `urn:warranty:problem:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      ...(this.detail ? { detail: this.detail } : {}),
      ...(this.errors ? { errors: this.errors } : {}),
      ...this.extra,
      requestId,
    };
  }
}

export const notFound = (): Problem => new Problem('not_found');

export const invalid = (pointer: string, code: string, detail: string): Problem =>
  new Problem('invalid', { errors: [{ pointer, code, detail }] });

export const unavailable = (cause?: unknown): Problem =>
  new Problem('unavailable', { headers: { 'retry-after': '2' }, cause });
