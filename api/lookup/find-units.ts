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

type Answer = { exhausted: string[] } | { units: FoundUnit[]; corrected: boolean };

type Asked = {
  serial: string;
  norm: string;
  modelId: string | undefined;
  /** Under which the look-up is logged; without it the serial is only asked for on the way to something else. */
  log?: string;
};

/** The units of the brand with this serial. A miss is counted and a look-up logged in the same round trip. */
export async function findUnits(ctx: Ctx, asked: Asked): Promise<{ units: FoundUnit[]; corrected: boolean }> {
  const { actor } = ctx;
  const brandId = brandOf(actor);
  const now = ctx.now();
  const kept = normaliseSerial(asked.serial, { strip: false });
  const hasFolded = foldConfusables(asked.norm).changed.length > 0;
  const folded = (text: string) => (hasFolded ? foldConfusables(text).latin : null);
  const answer = await ctx.database.call<Answer>('lookup_unit', [
    ctx.tenantId,
    brandId,
    asked.modelId ?? null,
    true,
    asked.norm,
    kept,
    folded(asked.norm),
    folded(kept),
    reachOf(ctx),
    JSON.stringify(readerOf(actor)),
    JSON.stringify(missBudgets(ctx, brandId)),
    now,
    asked.log ?? null,
    await sign(ctx.secrets.link, `serial:${ctx.tenantId}:${asked.norm}`),
    actor.kind,
    'keyId' in actor ? actor.keyId : null,
    'organizationId' in actor ? actor.organizationId : null,
    skeleton(asked.norm),
    now.slice(0, 10),
  ]);
  if ('exhausted' in answer) throw tooManyMisses(answer.exhausted, now);
  return answer;
}
