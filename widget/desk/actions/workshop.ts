import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OUTCOMES } from '../../../db/vocab.ts';
import type { Values } from '../kit.ts';
import { word } from '../strings.ts';
import type { Claim } from '../wire.ts';
import { day, line, pick, words } from './fields.ts';
import { given, needed } from './form.ts';
import type { ActionForm, Drawing } from './form.ts';

/** The only unit with a job is chosen already. */
const start = ({ lines }: Claim): Values => {
  const jobs = lines.filter(({ job }) => job && job.state !== 'returned');
  return jobs.length === 1 ? { lineId: jobs[0]?.id ?? '' } : {};
};

function device(drawing: Drawing): TemplateResult {
  const { t } = drawing.kit;
  return pick(drawing, {
    name: 'lineId',
    label: t.device,
    required: true,
    prompt: t.choose,
    choices: drawing.claim.lines
      .filter(({ job }) => job)
      .map(({ id, model, serial, job }) => ({
        value: id,
        label: `${model?.name ?? t.noModel} ${serial} (${job?.text ?? ''})`,
      })),
  });
}

export const receive: ActionForm = {
  start,
  fields: (drawing) => {
    const { t } = drawing.kit;
    return html`${device(drawing)}
    ${line(drawing, { name: 'receivedSerial', label: t.serialAtBench, hint: t.serialAtBenchHint, verbatim: true })}
    ${words(drawing, { name: 'condition', label: t.condition })}
    ${day(drawing, { name: 'promisedOn', label: t.promisedOn })}`;
  },
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/receive', {
      ...request,
      body: {
        lineId: needed(values, 'lineId'),
        ...given(values, 'receivedSerial', 'condition', 'promisedOn'),
      },
    }),
};

const worked = (drawing: Drawing): TemplateResult => {
  const { t } = drawing.kit;
  return html`${device(drawing)} ${words(drawing, { name: 'note', label: t.noteWork, required: true })}
  ${day(drawing, { name: 'promisedOn', label: t.promisedOn })}`;
};

const work = (values: Values) => ({
  lineId: needed(values, 'lineId'),
  note: needed(values, 'note'),
  ...given(values, 'promisedOn'),
});

export const diagnose: ActionForm = {
  start,
  fields: worked,
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/diagnose', { ...request, body: work(values) }),
};

export const repair: ActionForm = {
  start,
  fields: worked,
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/repair', { ...request, body: work(values) }),
};

export const ready: ActionForm = {
  start,
  fields: (drawing) => {
    const { t } = drawing.kit;
    return html`${device(drawing)}
    ${pick(drawing, {
      name: 'outcome',
      label: t.outcome,
      required: true,
      prompt: t.choose,
      choices: OUTCOMES.map((value) => ({ value, label: word(t, 'outcome', value) })),
    })}
    ${words(drawing, { name: 'note', label: t.noteWork, required: true })}
    ${line(drawing, { name: 'pickUpPlace', label: t.pickUpPlace })}`;
  },
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/ready', {
      ...request,
      body: {
        lineId: needed(values, 'lineId'),
        outcome: OUTCOMES.find((one) => one === values['outcome']) ?? 'repaired',
        note: needed(values, 'note'),
        ...given(values, 'pickUpPlace'),
      },
    }),
};

export const handBack: ActionForm = {
  start,
  fields: (drawing) => {
    const { t } = drawing.kit;
    return html`${device(drawing)}
    ${line(drawing, { name: 'recipientName', label: t.recipientName, required: true })}
    ${line(drawing, { name: 'recipientDepartment', label: t.recipientDepartment, required: true })}
    ${line(drawing, { name: 'report', label: t.report })}`;
  },
  send: ({ client, request, values }) =>
    client.call('post', '/v1/claims/{id}/return', {
      ...request,
      body: {
        lineId: needed(values, 'lineId'),
        recipientName: needed(values, 'recipientName'),
        recipientDepartment: needed(values, 'recipientDepartment'),
        ...given(values, 'report'),
      },
    }),
};
