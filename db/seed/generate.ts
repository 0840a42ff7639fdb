import type { Sql, TransactionSql } from 'postgres';
import { deriveState, nextStep, phaseOf } from '../../api/claims/lifecycle.ts';
import { coverage } from '../../api/terms/index.ts';
import { skeleton } from '../../api/units/serial.ts';
import { toWireId } from '../id.ts';
import type { EventKind, UnitJobState } from '../vocab.ts';
import { company } from './altai/company.ts';
import { BENCH_TENANT, benchmarkCompany, openCompany } from './benchmark.ts';
import type { BenchmarkCompany } from './benchmark.ts';
import { calendar } from './calendar.ts';

export type GenerateOptions = {
  /** How many the company has in the end. */
  units: number;
  tenantId?: string;
  now?: string;
  onProgress?: (done: number, of: number) => void;
};

/** What a benchmark asks for: some serials and claims from all over the data, and how to sign in. */
export type Generated = { serials: string[]; claims: string[]; embedKey: string; session: string };

const BATCH = 100_000;
const CLAIM_EVERY = 100;
const SAMPLE = 5_000;
const PREFIX = 'BN';

/** Fills a company of its own with devices, and with claims for one in a hundred of them; the server makes the rows. */
export async function generate(sql: Sql, options: GenerateOptions): Promise<Generated> {
  const { units, tenantId = BENCH_TENANT, now = new Date().toISOString(), onProgress } = options;
  const bench = benchmarkCompany(tenantId);
  const access = await openCompany(sql, bench, now);
  let done = await countUnits(sql, tenantId);
  while (done < units) {
    const to = Math.min(done + BATCH, units);
    await sql.begin(async (tx) => {
      await tx`select set_config('app.tenant', ${tenantId}, true)`;
      await trustReferences(tx);
      await addUnits(tx, bench, done + 1, to);
      await addClaims(tx, bench, done + 1, to, now);
    });
    done = to;
    onProgress?.(done, units);
  }
  await sql`analyze unit, claim, claim_line, claim_contact, claim_event, message, rma_unit`;
  return { ...(await sample(sql, units)), ...access };
}

/** Every reference is to a row that was made here; a superuser may skip looking each one up, a third of the time. */
async function trustReferences(tx: TransactionSql) {
  const [row] = await tx`select has_parameter_privilege('session_replication_role', 'set') as may`;
  if (row?.may) await tx`set local session_replication_role = replica`;
}

async function countUnits(sql: Sql, tenantId: string): Promise<number> {
  return sql.begin(async (tx) => {
    await tx`select set_config('app.tenant', ${tenantId}, true)`;
    const [row] = await tx`select count(*)::int as count from unit where tenant_id = ${tenantId}`;
    return Number(row?.count);
  });
}

async function addUnits(tx: TransactionSql, bench: BenchmarkCompany, from: number, to: number) {
  await tx.unsafe(
    `insert into unit (tenant_id, id, manufacturer_id, model_id, serial_raw, serial_norm, serial_skeleton, batch, region,
       dates, term_ids, lifecycle, custody, dealer_id)
     select $1::text::uuid, ${uuid('unit')}, $2::text::uuid, $3::text::uuid, '${PREFIX}' || digits, '${PREFIX}' || digits,
       '${skeleton(PREFIX)}' || digits, 'B-' || n / 1000, 'KZ',
       jsonb_build_object('delivery', jsonb_build_object(
         'date', (date '2026-06-30' - (n * 7919 % 1500)::int)::text, 'source', 'delivery note', 'verified', true)),
       jsonb_build_array($4::text), 'active', 'customer', $5::text::uuid
     from (select n, ${digits} as digits from generate_series($6::text::bigint, $7::text::bigint) n) made
     order by digits`,
    [
      bench.tenantId,
      bench.manufacturerId,
      bench.modelId,
      bench.term.id,
      bench.organizationId,
      String(from),
      String(to),
    ],
  );
}

async function addClaims(tx: TransactionSql, bench: BenchmarkCompany, from: number, to: number, now: string) {
  const first = Math.ceil(from / CLAIM_EVERY) * CLAIM_EVERY;
  if (first > to) return;
  const courses = JSON.stringify(COURSES.map((kinds, nr) => courseOf(kinds, nr, bench, now)));
  const given = [courses, bench.tenantId, String(first), String(to), now];
  const claims = `(
    select n, c.*, $5::text::timestamptz - (n / ${CLAIM_EVERY} * 7919 % 525600 + 1440) * interval '1 minute' as began
    from generate_series($3::text::bigint, $4::text::bigint, ${CLAIM_EVERY}) n
    join jsonb_to_recordset($1::text::jsonb) as c(nr int, state text, phase text, owner text, step text, due date,
      kinds jsonb, job text, receipt jsonb, brand uuid, model uuid, dealer uuid)
      on c.nr = n / ${CLAIM_EVERY} % ${COURSES.length}) told, (select $2::text::uuid as tenant) mine`;
  const events = `${claims}, jsonb_array_elements_text(kinds) with ordinality as e(kind, seq)`;

  await tx.unsafe(
    `insert into claim (tenant_id, id, ref, brand_id, type, locale, state, phase, next_owner, next_step, next_due,
       organization_id, symptoms, flags, related, last_seq, created_at, updated_at, submitted_at, version)
     select tenant, ${uuid('claim')}, 'BN-' || n, brand, 'dealer', 'en', state, phase, owner, step, due, dealer,
       '{"whatHappens": "It does not start."}', '[]', '[]', jsonb_array_length(kinds), began,
       began + jsonb_array_length(kinds) * interval '1 hour', began + interval '2 hours', 1
     from ${claims}`,
    given,
  );
  await tx.unsafe(
    `insert into claim_contact (tenant_id, id, claim_id, kind, name, email)
     select tenant, ${uuid('contact')}, ${uuid('claim')}, 'claimant', 'Customer ' || n, 'customer' || n || '@bench.example'
     from ${claims}`,
    given,
  );
  await tx.unsafe(
    `insert into claim_line (tenant_id, id, claim_id, position, unit_id, model_id, serial_raw, serial_norm, coverage, decision)
     select tenant, ${uuid('line')}, ${uuid('claim')}, 1, ${uuid('unit')}, model, '${PREFIX}' || ${digits},
       '${PREFIX}' || ${digits}, receipt, case when job is null then 'proposed' else 'approved' end
     from ${claims}`,
    given,
  );
  await tx.unsafe(
    `insert into rma_unit (tenant_id, id, claim_id, line_id, state)
     select tenant, ${uuid('job')}, ${uuid('claim')}, ${uuid('line')}, job from ${claims} where job is not null`,
    given,
  );
  await tx.unsafe(
    `insert into message (tenant_id, id, claim_id, kind, actor, body, at)
     select tenant, ${uuid('message')}, ${uuid('claim')}, 'comment', '{"kind": "claimant"}', 'When will it be ready?',
       began + seq * interval '1 hour'
     from ${events} where kind = 'claim.message_added'`,
    given,
  );
  await tx.unsafe(
    `insert into claim_event (tenant_id, id, claim_id, seq, kind, at, actor, visibility, line_id, payload)
     select tenant, ${uuid('event', 'n * 32 + seq')}, ${uuid('claim')}, seq, kind, began + seq * interval '1 hour',
       '{"kind": "system"}', 'public', case when kind like 'rma_unit.%' then ${uuid('line')} end,
       case when kind = 'claim.message_added' then jsonb_build_object('messageId', ${uuid('message')}) else '{}' end
     from ${events}`,
    given,
  );
}

async function sample(sql: Sql, units: number) {
  const step = Math.max(1, Math.floor(units / SAMPLE));
  const serials = await sql.unsafe<{ serial: string }[]>(
    `select '${PREFIX}' || ${digits} as serial from generate_series(${step}::bigint, ${units}::bigint, ${step}) n limit ${SAMPLE}`,
  );
  const stride = CLAIM_EVERY * Math.max(1, Math.floor(units / CLAIM_EVERY / SAMPLE));
  const claims = await sql.unsafe<{ id: string }[]>(
    `select ${uuid('claim')} as id from generate_series(${stride}::bigint, ${units}::bigint, ${stride}) n limit ${SAMPLE}`,
  );
  return {
    serials: serials.map(({ serial }) => serial),
    claims: claims.map(({ id }) => toWireId('claim', id)),
  };
}

/** A UUIDv7 of the n-th row of a kind. */
const uuid = (kind: string, n = 'n') =>
  `(lpad(to_hex(1750000000000 + ${n}), 12, '0') || '7' || substr(md5('${kind}' || (${n})), 1, 3) || '8'
    || substr(md5('${kind}' || (${n})), 4, 15))::uuid`;

/** Ten digits in no visible order, each number once: 2654435761 shares no factor with ten. */
const digits = `lpad((n * 2654435761 % 10000000000)::text, 10, '0')`;

const FILED: EventKind[] = ['claim.draft_created', 'claim.submitted'];
const REVIEWED: EventKind[] = [...FILED, 'claim.review_started', 'claim.message_added'];
const RECEIVED: EventKind[] = [
  ...REVIEWED,
  'claim.approved',
  'rma_unit.received',
  'rma_unit.diagnosis_started',
];
const RETURNED: EventKind[] = [
  ...RECEIVED,
  'rma_unit.repair_started',
  'rma_unit.ready',
  'rma_unit.returned',
  'claim.resolved',
];
const COURSES: EventKind[][] = [
  [...RETURNED, 'claim.closed'],
  [...REVIEWED, 'claim.rejected'],
  [...RETURNED, 'claim.closed'],
  RECEIVED,
  [...RETURNED, 'claim.closed'],
  FILED,
  [...RETURNED, 'claim.closed'],
  REVIEWED,
  RETURNED,
  [...REVIEWED, 'claim.approved'],
];

const JOB_AFTER: Partial<Record<EventKind, UnitJobState>> = {
  'claim.approved': 'expected',
  'rma_unit.received': 'received',
  'rma_unit.diagnosis_started': 'diagnosis',
  'rma_unit.repair_started': 'repair',
  'rma_unit.ready': 'ready',
  'rma_unit.returned': 'returned',
};

function courseOf(kinds: EventKind[], nr: number, bench: BenchmarkCompany, now: string) {
  const { today } = calendar(now, company.timeZone);
  const state = deriveState(kinds.map((kind) => ({ kind })));
  const job = kinds.map((kind) => JOB_AFTER[kind]).findLast((found) => found !== undefined) ?? null;
  const jobs = job ? [{ state: job, promisedOn: null }] : [];
  const next = nextStep({ state, jobs, questions: [], since: today, targets: company.targets });
  const receipt = coverage({
    terms: [bench.term],
    unit: {
      dates: { delivery: { date: today, source: 'delivery note', verified: true } },
      custody: 'customer',
      coverageFlag: 'normal',
    },
    asOf: today,
  });
  return {
    nr,
    kinds,
    state,
    job,
    receipt,
    phase: phaseOf(state, jobs),
    owner: next.owner,
    step: next.step,
    due: next.due,
    brand: bench.brandId,
    model: bench.modelId,
    dealer: bench.organizationId,
  };
}
