import type { Ctx } from '../core/context.ts';
import { textIn } from '../core/locale.ts';
import type { CatalogModel } from './catalog.ts';

/** Where the serial of a model is written, in the language of the reader. */
export const labelOf = (ctx: Ctx, { labelHint, labelPicture }: CatalogModel) => ({
  labelHint: textIn(labelHint, ctx.locale),
  labelPicture: labelPicture && new URL(labelPicture, ctx.publicUrl).href,
});
