import type { ClaimType } from '../../db/vocab.ts';
import type { Actor } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';
import type { NewClaim } from './schema.ts';

/** Dealers and partners ask for money; a customer asks for a working device. */
export const mayClaimAmounts = (actor: Actor, type: ClaimType): boolean =>
  type === 'dealer' || actor.kind === 'key';

export function checkAmounts(actor: Actor, type: ClaimType, lines: NewClaim['lines'] = []): void {
  if (mayClaimAmounts(actor, type)) return;
  const errors = lines.flatMap(({ claimedAmount }, at) =>
    claimedAmount
      ? [
          {
            pointer: `/lines/${at}/claimedAmount`,
            code: 'not_for_customers',
            detail: 'Only a dealer asks for an amount',
          },
        ]
      : [],
  );
  if (errors.length > 0) throw new Problem('invalid', { errors });
}
