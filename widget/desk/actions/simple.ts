import { html, nothing } from 'lit';
import { REASON_CODES } from '../../../db/vocab.ts';
import { word } from '../strings.ts';
import { pick, words } from './fields.ts';
import { given, needed } from './form.ts';
import type { ActionForm, Drawing, Sending } from './form.ts';

const note = (drawing: Drawing, intro: string) =>
  html`${intro ? html`<p class="muted">${intro}</p>` : nothing}
  ${words(drawing, { name: 'note', label: drawing.kit.t.noteFor })}`;

export const startReview: ActionForm = {
  fields: (drawing) => note(drawing, drawing.kit.t.reviewText),
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/start-review', { ...request, body: given(values, 'note') }),
};

export const close: ActionForm = {
  fields: (drawing) => note(drawing, drawing.kit.t.closeText),
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/close', { ...request, body: given(values, 'note') }),
};

export const withdraw: ActionForm = {
  fields: (drawing) => note(drawing, drawing.kit.t.withdrawText),
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/withdraw', { ...request, body: given(values, 'note') }),
};

export const reopen: ActionForm = {
  fields: (drawing) => words(drawing, { name: 'note', label: drawing.kit.t.reopenNote, required: true }),
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/reopen', { ...request, body: { note: needed(values, 'note') } }),
};

export const cancel: ActionForm = {
  fields: (drawing) => {
    const { t } = drawing.kit;
    return html`
      ${pick(drawing, {
        name: 'reason',
        label: t.reason,
        required: true,
        prompt: t.choose,
        choices: REASON_CODES.map((value) => ({ value, label: word(t, 'reason', value) })),
      })}
      ${words(drawing, { name: 'note', label: t.cancelNote, required: true })}
    `;
  },
  send: ({ client, request, values }: Sending) => {
    const reason = REASON_CODES.find((one) => one === values['reason']) ?? 'other';
    return client.call('post', '/v1/claims/{id}/cancel', {
      ...request,
      body: { reason, note: needed(values, 'note') },
    });
  },
};
