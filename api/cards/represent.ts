import { toWireId } from '../../db/id.ts';
import type { Ctx } from '../core/context.ts';
import type { Brand } from '../tenants/index.ts';
import type { StoredCard } from './internal.ts';
import type { Card } from './schema.ts';

export const cardToWire = (ctx: Ctx, { card, serial, model }: StoredCard, brand: Brand): Card => ({
  id: toWireId('card', card.id),
  number: card.number,
  unitId: toWireId('unit', card.unitId),
  serial,
  model: modelToWire(model),
  lastCoveredDay: card.lastCoveredDay,
  token: card.token,
  url: cardUrl(ctx, brand, card.token),
  issuedAt: card.issuedAt,
  revokedAt: card.revokedAt,
  revokedReason: card.revokedReason,
  verifications: card.verifications,
  lastVerifiedAt: card.lastVerifiedAt,
  copySuspectedAt: card.copySuspectedAt,
});

export const modelToWire = (model: StoredCard['model']): Card['model'] => ({
  ...model,
  id: toWireId('model', model.id),
});

/** What stands behind # is never sent, so that no log of ours has the card. */
export const cardUrl = (
  { publicUrl }: Pick<Ctx, 'publicUrl'>,
  { slug }: Pick<Brand, 'slug'>,
  token: string,
) => `${publicUrl}/b/${slug}/card#${token}`;
