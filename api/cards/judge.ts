import type { CardResult } from '../../db/vocab.ts';

type Evidence = {
  /** The key that the card names, where it is one of ours. */
  key: { id: string; revokedAt: string | null } | undefined;
  signatureHolds: boolean;
  /** The card that was issued with this number, if any. */
  card: { keyId: string; token: string; revokedAt: string | null } | undefined;
  token: string;
  /** The card says that it is of the brand that is asked. */
  namesBrand: boolean;
};

/** Told apart: signed by us and in force, signed by us and ended, pretending to be ours, none of our business. */
export function judge({ key, signatureHolds, card, token, namesBrand }: Evidence): CardResult {
  if (!key) return card || namesBrand ? 'forged' : 'unknown';
  if (!signatureHolds) return 'forged';
  if (key.revokedAt !== null) return 'revoked';
  if (!card || card.token !== token) return 'unknown';
  return card.revokedAt === null ? 'valid' : 'revoked';
}
