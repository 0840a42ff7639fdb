import { COVERAGE_FLAGS, FLAG_REASONS } from '../../../db/vocab.ts';
import { html } from 'lit';
import { notice } from '../../ui/notice.ts';
import { openAppeal } from '../appeal.ts';
import { word } from '../strings.ts';
import { given, oneOf, onUnit, said } from './sent.ts';
import type { Action, Drawing, Values } from './types.ts';

const PART = 'part.';
const OWN = 'parts';

export const setFlag: Action = {
  start: ({ coverageFlag, flagComponents }) => ({
    flag: coverageFlag === 'normal' ? 'suspended' : coverageFlag,
    ...Object.fromEntries((flagComponents ?? []).map((part) => [PART + part, 'on'])),
  }),
  fields: (drawing) => {
    const { t, unit, now, choice, words, line, evidence } = drawing;
    const flag = now['flag'];
    const appeal = openAppeal(unit.events);
    return [
      appeal
        ? notice('warn', html`<p><strong>${t.contested}</strong> ${appeal.grounds}</p>`)
        : html`<p class="muted">${t.flagHelp}</p>`,
      choice(
        'flag',
        t.cover,
        COVERAGE_FLAGS.map((value) => ({ value, label: word(t, 'flag', value) })),
        { required: true },
      ),
      flag === 'void_partial' ? parts(drawing) : '',
      flag === 'normal'
        ? ''
        : choice(
            'code',
            t.reasonKind,
            FLAG_REASONS.map((value) => ({ value, label: word(t, 'code', value) })),
            { required: true },
          ),
      words('reason', t.reason, { required: true, hint: t.reasonHint }),
      line('proof', t.proofRef, { hint: t.proofRefHint }),
      evidence(t.evidence),
    ];
  },
  missing: (values) =>
    values['flag'] === 'void_partial' && componentsOf(values).length === 0 ? OWN : undefined,
  fieldOf: { '/components': OWN },
  send: (sent) => {
    const flag = oneOf(COVERAGE_FLAGS, sent.values['flag']) ?? 'normal';
    const code = oneOf(FLAG_REASONS, sent.values['code']);
    const body = {
      flag,
      reason: said(sent, 'reason'),
      ...(flag === 'void_partial' ? { components: componentsOf(sent.values) } : {}),
      ...(flag !== 'normal' && code ? { code } : {}),
      ...given(sent, 'proof'),
      ...(sent.proofIds.length ? { proofIds: sent.proofIds } : {}),
    };
    return sent.client.call('post', '/v1/units/{id}/flag', { ...onUnit(sent), body });
  },
};

/** Those that the terms name can be ticked, others written. */
function parts({ t, unit, tick, line }: Drawing): unknown {
  const known = [...new Set(unit.receipt.components.map(({ componentClass }) => componentClass))].filter(
    (one) => one !== 'whole' && one !== 'all',
  );
  return html`<fieldset class="field">
    <legend class="label">${t.whichParts}</legend>
    ${known.map((one) => tick(PART + one, word(t, 'class', one)))}
    ${line(OWN, known.length ? t.otherParts : t.partsByName, { hint: t.partsHint })}
  </fieldset>`;
}

const componentsOf = (values: Values): string[] => [
  ...Object.entries(values).flatMap(([name, value]) =>
    name.startsWith(PART) && value === 'on' ? [name.slice(PART.length)] : [],
  ),
  ...(values[OWN] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean),
];

export const appealFlag: Action = {
  fields: ({ t, words, evidence }) => [
    html`<p class="muted">${t.appealHelp}</p>`,
    words('grounds', t.grounds, { required: true }),
    evidence(t.evidence),
  ],
  send: (sent) =>
    sent.client.call('post', '/v1/units/{id}/flag-appeal', {
      ...onUnit(sent),
      body: {
        grounds: said(sent, 'grounds'),
        ...(sent.proofIds.length ? { proofIds: sent.proofIds } : {}),
      },
    }),
};
