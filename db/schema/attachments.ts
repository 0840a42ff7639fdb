import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant } from '../columns.ts';
import type { AttachmentType, FileType } from '../vocab.ts';
import { claim, claimLine, infoItem, message } from './claims.ts';
import type { EventActor } from './claims.ts';

/** A row exists from the first byte (`pending`), becomes `ready` when the object is complete and checked. */
export const attachment = pgTable(
  'attachment',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    lineId: uuid('line_id'),
    messageId: uuid('message_id'),
    infoItemId: uuid('info_item_id'),
    type: text('type').$type<AttachmentType>().notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').$type<FileType>(),
    size: integer('size'),
    sha256: text('sha256'),
    width: integer('width'),
    height: integer('height'),
    /** Random; says nothing about the claim. */
    fileKey: text('file_key').notNull(),
    state: text('state').$type<'pending' | 'ready' | 'removed'>().notNull(),
    visibility: text('visibility').$type<'public' | 'service'>().notNull(),
    /** `Idempotency-Key` of the upload and who sent it: the same key resumes, never doubles. */
    uploadKey: text('upload_key').notNull(),
    principal: text('principal').notNull(),
    actor: text('actor').$type<EventActor['kind']>().notNull(),
    createdAt: createdAt(),
    readyAt: instant('ready_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    foreignKey({ columns: [t.tenantId, t.lineId], foreignColumns: [claimLine.tenantId, claimLine.id] }),
    foreignKey({ columns: [t.tenantId, t.messageId], foreignColumns: [message.tenantId, message.id] }),
    foreignKey({ columns: [t.tenantId, t.infoItemId], foreignColumns: [infoItem.tenantId, infoItem.id] }),
    unique('attachment_upload').on(t.tenantId, t.principal, t.uploadKey),
    index('attachment_claim').on(t.tenantId, t.claimId),
    index('attachment_pending').on(t.tenantId, t.state, t.createdAt),
  ],
);
