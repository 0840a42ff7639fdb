import type { ClaimType } from '../../db/vocab.ts';
import type { Requirement } from './schema.ts';

export type EvidencePolicy = {
  modelId: string | null;
  claimType: ClaimType | null;
  requirements: Requirement[];
};

/** What proof is enough: the row for model and type, else for the model, else for the type, else for the brand. */
export function pickRequirements(
  policies: EvidencePolicy[],
  { modelId, claimType }: { modelId: string | null; claimType: ClaimType | null },
): Requirement[] {
  const applying = policies.filter(
    (policy) =>
      (policy.modelId === null || policy.modelId === modelId) &&
      (policy.claimType === null || policy.claimType === claimType),
  );
  const weight = (policy: EvidencePolicy) => (policy.modelId ? 2 : 0) + (policy.claimType ? 1 : 0);
  return applying.sort((a, b) => weight(b) - weight(a))[0]?.requirements ?? [];
}
