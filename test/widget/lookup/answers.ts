import type { Found, LookupAnswer, Receipt } from '../../../widget/lookup/types.ts';

export const L200 = {
  id: 'model_1',
  code: 'L200',
  name: 'Desktop L200',
  labelHint: 'On the back, above the power socket.',
  labelPicture: null,
};
export const M200 = { ...L200, id: 'model_2', code: 'M200', name: 'All-in-one M200' };

const term: NonNullable<Receipt['term']> = {
  code: 'altai-standard',
  version: 2,
  name: 'Altai Standard',
  kind: 'commercial',
  liableParty: 'manufacturer',
  summary: 'Parts for 36 months, battery for 12.',
};

const part = {
  componentClass: 'parts',
  verdict: 'covered' as const,
  lastCoveredDay: '2029-05-22',
  lifetime: false,
  termCode: term.code,
  termVersion: 2,
  percent: 100,
};

export const receipt: Receipt = {
  asOf: '2026-11-22',
  verdict: 'covered',
  headline: 'Covered until May 22, 2029',
  recall: null,
  start: {
    date: '2026-05-22',
    basis: 'delivery',
    source: 'invoice F-2041',
    verified: true,
    presumed: false,
  },
  term,
  lastCoveredDay: '2029-05-22',
  lifetime: false,
  components: [
    part,
    {
      ...part,
      componentClass: 'battery',
      verdict: 'not_covered',
      lastCoveredDay: '2026-05-22',
      percent: 50,
    },
  ],
  layers: [],
  exclusions: [{ code: 'liquid', text: 'Damage by liquid.' }],
  reasons: [{ code: 'in_cover', text: 'The warranty is running.' }],
  nextStep: { code: 'start_claim', text: 'If something is wrong, start a claim.' },
};

export const found = (changes: Partial<Receipt> = {}, more: Partial<Found> = {}): Found => ({
  outcome: 'found',
  serial: 'ALT-L2-48213907',
  corrected: false,
  model: L200,
  receipt: { ...receipt, ...changes },
  unitId: null,
  chain: [],
  requirements: [],
  openClaims: [],
  ...more,
});

export const recalled = found(
  {
    verdict: 'not_covered',
    headline: 'This product is part of a recall',
    recall: { campaign: 'ALT-2025-02', title: 'the power supply may overheat', remedy: 'Unplug the device.' },
    reasons: [
      { code: 'recall', text: 'Recall ALT-2025-02.' },
      { code: 'ended', text: 'The warranty has ended.' },
    ],
    nextStep: { code: 'recall_remedy', text: 'Unplug the device.' },
  },
  { corrected: true, openClaims: [{ id: 'claim_1', ref: 'WC-7K3M-9Q2X', phase: 'repairing' }] },
);

export const hint: LookupAnswer = {
  outcome: 'hint',
  serial: 'АLTL248213907',
  problem: 'other_alphabet',
  position: 1,
  text: 'Character 1 is from another keyboard layout.',
  suggestion: 'ALTL248213907',
  models: [L200],
};

export const choose: LookupAnswer = { outcome: 'choose_model', serial: '20231105', models: [L200, M200] };

export const unknown: LookupAnswer = {
  outcome: 'unknown',
  serial: 'ALTM2C0077015',
  checks: ['Compare each character with the label.'],
  models: [L200, M200],
};

/** The same answer with this in place of every text. */
export function everyText<T>(answer: T, text: string, kept: readonly string[]): T {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    typeof value === 'string' && !kept.includes(key) ? text : value,
  ) as T;
}
