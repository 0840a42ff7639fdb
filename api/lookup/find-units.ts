import type { unit } from '../../db/index.ts';
import type { Phase } from '../../db/vocab.ts';
import { brandOf } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { reachOf } from '../core/reach.ts';
import { sign } from '../core/token.ts';
import {
  type CoverFacts,
  foldConfusables,
  normaliseSerial,
  readerOf,
  type Relation,
  skeleton,
} from '../units/index.ts';
import { missBudgets, tooManyMisses } from './budgets.ts';

type Texts = Record<string, string>;

export type FoundUnit = CoverFacts &
  Pick<typeof unit.$inferSelect, 'id' | 'modelId'> & {
    /** As printed on the label. */
    serial: string;
    visible: boolean;
    /** Of one that was replaced or took over, for whoever sees it whole. */
    chain: Relation[] | null;
    recalls: { campaign: string; title: Texts; remedy: Texts }[] | null;
    openClaims: { id: string; ref: string; phase: Phase }[] | null;
  };

type Answer = { exhausted: string[] } | Found;

type Asked = {
  serial: string;
  norm: string;
  modelId: string | undefined;
  /** Under which the look-up is logged; without it the serial is only asked for on the way to something else. */
  log?: string;
};

type Found = { units: FoundUnit[]; corrected: boolean };

/** The units of the brand with this serial. A miss is counted and a look-up logged in the same round trip. */
export async function findUnits(ctx: Ctx, asked: Asked): Promise<Found> {
  const { actor } = ctx;
  const brandId = brandOf(actor);
  const now = ctx.now();
  const read = await readingsOf(ctx, asked);
  const answer = await ctx.database.call<Answer>('lookup_unit', [
    ctx.tenantId,
    brandId,
    asked.modelId ?? null,
    true,
    read.stripped,
    read.kept,
    read.folded,
    read.foldedKept,
    reachOf(ctx),
    JSON.stringify(readerOf(actor)),
    JSON.stringify(missBudgets(ctx, brandId)),
    now,
    asked.log ?? null,
    read.hash,
    ...askerOf(ctx),
    read.skeleton,
    now.slice(0, 10),
  ]);
  if ('exhausted' in answer) throw tooManyMisses(answer.exhausted, now);
  return answer;
}

/** The same for many, in their order and in one round trip; `null` from where a budget was used up. */
export async function findManyUnits(
  ctx: Ctx,
  asked: (Asked & { log: string })[],
): Promise<{ answers: (Found | null)[]; exhausted: string[] }> {
  const { actor } = ctx;
  const brandId = brandOf(actor);
  const now = ctx.now();
  const rows = await Promise.all(
    asked.map(async (one) => ({
      ...(await readingsOf(ctx, one)),
      modelId: one.modelId ?? null,
      log: one.log,
    })),
  );
  return ctx.database.call('lookup_units', [
    ctx.tenantId,
    brandId,
    JSON.stringify(rows),
    reachOf(ctx),
    JSON.stringify(readerOf(actor)),
    JSON.stringify(missBudgets(ctx, brandId)),
    now,
    ...askerOf(ctx),
    now.slice(0, 10),
  ]);
}

const askerOf = ({ actor }: Ctx) => [
  actor.kind,
  'keyId' in actor ? actor.keyId : null,
  'organizationId' in actor ? actor.organizationId : null,
];

/** In which forms a serial may be stored, and what of it is logged. */
async function readingsOf(ctx: Ctx, { serial, norm }: Asked) {
  const kept = normaliseSerial(serial, { strip: false });
  const hasFolded = foldConfusables(norm).changed.length > 0;
  const folded = (text: string) => (hasFolded ? foldConfusables(text).latin : null);
  return {
    stripped: norm,
    kept,
    folded: folded(norm),
    foldedKept: folded(kept),
    hash: await sign(ctx.secrets.link, `serial:${ctx.tenantId}:${norm}`),
    skeleton: skeleton(norm),
  };
}
