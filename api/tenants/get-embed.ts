import { ELEMENTS } from '../../db/vocab.ts';
import { brandOf } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { loadCatalog, pickRequirements } from '../products/index.ts';
import { loadBrand } from './brand.ts';
import type { Embed } from './schema.ts';

export async function getEmbed(ctx: Ctx): Promise<Embed> {
  const [brand, { policies }] = await Promise.all([loadBrand(ctx), loadCatalog(ctx, brandOf(ctx.actor))]);
  const { name, slug, locales, defaultLocale, timeZone, support, texts } = brand;
  return {
    brand: { name, slug, hostedUrl: `${ctx.publicUrl}/b/${slug}`, locales, defaultLocale, timeZone, support },
    theme: { tokens: brand.theme },
    texts: texts[ctx.locale] ?? {},
    elements: (ctx.actor.kind === 'embed' ? ctx.actor.elements : null) ?? [...ELEMENTS],
    policy: brand.policy,
    requirements: pickRequirements(policies, { modelId: null, claimType: 'customer' }),
  };
}
