import { html } from 'lit';
import { CUSTODIES } from '../../../db/vocab.ts';
import { notice } from '../../ui/notice.ts';
import { word } from '../strings.ts';
import { oneOf, onUnit, said } from './sent.ts';
import type { Action } from './types.ts';

const KEEPERS = ['dealer', 'manufacturer'] as const;
const ENDS = ['retired', 'scrapped', 'lost_stolen'] as const;

export const returnToStock: Action = {
  danger: true,
  start: ({ dealer }, today) => ({ returnedOn: today, custody: dealer ? 'dealer' : 'manufacturer' }),
  fields: ({ t, today, day, choice, words }) => [
    notice('warn', html`<p>${t.returnHelp}</p>`),
    day('returnedOn', t.returnedOn, { required: true, max: today }),
    choice(
      'custody',
      t.custody,
      KEEPERS.map((value) => ({ value, label: word(t, 'custody', value) })),
      { required: true },
    ),
    words('reason', t.reason, { required: true }),
  ],
  send: (sent) => {
    const custody = oneOf(KEEPERS, sent.values['custody']);
    const body = {
      returnedOn: said(sent, 'returnedOn'),
      reason: said(sent, 'reason'),
      ...(custody ? { custody } : {}),
    };
    return sent.client.call('post', '/v1/units/{id}/return-to-stock', { ...onUnit(sent), body });
  },
};

export const retire: Action = {
  danger: true,
  start: (_, today) => ({ as: 'retired', on: today }),
  fields: ({ t, today, day, choice, words }) => [
    choice(
      'as',
      t.howEnded,
      ENDS.map((value) => ({ value, label: word(t, 'as', value) })),
      { required: true },
    ),
    day('on', t.since, { required: true, max: today }),
    words('reason', t.reason, { required: true }),
  ],
  send: (sent) =>
    sent.client.call('post', '/v1/units/{id}/retire', {
      ...onUnit(sent),
      body: {
        as: oneOf(ENDS, sent.values['as']) ?? 'retired',
        on: said(sent, 'on'),
        reason: said(sent, 'reason'),
      },
    }),
};

export const correctCustody: Action = {
  fields: ({ t, unit, choice, words }) => [
    html`<p class="muted">${t.custodyHelp(unit.custodyText)}</p>`,
    choice(
      'custody',
      t.custody,
      CUSTODIES.filter((one) => one !== unit.custody).map((value) => ({
        value,
        label: word(t, 'custody', value),
      })),
      { required: true },
    ),
    words('reason', t.reason, { required: true }),
  ],
  send: (sent) =>
    sent.client.call('post', '/v1/units/{id}/custody', {
      ...onUnit(sent),
      body: { custody: oneOf(CUSTODIES, sent.values['custody']) ?? 'unknown', reason: said(sent, 'reason') },
    }),
};
