import { toWireId } from '../../db/id.ts';
import type { ClaimType } from '../../db/vocab.ts';
import { brandOf } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { loadCatalog } from './catalog.ts';
import { labelOf } from './label.ts';
import { pickRequirements } from './requirements.ts';
import type { Model } from './schema.ts';

export async function listModels(
  ctx: Ctx,
  { type = 'customer' }: { type?: ClaimType | undefined },
): Promise<{ items: Model[] }> {
  const { models, policies } = await loadCatalog(ctx, brandOf(ctx.actor));
  return {
    items: models.map((model) => ({
      id: toWireId('model', model.id),
      code: model.code,
      name: model.name,
      family: model.family,
      manufacturer: model.manufacturer,
      closed: model.closed,
      ...labelOf(ctx, model),
      requirements: pickRequirements(policies, { modelId: model.id, claimType: type }),
    })),
  };
}
