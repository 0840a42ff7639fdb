import type { Problem } from '../core/problem.ts';
import type { CommonStrings } from '../lang/common.ts';

type Suffix<Prefix extends string> = keyof CommonStrings extends infer K
  ? K extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;
type Known = Suffix<'problem_'>;
type Next = Suffix<'next_'>;

const NEXT: Partial<Record<Known, Next>> = {
  offline: 'connection',
  invalid: 'fields',
  unauthenticated: 'sign_in',
  code_invalid: 'code',
  forbidden: 'access',
  origin_not_allowed: 'access',
  signature_invalid: 'link',
  not_found: 'link',
  gone: 'link',
  wrong_state: 'reload',
  precondition_failed: 'reload',
  evidence_missing: 'evidence',
  too_large: 'other_file',
  media_type: 'other_file',
  file_empty: 'other_file',
  file_damaged: 'other_file',
  file_too_many_pixels: 'other_file',
  too_many_files: 'fewer_files',
  unexpected: 'tell',
};

const BY_STATUS: Record<number, Known> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'wrong_state',
  410: 'gone',
  412: 'precondition_failed',
  413: 'too_large',
  415: 'media_type',
  422: 'invalid',
  429: 'too_many_requests',
};

/** What happened and what to do now, in the reader's language. */
export function problemText(problem: Problem, t: CommonStrings): { what: string; next: string } {
  const known = knownCode(problem, t);
  return { what: t[`problem_${known}`], next: t[`next_${NEXT[known] ?? 'again'}`] };
}

function knownCode(problem: Problem, t: CommonStrings): Known {
  if (Object.hasOwn(t, `problem_${problem.code}`)) return problem.code as Known;
  return BY_STATUS[problem.status] ?? (problem.status >= 502 ? 'unavailable' : 'unexpected');
}
