import { createHash } from 'node:crypto';
import * as db from '../index.ts';
import { idOf } from './ids.ts';
import type { Files } from './index.ts';
import type { Picture } from './pictures.ts';
import type { Insert } from './rows.ts';

type Row<
  K extends
    | 'claim'
    | 'claimContact'
    | 'claimEvent'
    | 'claimLine'
    | 'infoItem'
    | 'infoRequest'
    | 'message'
    | 'rmaUnit'
    | 'attachment'
    | 'mail'
    | 'audit'
    | 'registration'
    | 'registrationContact'
    | 'ownershipCase'
    | 'dateCorrection'
    | 'proof',
> = Omit<(typeof db)[K]['$inferInsert'], 'tenantId'>;

export type JobRow = Row<'rmaUnit'>;
export type LineRow = Row<'claimLine'>;
export type EventRow = Row<'claimEvent'>;
export type RequestRow = Row<'infoRequest'>;
export type ItemRow = Row<'infoItem'>;

/** Everything that the stories of one tenant leave behind. */
export function openBook(known: Iterable<string>) {
  const rows = {
    claims: [] as Row<'claim'>[],
    contacts: [] as Row<'claimContact'>[],
    lines: [] as LineRow[],
    events: [] as EventRow[],
    requests: [] as RequestRow[],
    items: [] as ItemRow[],
    messages: [] as Row<'message'>[],
    jobs: [] as JobRow[],
    attachments: [] as Row<'attachment'>[],
    mails: [] as Row<'mail'>[],
    audits: [] as Row<'audit'>[],
    registrations: [] as Row<'registration'>[],
    registrationContacts: [] as Row<'registrationContact'>[],
    ownershipCases: [] as Row<'ownershipCase'>[],
    corrections: [] as Row<'dateCorrection'>[],
    proofs: [] as Row<'proof'>[],
  };
  const addresses = new Map<string, { confirmedAt: string | null; bouncedAt: string | null }>();
  const pictures = new Map<string, Picture>();
  const people = new Set(known);

  return {
    ...rows,
    address(address: string, confirmedAt: string | null, bouncedAt: string | null = null) {
      if (people.has(address)) return;
      const before = addresses.get(address);
      addresses.set(address, {
        confirmedAt: before?.confirmedAt ?? confirmedAt,
        bouncedAt: before?.bouncedAt ?? bouncedAt,
      });
    },
    /** Keeps a file and tells what its row says of it. */
    file(name: string, picture: Picture) {
      const fileKey = createHash('sha256').update(`file/${name}`).digest('hex').slice(0, 40);
      pictures.set(fileKey, picture);
      const { bytes, mediaType, width, height } = picture;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return {
        fileKey,
        mediaType,
        width,
        height,
        size: bytes.length,
        sha256,
        uploadKey: idOf('upload', name),
      };
    },
    async write(insert: Insert) {
      await insert(db.claim, rows.claims);
      await insert(db.claimContact, rows.contacts);
      await insert(db.claimLine, rows.lines);
      await insert(db.claimEvent, rows.events);
      await insert(db.infoRequest, rows.requests);
      await insert(db.infoItem, rows.items);
      await insert(db.message, rows.messages);
      await insert(db.rmaUnit, rows.jobs);
      await insert(db.attachment, rows.attachments);
      await insert(db.mail, rows.mails);
      await insert(db.audit, rows.audits);
      await insert(db.registration, rows.registrations);
      await insert(db.registrationContact, rows.registrationContacts);
      await insert(db.ownershipCase, rows.ownershipCases);
      await insert(db.dateCorrection, rows.corrections);
      await insert(db.proof, rows.proofs);
      await insert(
        db.mailAddress,
        [...addresses].map(([address, state]) => ({ address, ...state })),
      );
    },
    async store(files: Files) {
      await Promise.all([...pictures].map(([key, { bytes, mediaType }]) => files.put(key, bytes, mediaType)));
    },
  };
}
export type Book = ReturnType<typeof openBook>;
