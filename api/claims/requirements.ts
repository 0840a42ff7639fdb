import type { AttachmentType, EvidenceMode } from '../../db/vocab.ts';
import { pickRequirements } from '../products/index.ts';
import type { ClaimRecord } from './record.ts';

type Met = { type: AttachmentType; mode: EvidenceMode; satisfied: boolean };

/** What proof this claim needs, over all its units, and what of it is there. `block` outweighs `flag`. */
export function requirementsOf(record: ClaimRecord): Met[] {
  const modelIds = record.lines.length === 0 ? [null] : record.lines.map(({ modelId }) => modelId);
  const modes = new Map<AttachmentType, EvidenceMode>();
  for (const modelId of new Set(modelIds)) {
    for (const { type, mode } of pickRequirements(record.policies, {
      modelId,
      claimType: record.claim.type,
    })) {
      if (modes.get(type) !== 'block') modes.set(type, mode);
    }
  }
  const present = new Set(
    record.attachments.filter(({ state }) => state === 'ready').map(({ type }) => type),
  );
  return [...modes].map(([type, mode]) => ({ type, mode, satisfied: present.has(type) }));
}
