import { expect, it } from 'vitest';
import { type EvidencePolicy, pickRequirements } from '../../../api/products/index.ts';

const row = (
  modelId: string | null,
  claimType: 'customer' | 'dealer' | null,
  type: 'invoice' | 'label_photo' | 'other' | 'damage_photo',
) => ({ modelId, claimType, requirements: [{ type, mode: 'block' }] }) satisfies EvidencePolicy;

const policies = [
  row(null, null, 'other'),
  row(null, 'dealer', 'damage_photo'),
  row('m1', null, 'label_photo'),
  row('m1', 'dealer', 'invoice'),
];

it.each([
  ['m1', 'dealer', 'invoice'],
  ['m1', 'customer', 'label_photo'],
  ['m2', 'dealer', 'damage_photo'],
  ['m2', 'customer', 'other'],
  [null, null, 'other'],
] as const)('model %s, %s claim: the most specific row decides', (modelId, claimType, type) => {
  expect(pickRequirements(policies, { modelId, claimType })).toEqual([{ type, mode: 'block' }]);
});

it('asks for nothing where nothing is said', () => {
  expect(pickRequirements([], { modelId: 'm1', claimType: 'customer' })).toEqual([]);
});
