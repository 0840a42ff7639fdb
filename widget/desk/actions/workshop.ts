import { html, nothing } from 'lit';
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

const USUAL = ['parts', 'battery', 'display', 'accessories'];
const NO_PARTS = ['all', 'labour', 'travel'];
const SAID = ['yes', 'no'] as const;

/** From it the cover of the device counts on: what was mended, and whether the law prolongs it. */
function mended(drawing: Drawing): TemplateResult {
  const { t } = drawing.kit;
  const line = drawing.claim.lines.find(({ id }) => id === drawing.values['lineId']);
  const named = line?.coverage?.components.map(({ componentClass }) => componentClass) ?? [];
  const components = [...new Set([...USUAL, ...named])].filter((one) => !NO_PARTS.includes(one));
  return html`${pick(drawing, {
    name: 'component',
    label: t.mended,
    hint: t.mendedHint,
    choices: components.map((value) => ({ value, label: word(t, 'component', value) })),
  })}
  ${pick(drawing, {
    name: 'underLaw',
    label: t.underLaw,
    prompt: t.asCovered,
    choices: SAID.map((value) => ({ value, label: t[value] })),
  })}`;
}

const mendedOf = (values: Values) => ({
  ...given(values, 'component'),
  ...(values['underLaw'] ? { underLaw: values['underLaw'] === 'yes' } : {}),
});

export const ready: ActionForm = {
  start,
  fields: (drawing) => {
    const { values } = drawing;
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
    ${values['outcome'] === 'repaired' ? mended(drawing) : nothing}
    ${line(drawing, { name: 'pickUpPlace', label: t.pickUpPlace })}`;
  },
  send: ({ client, request, values }) => {
    const outcome = OUTCOMES.find((one) => one === values['outcome']) ?? 'repaired';
    return client.call('post', '/v1/claims/{id}/ready', {
      ...request,
      body: {
        lineId: needed(values, 'lineId'),
        outcome,
        note: needed(values, 'note'),
        ...given(values, 'pickUpPlace'),
        ...(outcome === 'repaired' ? mendedOf(values) : {}),
      },
    });
  },
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
