import { html } from 'lit';
import { CUSTOMER_TYPES } from '../../../db/vocab.ts';
import { word } from '../strings.ts';
import { given, oneOf, said } from './sent.ts';
import type { Action, Sent } from './types.ts';

const once = ({ unit, idempotencyKey, signal }: Sent) => ({ path: { id: unit.id }, idempotencyKey, signal });

export const registerSale: Action = {
  start: (_, today) => ({ deliveryDate: today, type: 'consumer' }),
  fields: ({ t, today, choice, line, day }) => [
    choice(
      'type',
      t.customerType,
      CUSTOMER_TYPES.map((value) => ({ value, label: word(t, 'customer', value) })),
      { required: true },
    ),
    line('name', t.customerName),
    line('email', t.customerEmail, { type: 'email', hint: t.customerEmailHint }),
    day('deliveryDate', t.deliveryDate, { required: true, max: today }),
    line('invoiceNo', t.invoiceNo, { verbatim: true }),
    line('invoiceLine', t.invoiceLine, { verbatim: true }),
  ],
  fieldOf: { '/customer/name': 'name', '/customer/email': 'email', '/customer/type': 'type' },
  send: (sent) => {
    const type = oneOf(CUSTOMER_TYPES, sent.values['type']);
    const body = {
      customer: { ...given(sent, 'name'), ...given(sent, 'email'), ...(type ? { type } : {}) },
      deliveryDate: said(sent, 'deliveryDate'),
      ...given(sent, 'invoiceNo'),
      ...given(sent, 'invoiceLine'),
    };
    return sent.client.call('post', '/v1/units/{id}/sale', { ...once(sent), body });
  },
};

export const transfer: Action = {
  start: (_, today) => ({ on: today }),
  fields: ({ t, today, line, day }) => [
    html`<p class="muted">${t.transferHelp}</p>`,
    line('toEmail', t.toEmail, { type: 'email', required: true }),
    day('on', t.handedOverOn, { required: true, max: today }),
  ],
  send: (sent) =>
    sent.client.call('post', '/v1/units/{id}/transfer', {
      ...once(sent),
      body: { toEmail: said(sent, 'toEmail'), on: said(sent, 'on') },
    }),
};
