import type { WarrantyTerm } from './types.ts';

/** T24: whether the cover of a term goes on with the next owner, after so many owners who passed it on before. */
export const goesOn = ({ transfer }: Pick<WarrantyTerm, 'transfer'>, passedOn: number): boolean =>
  transfer === undefined || transfer.kind === 'always' || (transfer.kind === 'once' && passedOn === 0);

/** Whether anything of the cover would go on; without terms there is nothing to lose. */
export const mayPassOn = (terms: readonly Pick<WarrantyTerm, 'transfer'>[], passedOn: number): boolean =>
  terms.length === 0 || terms.some((term) => goesOn(term, passedOn));
