import type { AuditRecord } from './record.ts';
import { GENESIS, seal } from './seal.ts';

/** A place in the chain, with the audit row that is there now. */
export type ChainLink = {
  seq: number;
  auditId: string;
  prevHash: string;
  hash: string;
  record: AuditRecord | null;
};

/** A place and its hash, kept outside the chain: its head, or an anchor. */
export type Mark = { seq: number; hash: string };

export type Evidence = {
  /** The place before the first link; the beginning of the chain without it. */
  from?: Mark;
  /** In the order of `seq`. */
  links: AsyncIterable<ChainLink>;
  head: Mark | null;
  anchors: Iterable<Mark>;
  /** Audit rows without a place. */
  strays: AsyncIterable<{ id: string; recordedAt: string }>;
  /** How long a row may take to turn up. */
  lateMs: number;
};

export type Fault = {
  kind: 'edited' | 'deleted' | 'inserted' | 'reordered' | 'cut';
  /** Where the chain stops being what it was. */
  seq: number | null;
  auditId: string | null;
  says: string;
};

/** How far back the place is looked for that a row says it follows. */
const RECENT = 1_000;

type Passed = Mark & { auditId: string };

export type Verdict = { rows: number; hash: string; anchored: number; waiting: number; fault: Fault | null };

/** Walks the chain once and stops at the first row that is not what was sealed. Holds one row at a time. */
export async function verifyAudit(evidence: Evidence): Promise<Verdict> {
  const marks = new Map([...evidence.anchors].map(({ seq, hash }) => [seq, hash]));
  const lastMark = Math.max(evidence.head?.seq ?? 0, ...marks.keys());
  const { from = { seq: 0, hash: GENESIS } } = evidence;
  const verdict: Verdict = { rows: from.seq, hash: from.hash, anchored: 0, waiting: 0, fault: null };
  const recent: Passed[] = [{ ...from, auditId: '' }];
  let latest = -Infinity;

  for await (const link of evidence.links) {
    verdict.fault = await findFault(link, verdict, evidence.head, marks.get(link.seq));
    if (verdict.fault) return { ...verdict, fault: blameInserted(verdict.fault, link, recent) };
    recent.push({ seq: link.seq, hash: link.hash, auditId: link.auditId });
    if (recent.length > RECENT) recent.shift();
    verdict.rows = link.seq;
    verdict.hash = link.hash;
    if (marks.has(link.seq)) verdict.anchored = link.seq;
    latest = Math.max(latest, Date.parse(link.record?.recordedAt ?? ''));
  }
  if (verdict.rows < lastMark) {
    const seq = verdict.rows + 1;
    const says = `the chain ends at ${verdict.rows}, it was ${lastMark} rows long`;
    return { ...verdict, fault: { kind: 'cut', seq, auditId: null, says } };
  }
  for await (const { id, recordedAt } of evidence.strays) {
    if (Date.parse(recordedAt) >= latest - evidence.lateMs || latest === -Infinity) verdict.waiting += 1;
    else return { ...verdict, fault: stray(id, recordedAt) };
  }
  return verdict;
}

async function findFault(
  { seq, auditId, prevHash, hash, record }: ChainLink,
  before: Verdict,
  head: Mark | null,
  anchor: string | undefined,
): Promise<Fault | null> {
  const next = before.rows + 1;
  const fault = (kind: Fault['kind'], says: string): Fault => ({ kind, seq: next, auditId, says });
  if (seq > next) return { ...fault('deleted', `place ${next} is missing`), auditId: null };
  if (seq < next) return fault('inserted', `place ${seq} is taken twice`);
  if (!record) return fault('deleted', 'the chain has this row, the log has not');
  if (prevHash !== before.hash) return fault('reordered', 'the row does not follow the one before it');
  if ((await seal(prevHash, record)) !== hash) return fault('edited', 'the row is not what was sealed here');
  if (anchor !== undefined && anchor !== hash) {
    const from = before.anchored + 1;
    return fault('edited', `the chain was written anew: rows ${from} to ${seq} differ from their anchor`);
  }
  if (seq > (head?.seq ?? 0)) return fault('inserted', 'the chain goes on behind its head');
  if (seq === head?.seq && head.hash !== hash)
    return fault('edited', 'the chain ends otherwise than its head says');
  return null;
}

/** A row that follows an earlier one than it should: what stands between the two was put there. */
function blameInserted(fault: Fault, link: ChainLink, recent: Passed[]): Fault {
  const before = recent.findIndex(({ hash }) => hash === link.prevHash);
  const first = fault.kind === 'reordered' && before >= 0 ? recent[before + 1] : undefined;
  if (!first) return fault;
  const { seq, auditId } = first;
  return {
    kind: 'inserted',
    seq,
    auditId,
    says: `row ${fault.seq} follows row ${seq - 1}: this was put between`,
  };
}

const stray = (auditId: string, recordedAt: string): Fault => ({
  kind: 'inserted',
  seq: null,
  auditId,
  says: `the log has this row of ${recordedAt}, the chain has not`,
});
