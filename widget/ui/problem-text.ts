import type { Problem } from '../core/problem.ts';
import { common } from '../lang/common.ts';
import type { CommonStrings } from '../lang/common.ts';
import english from '../lang/en/problems.ts';

common.add(english);

/** `again` where nothing is named. */
const NEXT: Record<string, string> = {
  offline: 'connection',
  invalid: 'fields',
  unauthenticated: 'sign_in',
  code_invalid: 'code',
  token_invalid: 'enter',
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

const BY_STATUS: Record<number, string> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'wrong_state',
  410: 'gone',
  412: 'precondition_failed',
  422: 'invalid',
  429: 'too_many_requests',
};

/** What happened and what to do now, in the reader's language. */
export function problemText(problem: Problem, t: CommonStrings): { what: string; next: string } {
  const texts: Readonly<Record<string, unknown>> = t;
  const text = (key: string): string | undefined => {
    const found = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  const code = text(`problem_${problem.code}`)
    ? problem.code
    : (BY_STATUS[problem.status] ?? (problem.status >= 502 ? 'unavailable' : 'unexpected'));
  return {
    what: text(`problem_${code}`) ?? t.problem_unexpected,
    next: text(`next_${NEXT[code] ?? code}`) ?? t.next_again,
  };
}
