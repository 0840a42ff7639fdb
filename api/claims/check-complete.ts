import type { AttachmentType, EvidenceMode } from '../../db/vocab.ts';
import { type FieldError, Problem } from '../core/problem.ts';
import { checkDates } from '../terms/index.ts';
import { claimantOf, type ClaimRecord } from './record.ts';
import { requirementsOf } from './requirements.ts';

/** Refuses what nobody could work on; answers with the proof that is still missing and does not stop it. */
export function checkComplete(
  record: ClaimRecord,
  today: string,
): { type: AttachmentType; mode: EvidenceMode }[] {
  const errors = incomplete(record, today);
  if (errors.length > 0) throw new Problem('invalid', { errors });
  if (record.attachments.some(({ state }) => state === 'pending')) throw new Problem('uploads_unfinished');
  const missing = requirementsOf(record).filter(({ satisfied }) => !satisfied);
  const blocking = missing.filter(({ mode }) => mode === 'block');
  if (blocking.length > 0) {
    throw new Problem('evidence_missing', {
      errors: blocking.map(({ type }) => ({
        pointer: `/attachments/${type}`,
        code: 'evidence_missing',
        detail: 'This proof is needed before the claim can be sent',
      })),
    });
  }
  return missing;
}

function incomplete(record: ClaimRecord, today: string): FieldError[] {
  const { claim: row, lines } = record;
  const contact = claimantOf(record);
  const errors: FieldError[] = [];
  const require = (present: unknown, pointer: string, detail: string) => {
    if (!present) errors.push({ pointer, code: 'required', detail });
  };
  require(lines.length > 0, '/lines', 'At least one device');
  require(row.symptoms.whatHappens, '/symptoms/whatHappens', 'What happens');
  require(contact?.name, '/contact/name', 'A name');
  require(contact?.email, '/contact/email', 'An e-mail address for answers');
  if (row.urgency !== 'normal') require(row.urgencyReason, '/urgencyReason', 'Why it is urgent');
  const dates = checkDates(
    {
      ...(row.failureDate ? { failure: row.failureDate } : {}),
      ...(row.purchaseDate ? { startOfUse: row.purchaseDate } : {}),
    },
    today,
  );
  for (const { field, code } of dates) {
    const pointer = field === 'startOfUse' ? '/purchaseDate' : '/failureDate';
    errors.push({ pointer, code, detail: 'This date cannot be right' });
  }
  return errors;
}
