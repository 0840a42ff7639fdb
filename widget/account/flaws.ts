import { Problem } from '../core/problem.ts';
import type { AccountTexts } from './strings.ts';

/** The same refusal with what is wrong at each field in the reader's language. */
export function inWords(problem: Problem, t: AccountTexts): Problem {
  const texts: Readonly<Record<string, unknown>> = t;
  const errors = problem.errors.map((error) => {
    const text = texts[`flaw_${error.code}`];
    return typeof text === 'string' ? { ...error, detail: text } : error;
  });
  return new Problem({ ...withoutUndefined(problem), errors });
}

const withoutUndefined = ({ code, status, title, detail, requestId, retryAfter, body }: Problem) => ({
  ...{ code, status, title, detail, body },
  ...(requestId === undefined ? {} : { requestId }),
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
