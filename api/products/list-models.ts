import type { Ctx } from '../core/context.ts';
import type { ClaimType } from '../../db/vocab.ts';
import type { Model } from './schema.ts';

export async function listModels(ctx: Ctx, input: { type?: ClaimType | undefined }): Promise<{ items: Model[] }> {
  throw new Error('not built yet');
}
