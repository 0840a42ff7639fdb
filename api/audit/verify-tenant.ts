import type { Tx } from '../core/context.ts';
import { LATE_MS } from './chain.ts';
import { readHead, readLinks, readStrays } from './read-chain.ts';
import { type Mark, type Verdict, verifyAudit } from './verify.ts';

/** The chain of a tenant against its rows, its head and what was anchored. */
export const verifyTenant = async (source: Pick<Tx, 'db' | 'tenantId'>, anchors: Mark[]): Promise<Verdict> =>
  verifyAudit({
    links: readLinks(source),
    head: await readHead(source),
    anchors,
    strays: readStrays(source),
    lateMs: LATE_MS,
  });
