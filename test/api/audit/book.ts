import type { AuditRecord } from '../../../api/audit/record.ts';
import { GENESIS, seal } from '../../../api/audit/seal.ts';
import { type ChainLink, type Mark, type Verdict, verifyAudit } from '../../../api/audit/verify.ts';

export const HOUR = 3_600_000;
export const LATE = 600_000;
const TENANT = '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f';
const START = Date.parse('2026-03-31T09:30:00.000Z');

/** An audit log and its chain as they lie in the database, with what is kept elsewhere. */
export type Book = { log: AuditRecord[]; links: Omit<ChainLink, 'record'>[]; head: Mark; anchors: Mark[] };

export const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export function recordOf(n: number, at = START + n * HOUR): AuditRecord {
  const instant = new Date(at).toISOString().replace('Z', '000Z');
  return {
    tenantId: TENANT,
    id: idOf(n),
    at: instant,
    recordedAt: instant,
    actor: '{"kind": "system"}',
    onBehalfOf: null,
    action: 'claim.decide',
    objectType: 'claim',
    objectId: idOf(900 + n),
    reason: n % 2 ? `reason ${n}` : null,
    changes: `{"from": "under_review", "n": ${n}}`,
    requestId: `request-${n}`,
  };
}

/** Seals the rows from place `from` on, as somebody would who knows how. */
export async function sealAgain(book: Book, from = 1): Promise<void> {
  for (let i = from - 1; i < book.links.length; i++) {
    const link = book.links[i]!;
    link.prevHash = book.links[i - 1]?.hash ?? GENESIS;
    link.hash = await seal(
      link.prevHash,
      book.log.find(({ id }) => id === link.auditId)!,
    );
  }
  book.head = markOf(book);
}

export const markOf = ({ links }: Book): Mark => ({
  seq: links.length,
  hash: links.at(-1)?.hash ?? GENESIS,
});

export async function bookOf(rows: number): Promise<Book> {
  const log = Array.from({ length: rows }, (_, i) => recordOf(i + 1));
  const links = log.map(({ id }, i) => ({ seq: i + 1, auditId: id, prevHash: '', hash: '' }));
  const book: Book = { log, links, head: { seq: 0, hash: GENESIS }, anchors: [] };
  await sealAgain(book);
  book.anchors = [markOf(book)];
  return book;
}

async function* linksIn({ log, links }: Book): AsyncGenerator<ChainLink> {
  for (const link of [...links].sort((a, b) => a.seq - b.seq)) {
    yield { ...link, record: log.find(({ id }) => id === link.auditId) ?? null };
  }
}

async function* straysIn({ log, links }: Book) {
  yield* log.filter(({ id }) => !links.some(({ auditId }) => auditId === id));
}

export const verify = (book: Book): Promise<Verdict> =>
  verifyAudit({
    links: linksIn(book),
    head: book.head,
    anchors: book.anchors,
    strays: straysIn(book),
    lateMs: LATE,
  });
