import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { createdAt, identity, instant } from '../columns.ts';
import type { CardResult, CardRevocation } from '../vocab.ts';
import { brand, tenant } from './tenants.ts';
import { unit } from './units.ts';

/** One signs; those before it go on proving what they signed, without their private part. */
export const cardKey = pgTable(
  'card_key',
  {
    ...identity(),
    kid: text('kid').notNull(),
    publicKey: text('public_key').notNull(),
    /** `null` as soon as it no longer signs. */
    sealedKey: text('sealed_key'),
    createdAt: createdAt(),
    retiredAt: instant('retired_at'),
    /** What it signed is worth nothing from then on. */
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    unique('card_key_kid').on(t.tenantId, t.kid),
    uniqueIndex('card_key_signing')
      .on(t.tenantId)
      .where(sql`retired_at is null`),
  ],
);

export const card = pgTable(
  'card',
  {
    ...identity(),
    number: text('number').notNull(),
    brandId: uuid('brand_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    keyId: uuid('key_id').notNull(),
    token: text('token').notNull(),
    /** As it was told on the card; `null` where the brand does not tell. */
    lastCoveredDay: date('last_covered_day'),
    issuedAt: instant('issued_at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedReason: text('revoked_reason').$type<CardRevocation>(),
    verifications: integer('verifications').notNull().default(0),
    lastVerifiedAt: instant('last_verified_at'),
    copySuspectedAt: instant('copy_suspected_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({ columns: [t.tenantId, t.keyId], foreignColumns: [cardKey.tenantId, cardKey.id] }),
    unique('card_number').on(t.tenantId, t.number),
    uniqueIndex('card_active')
      .on(t.tenantId, t.unitId)
      .where(sql`revoked_at is null`),
    index('card_unit').on(t.tenantId, t.unitId, t.issuedAt),
    index('card_issued').on(t.tenantId, t.brandId, t.issuedAt, t.id),
  ],
);

/** Each time that somebody checked a card. `place` tells networks apart and says nothing of them, or of other cards. */
export const cardVerification = pgTable(
  'card_verification',
  {
    ...identity(),
    cardId: uuid('card_id'),
    at: instant('at').notNull(),
    result: text('result').$type<CardResult>().notNull(),
    place: text('place').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    foreignKey({ columns: [t.tenantId, t.cardId], foreignColumns: [card.tenantId, card.id] }),
    index('card_verification_card').on(t.tenantId, t.cardId, t.at),
    index('card_verification_at').on(t.tenantId, t.at),
  ],
);
