import type { Consumer } from '../core/delivery.ts';
import { tellApprovalRequested, tellApprovalReturned } from './approval.ts';
import { tellAccountChange } from './account-changed.ts';
import { tellCorrection, tellRecheck } from './correction.ts';
import { tellDecision } from './decided.ts';
import { tellCardCopied } from './card-copied.ts';
import { tellAppeal, tellAppealAnswered } from './flag-appealed.ts';
import { tellImport } from './import-done.ts';
import { tellInfoReceived } from './info-received.ts';
import { tellInfoRequested } from './info-requested.ts';
import { tellReady, tellReceived, tellReturned } from './job-changed.ts';
import { sendInvitation } from './invitation.ts';
import { tellKeyExposed } from './key-exposed.ts';
import { tellKeysFailing } from './keys-failing.ts';
import { tellMessage } from './message-added.ts';
import { tellMembership } from './membership-changed.ts';
import { tellAccepted, tellAsked, tellHolder, tellMerged } from './ownership.ts';
import { sendPasswordReset } from './password-reset-requested.ts';
import { tellActive, tellDisputed, tellOffered, tellRejected, tellWaiting } from './registration.ts';
import { sendResumeLink } from './resume-link.ts';
import { sendSignInCode } from './sign-in-requested.ts';
import { tellCancelled, tellClosed, tellReopened, tellWithdrawn } from './state-changed.ts';
import { tellSubmitted } from './submitted.ts';

const mails: Record<string, Consumer> = {
  'sign_in.requested': sendSignInCode,
  'claim.resume_link': sendResumeLink,
  'claim.approval_requested': tellApprovalRequested,
  'claim.approval_returned': tellApprovalReturned,
  'claim.submitted': tellSubmitted,
  'claim.info_requested': tellInfoRequested,
  'claim.info_received': tellInfoReceived,
  'claim.approved': tellDecision('approved'),
  'claim.partially_approved': tellDecision('partially_approved'),
  'claim.rejected': tellDecision('rejected'),
  'claim.message_added': tellMessage,
  'claim.cover_rechecked': tellRecheck,
  'date_correction.approved': tellCorrection('date_corrected'),
  'date_correction.rejected': tellCorrection('date_kept'),
  'registration.pending_approval': tellWaiting,
  'registration.disputed': tellDisputed,
  'registration.active': tellActive,
  'registration.rejected': tellRejected,
  'registration.submitted': tellOffered,
  'transfer.accepted': tellAccepted,
  'ownership.asked': tellAsked,
  'ownership.transferred': tellHolder('ownership_ended'),
  'ownership.refused': tellHolder('ownership_kept'),
  'ownership.merged_duplicate': tellMerged,
  'unit.flag_appealed': tellAppeal,
  'unit.coverage_changed': tellAppealAnswered,
  'card.copy_suspected': tellCardCopied,
  'claim.closed': tellClosed,
  'claim.reopened': tellReopened,
  'claim.withdrawn': tellWithdrawn,
  'claim.cancelled': tellCancelled,
  'invitation.sent': sendInvitation,
  'membership.changed': tellMembership,
  'key.exposed': tellKeyExposed,
  'password_reset.requested': sendPasswordReset,
  'password.changed': tellAccountChange('password_changed'),
  'totp.on': tellAccountChange('totp_on'),
  'totp.off': tellAccountChange('totp_off'),
  'passkey.added': tellAccountChange('passkey_added'),
  'totp.removed': tellAccountChange('totp_removed'),
  'sign_in.new_device': tellAccountChange('new_device'),
  'issuer.keys_failing': tellKeysFailing,
  'import.done': tellImport,
  'import.done_with_errors': tellImport,
  'rma_unit.received': tellReceived,
  'rma_unit.ready': tellReady,
  'rma_unit.returned': tellReturned,
};

/** Writes the mails that an event calls for. */
export const notify: Consumer = async (tx, event) => {
  if (Object.hasOwn(mails, event.kind)) await mails[event.kind]!(tx, event);
};
