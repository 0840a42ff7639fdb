import type { Ctx } from '../core/context.ts';
import { requireCatalogReader } from '../products/index.ts';
import { PRESETS, termSentences } from '../terms/index.ts';
import type { TermPreset } from './schema.ts';

export function listPresets(ctx: Ctx): { items: TermPreset[] } {
  requireCatalogReader(ctx);
  return {
    items: PRESETS.map(({ id, jurisdiction, name, source, term }) => ({
      id,
      jurisdiction,
      name,
      source: { law: source.law, url: source.url ?? '', check: source.check },
      body: term,
      sentences: termSentences(term, ctx),
    })),
  };
}
