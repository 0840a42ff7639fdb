import type { Ctx } from '../core/context.ts';
import { textIn } from '../core/locale.ts';
import type { Recall } from '../terms/index.ts';

export type StoredRecall = {
  campaign: string;
  title: Record<string, string>;
  remedy: Record<string, string>;
};

/** Recalls in the reader's language. */
export const toldRecalls = (ctx: Ctx, recalls: readonly StoredRecall[]): Recall[] =>
  recalls.map(({ campaign, title, remedy }) => ({
    campaign,
    title: textIn(title, ctx.locale) ?? campaign,
    remedy: textIn(remedy, ctx.locale) ?? '',
  }));
