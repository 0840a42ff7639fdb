import { listCards } from '../cards/index.ts';
import { CardQuery } from '../cards/schema.ts';
import { dayCell } from '../core/table.ts';
import { listModels } from '../products/index.ts';
import { ModelQuery } from '../products/schema.ts';
import { listing, PAGED } from './listing.ts';

/** What opens a card, its token, stays where the card is. */
export const cards = listing({
  query: CardQuery.omit(PAGED),
  page: 500,
  list: listCards,
  columns: [
    ['cardNumber', ({ number }) => number],
    ['serial', ({ serial }) => serial],
    ['modelCode', ({ model }) => model.code],
    ['model', ({ model }) => model.name],
    ['lastCoveredDay', ({ lastCoveredDay }) => dayCell(lastCoveredDay)],
    ['issued', ({ issuedAt }) => issuedAt],
    ['ended', ({ revokedAt }) => revokedAt],
    ['reason', ({ revokedReason }, say) => revokedReason && say.cardEndings[revokedReason]],
    ['checks', ({ verifications }) => verifications],
    ['lastCheck', ({ lastVerifiedAt }) => lastVerifiedAt],
    ['copySuspected', ({ copySuspectedAt }) => copySuspectedAt],
  ],
});

export const models = listing({
  // The proof that a claim needs, which alone differs by type, is not among the columns.
  query: ModelQuery.omit({ type: true }),
  page: 1,
  list: async (ctx) => ({ ...(await listModels(ctx, {})), nextCursor: null }),
  columns: [
    ['modelCode', ({ code }) => code],
    ['model', ({ name }) => name],
    ['family', ({ family }) => family],
    ['manufacturer', ({ manufacturer }) => manufacturer],
    ['discontinued', ({ closed }, say) => say.yesNo[closed ? 'yes' : 'no']],
    ['labelHint', ({ labelHint }) => labelHint],
  ],
});
