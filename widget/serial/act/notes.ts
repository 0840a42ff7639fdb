import { SERIAL_EXCEPTION_KINDS } from '../../../db/vocab.ts';
import { word } from '../strings.ts';
import { oneOf, said } from './sent.ts';
import type { Action } from './types.ts';

export const note: Action = {
  fields: ({ t, choice, words }) => [
    choice(
      'kind',
      t.kind,
      SERIAL_EXCEPTION_KINDS.map((value) => ({ value, label: word(t, 'exception', value) })),
      { required: true },
    ),
    words('note', t.note, { required: true, hint: t.noteHint }),
  ],
  send: (sent) =>
    sent.client.call('post', '/v1/units/{id}/exceptions', {
      path: { id: sent.unit.id },
      idempotencyKey: sent.idempotencyKey,
      signal: sent.signal,
      body: {
        kind: oneOf(SERIAL_EXCEPTION_KINDS, sent.values['kind']) ?? SERIAL_EXCEPTION_KINDS[0],
        note: said(sent, 'note'),
      },
    }),
};

const ENDS = ['solved', 'dismissed'] as const;

export const solve: Action = {
  fields: ({ t, unit, choice, words }) => [
    choice(
      'id',
      t.which,
      unit.exceptions
        .filter(({ state }) => state === 'open')
        .map(({ id, kind, note }) => ({ value: id, label: `${word(t, 'exception', kind)}: ${note}` })),
      { required: true },
    ),
    choice(
      'state',
      t.outcome,
      ENDS.map((value) => ({ value, label: word(t, 'end', value) })),
      { required: true },
    ),
    words('solution', t.solution, { required: true, hint: t.solutionHint }),
  ],
  send: (sent) => {
    const id = said(sent, 'id');
    const about = sent.unit.exceptions.find((one) => one.id === id);
    return sent.client.call('patch', '/v1/exceptions/{id}', {
      path: { id },
      ifMatch: `"${about?.version ?? 0}"`,
      idempotencyKey: sent.idempotencyKey,
      signal: sent.signal,
      body: { state: oneOf(ENDS, sent.values['state']) ?? 'solved', solution: said(sent, 'solution') },
    });
  },
};
