import { toWireId } from '../../db/id.ts';
import { IMPORT_VERDICTS } from '../../db/vocab.ts';
import type { Ctx } from '../core/context.ts';
import type { ImportJob } from './access.ts';
import { fieldsOf, type ImportField } from './columns.ts';
import type { Import } from './schema.ts';
import { type ImportTexts, importTexts } from './texts/index.ts';

type More = { notUndone?: number };

export function representImport(ctx: Ctx, job: ImportJob, { notUndone = 0 }: More = {}): Import {
  const texts = importTexts(ctx.locale);
  const { takes, needs } = fieldsOf(job.kind, job.organizationId !== null);
  return {
    id: toWireId('import', job.id),
    version: job.version,
    kind: job.kind,
    fileName: job.fileName,
    format: job.format,
    size: job.size,
    state: job.state,
    problem: job.problem === null ? null : reasonIn(texts, job.problem),
    columns: job.columns,
    mapping: Object.fromEntries(
      Object.entries(job.mapping).map(([field, column]) => [field as ImportField, Number(column)]),
    ),
    remembered: job.reading.remembered ?? false,
    sample: job.reading.sample ?? [],
    defaults: Object.fromEntries(Object.entries(job.defaults).filter(([name]) => name !== 'acceptSimilar')),
    fields: takes.map((name) => ({ name, label: texts.fields[name], required: needs.includes(name) })),
    total: job.total,
    parsed: job.parsed,
    committed: job.cursor,
    progress: progressOf(job),
    counts: IMPORT_VERDICTS.flatMap((verdict) => {
      const rows = job.counts[verdict] ?? 0;
      return rows > 0 ? [{ verdict, label: texts.verdicts[verdict], rows }] : [];
    }),
    similarAccepted: job.defaults.acceptSimilar === 'yes',
    notUndone,
    createdAt: job.createdAt,
    committedAt: job.committedAt,
    undoUntil: job.undoUntil,
    actions: actionsOf(job, ctx.now()),
  };
}

/** Of what is going on: the reading by bytes, taking in and back by rows. */
function progressOf(job: ImportJob): number {
  switch (job.state) {
    case 'uploaded':
    case 'mapping_needed':
      return 0;
    case 'parsing':
      return Math.min(0.99, job.readTo / Math.max(1, job.size));
    case 'committing':
    case 'undoing':
      return Math.min(0.99, job.cursor / Math.max(1, job.total ?? 1));
    default:
      return 1;
  }
}

export function actionsOf(job: ImportJob, now: string): Import['actions'] {
  const { state, undoUntil } = job;
  switch (state) {
    case 'mapping_needed':
      return ['map', 'remove'];
    case 'dry_run_ready':
      return ['map', 'commit', 'remove'];
    case 'parsing':
    case 'failed':
      return afterFailure(job);
    case 'done':
    case 'done_with_errors':
      return undoUntil !== null && undoUntil > now ? ['undo'] : [];
    default:
      return [];
  }
}

/** What was given up is gone on with by saying the same again; rows that are in stay in. */
function afterFailure({ stoppedIn }: ImportJob): Import['actions'] {
  if (stoppedIn === 'committing') return ['commit'];
  if (stoppedIn === 'undoing') return ['undo'];
  return stoppedIn === 'parsing' ? ['map', 'remove'] : ['remove'];
}

/** Codes with a detail at their end say the same as the code before it. */
export function reasonIn({ reasons }: ImportTexts, code: string): string {
  if (code.startsWith('serial_rule_')) return reasons['serial_rule']!;
  const known = reasons[code] ?? reasons[code.replace(/^header_/, '')];
  return known ?? reasons['serial_unreadable']!;
}
