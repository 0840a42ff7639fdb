import type { Tx } from '../core/context.ts';
import type { Consumer } from '../core/delivery.ts';
import { type Claim, loadCase } from './case.ts';
import type { Destination } from './params.ts';
import { queueMail } from './queue-mail.ts';
import { claimant, type Recipient, service } from './recipients.ts';
import type { Template } from './wording.ts';

export const tellClosed = tell({ template: 'closed', whom: claimant, opens: 'follow' });
export const tellCancelled = tell({ template: 'cancelled', whom: claimant, opens: 'follow' });
export const tellReopened = tell({ template: 'reopened', whom: service, opens: 'desk' });
/** The anonymous author of a claim can withdraw it, so its mail is rationed like that of the submission. */
export const tellWithdrawn = tell({ template: 'withdrawn', whom: claimant, opens: 'follow', rationed: true });

type Telling = {
  template: Template;
  whom: (tx: Tx, claim: Claim) => Promise<Recipient[]>;
  opens: Destination;
  rationed?: boolean;
};

function tell({ template, whom, opens, rationed = false }: Telling): Consumer {
  return async (tx, event) => {
    const { claim, brand } = await loadCase(tx, event.objectId);
    const byStranger = rationed && claim.submittedBy === null;
    const params = { ref: claim.ref, opens };
    for (const to of await whom(tx, claim)) {
      await queueMail(tx, event, { template, to, brand, claimId: claim.id, byStranger, params });
    }
  };
}
