import type { mailAddress } from '../../db/index.ts';
import type { Deliverability } from '../../db/vocab.ts';

type Known = Pick<
  typeof mailAddress.$inferSelect,
  'confirmedAt' | 'deliveredAt' | 'softBouncedAt' | 'bouncedAt'
>;

/** What is known of an address; a mail that arrives, or its owner, clears what was refused before. */
export function deliverabilityOf(known: Known | null | undefined): Deliverability {
  if (!known) return 'unknown';
  if (known.bouncedAt) return 'bounced';
  if (known.softBouncedAt) return 'soft';
  return known.deliveredAt || known.confirmedAt ? 'ok' : 'unknown';
}
