import { and, eq } from 'drizzle-orm';
import { importJob, importMapping } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { findImport, type ImportJob } from './access.ts';
import { fieldsOf, type ImportField, type Mapping } from './columns.ts';
import { goOn } from './go-on.ts';
import { headerHash } from './read-header.ts';
import { actionsOf, representImport } from './represent.ts';
import type { Import, ImportMapping } from './schema.ts';

/** What the columns are, remembered for the next file with this header; the file is read anew. */
export async function setMapping(ctx: Ctx, input: ImportMapping & { id: string }): Promise<Import> {
  const answer = await transact(ctx, async (tx) => {
    const job = await findImport(tx, input.id, true);
    if (!actionsOf(job, tx.now()).includes('map'))
      throw new Problem('wrong_state', { detail: `Columns cannot be set in state \`${job.state}\`` });
    const defaults = { ...(input.defaults ?? {}) };
    const mapping = check(job, input.mapping, defaults);
    const headerEnd = job.reading.headerEnd ?? 0;
    const [next] = await tx.db
      .update(importJob)
      .set({
        mapping,
        defaults,
        reading: { ...job.reading, remembered: false },
        state: 'parsing',
        parsed: 1,
        readTo: headerEnd,
        counts: {},
        problem: null,
        stoppedIn: null,
        total: null,
        leasedUntil: null,
        version: job.version + 1,
        updatedAt: tx.now(),
      })
      .where(and(inTenant(tx, importJob), eq(importJob.id, job.id)))
      .returning();
    const row = {
      tenantId: tx.tenantId,
      organizationKey: job.organizationId ?? 'service',
      kind: job.kind,
      headerHash: await headerHash(job.columns),
    };
    await tx.db
      .insert(importMapping)
      .values({ ...row, mapping, updatedAt: tx.now() })
      .onConflictDoUpdate({
        target: [
          importMapping.tenantId,
          importMapping.organizationKey,
          importMapping.kind,
          importMapping.headerHash,
        ],
        set: { mapping, updatedAt: tx.now() },
      });
    await writeAudit(tx, { action: 'import.map', objectType: 'import', objectId: job.id, changes: mapping });
    return representImport(ctx, next!);
  });
  goOn(ctx, input.id);
  return answer;
}

function check(job: ImportJob, wanted: ImportMapping['mapping'], defaults: Mapping): Mapping {
  const { takes, needs } = fieldsOf(job.kind, job.organizationId !== null);
  const mapping: Mapping = {};
  for (const [name, column] of Object.entries(wanted) as [ImportField, number][]) {
    if (!takes.includes(name))
      throw invalid(`/mapping/${name}`, 'unknown_field', 'This kind of file does not say that');
    if (column >= job.columns.length)
      throw invalid(`/mapping/${name}`, 'no_column', 'The file has no such column');
    mapping[name] = String(column);
  }
  const missing = needs.find((name) => mapping[name] === undefined && !defaults[name]);
  if (missing) throw invalid(`/mapping/${missing}`, 'required', 'Say which column this is');
  return mapping;
}
