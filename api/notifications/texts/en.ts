import type { LineDecision, ReasonCode } from '../../../db/vocab.ts';
import type { Direction } from '../../core/mail/index.ts';
import { en as owning, type OwningTemplate } from './owning/en.ts';

/**
 * `{brand}` and `{ref}` may stand anywhere; other slots only in paragraphs, and a paragraph without its value is left out.
 * Facts (a code, a list, a quoted message) follow the first paragraph.
 */
export type Wording = {
  subject: string;
  preheader: string;
  heading: string;
  paragraphs: string[];
  button: string;
};

type Template =
  | 'code'
  | 'submitted'
  | 'submitted_unconfirmed'
  | 'resume'
  | 'approval_requested'
  | 'approval_returned'
  | 'info_requested'
  | 'info_received'
  | 'approved'
  | 'partially_approved'
  | 'rejected'
  | 'received'
  | 'ready'
  | 'returned'
  | 'message'
  | 'customer_message'
  | 'closed'
  | 'reopened'
  | 'withdrawn'
  | 'cancelled'
  | 'invitation'
  | 'rights_changed'
  | 'rights_ended'
  | 'delegated'
  | 'key_exposed'
  | 'password_reset'
  | 'password_changed'
  | 'totp_on'
  | 'totp_off'
  | 'totp_removed'
  | 'new_device'
  | 'passkey_added'
  | 'date_corrected'
  | 'date_kept'
  | 'cover_rechecked'
  | 'keys_failing'
  | 'import_done'
  | 'import_done_with_errors'
  | OwningTemplate;

export type MailTexts = {
  locale: string;
  direction: Direction;
  labels: Record<'when' | 'browser' | 'by' | 'reason' | 'device' | 'pickUp' | 'note' | 'handedTo', string>;
  decisions: Record<LineDecision, string>;
  reasons: Record<ReasonCode, string>;
  mails: Record<Template, Wording>;
};

export const en: MailTexts = {
  locale: 'en',
  direction: 'ltr',
  labels: {
    when: 'When',
    browser: 'Browser',
    by: 'Changed by',
    reason: 'Reason',
    device: 'Device',
    pickUp: 'Pick-up',
    note: 'What was done',
    handedTo: 'Handed to',
  },
  decisions: { proposed: 'Not decided yet', approved: 'Accepted', rejected: 'Not accepted' },
  reasons: {
    out_of_cover: 'The warranty had ended.',
    external_damage: 'The damage came from outside.',
    liquid_damage: 'The damage was caused by liquid.',
    third_party_repair: 'Somebody else had repaired the device.',
    wear_part: 'The part wears out in normal use.',
    no_proof_of_purchase: 'A proof of purchase is missing.',
    serial_mismatch: 'The serial number does not belong to this device.',
    not_our_product: 'This is not a product of ours.',
    duplicate: 'The same case is already being handled under another reference.',
    entered_in_error: 'The request was entered by mistake.',
    other: 'Please see the details in your request.',
  },
  mails: {
    ...owning,
    code: {
      subject: 'Your code for {brand}',
      preheader: 'The code is valid for 10 minutes.',
      heading: 'Your code',
      paragraphs: [
        'Enter this code on the page that asked for it:',
        'It is valid for 10 minutes and works once. If you did not ask for it, you need not do anything.',
      ],
      button: 'Open',
    },
    submitted: {
      subject: '{ref}: we have your request',
      preheader: '{brand} has received request {ref}.',
      heading: 'We have your request',
      paragraphs: [
        'Your reference is {ref}. Please keep it.',
        'Next, we check the warranty and the documents. You hear from us by {due}.',
        'The button opens this one request, without a password. You can add files and messages there.',
      ],
      button: 'Follow the request',
    },
    submitted_unconfirmed: {
      subject: '{ref}: request received',
      preheader: '{brand} has received request {ref}.',
      heading: 'Request received',
      paragraphs: [
        'A warranty request with the reference {ref} was sent to {brand}, and this address was given as the contact.',
        'Was it you? Then open the request once, so that we may write to you about it. If it was not you, you need not do anything.',
      ],
      button: 'Open the request',
    },
    resume: {
      subject: 'Continue your request to {brand}',
      preheader: 'The link opens the request where it was left.',
      heading: 'Continue your request',
      paragraphs: [
        'The button opens the unfinished warranty request on this device. It works for 30 days.',
        'If you did not ask for it, you need not do anything.',
      ],
      button: 'Continue',
    },
    approval_requested: {
      subject: '{ref}: please approve',
      preheader: 'A colleague asks for your approval of {ref}.',
      heading: 'Your approval is asked for',
      paragraphs: [
        '{initiator} has filled in request {ref} to {brand}. It is sent when you have approved it.',
        'Please look at it by {due}. You can also send it back with a reason.',
      ],
      button: 'Look at the request',
    },
    approval_returned: {
      subject: '{ref}: sent back by your approver',
      preheader: 'Request {ref} has not been sent to {brand} yet.',
      heading: 'Your request was sent back',
      paragraphs: [
        '{approver} has not approved request {ref} and writes:',
        'Nothing has been sent to {brand} yet. Change what is needed and send it again.',
      ],
      button: 'Change the request',
    },
    info_requested: {
      subject: '{ref}: we need something from you',
      preheader: 'Please answer, so that we can go on with {ref}.',
      heading: 'We need something from you',
      paragraphs: [
        'To go on with request {ref} we need the following:',
        '{note}',
        'Please answer by {due}. Our clock is stopped until then.',
      ],
      button: 'Answer now',
    },
    info_received: {
      subject: '{ref}: answer received',
      preheader: 'The answer to your question is in.',
      heading: 'An answer is in',
      paragraphs: ['The question in claim {ref} has been answered. The claim can go on.'],
      button: 'Open the claim',
    },
    approved: {
      subject: '{ref}: accepted',
      preheader: 'Your request {ref} has been accepted.',
      heading: 'Your request is accepted',
      paragraphs: [
        'The warranty covers the repair.',
        'Next: hand in or send the device as described in your request. We write when it has arrived.',
      ],
      button: 'See what to do next',
    },
    partially_approved: {
      subject: '{ref}: partly accepted',
      preheader: 'Your request {ref} has been accepted in part.',
      heading: 'Your request is accepted in part',
      paragraphs: [
        'We have decided on each device:',
        'Next: hand in or send what was accepted, as described in your request. If you disagree with a decision, write to us there.',
      ],
      button: 'See what to do next',
    },
    rejected: {
      subject: '{ref}: not accepted',
      preheader: 'We have decided on request {ref}.',
      heading: 'Your request is not accepted',
      paragraphs: [
        'We are sorry. We have checked your request and cannot accept it under the warranty:',
        'If you disagree or have another document, write to us in your request. We will look at it again.',
      ],
      button: 'Open the request',
    },
    received: {
      subject: '{ref}: your device has arrived',
      preheader: 'The service has your device.',
      heading: 'Your device has arrived',
      paragraphs: ['The service has received it:', 'Next, we look for the cause. You hear from us by {due}.'],
      button: 'Follow the repair',
    },
    ready: {
      subject: '{ref}: ready',
      preheader: 'Your device is ready.',
      heading: 'Your device is ready',
      paragraphs: ['The work is done and tested:'],
      button: 'Open the request',
    },
    returned: {
      subject: '{ref}: returned',
      preheader: 'Your device was handed over.',
      heading: 'Your device was handed over',
      paragraphs: [
        'It was returned:',
        'Please confirm in the request that it works again. If it does not, tell us there.',
      ],
      button: 'Confirm or report',
    },
    message: {
      subject: '{ref}: new message',
      preheader: '{brand} has written to you about {ref}.',
      heading: 'New message',
      paragraphs: ['{brand} has written to you about request {ref}.', 'You can answer in the request.'],
      button: 'Read and answer',
    },
    customer_message: {
      subject: '{ref}: message from the customer',
      preheader: 'The customer has written about {ref}.',
      heading: 'Message from the customer',
      paragraphs: ['The customer has written about claim {ref}.'],
      button: 'Open the claim',
    },
    closed: {
      subject: '{ref}: closed',
      preheader: 'Request {ref} is closed.',
      heading: 'Your request is closed',
      paragraphs: [
        'Request {ref} is closed. Thank you for your patience.',
        'If the fault comes back, open the request and tell us.',
      ],
      button: 'Open the request',
    },
    reopened: {
      subject: '{ref}: opened again',
      preheader: 'Claim {ref} was opened again.',
      heading: 'A claim was opened again',
      paragraphs: ['Claim {ref} was opened again and waits for the service.'],
      button: 'Open the claim',
    },
    withdrawn: {
      subject: '{ref}: withdrawn',
      preheader: 'Request {ref} was withdrawn.',
      heading: 'The request was withdrawn',
      paragraphs: ['Request {ref} was withdrawn. Nothing more will happen with it.'],
      button: 'Open the request',
    },
    cancelled: {
      subject: '{ref}: cancelled',
      preheader: 'Request {ref} was cancelled.',
      heading: 'Your request was cancelled',
      paragraphs: [
        'The service has cancelled request {ref}.',
        'The reason stands in the request. If you disagree, write to us.',
      ],
      button: 'See the reason',
    },
    date_corrected: {
      subject: '{brand}: the date is corrected, {ref}',
      preheader: 'See what it means for the cover.',
      heading: 'The date is corrected',
      paragraphs: [
        'You told us that a date of {serial} is wrong. We looked at your proof and corrected it:',
        'By its terms the device is covered until {until}.',
      ],
      button: 'Open the portal',
    },
    date_kept: {
      subject: '{brand}: the date stays as it is, {ref}',
      preheader: 'See why.',
      heading: 'The date stays as it is',
      paragraphs: [
        'You told us that a date of {serial} is wrong. We looked at it and did not change the date. You had proposed:',
        'If you have other proof, send it with a new proposal.',
      ],
      button: 'Open the portal',
    },
    cover_rechecked: {
      subject: '{brand}: cover checked again, {ref}',
      preheader: 'A date of a device was corrected.',
      heading: 'We checked the cover again',
      paragraphs: [
        'A date of a device in your request {ref} was corrected. The receipt was computed anew:',
        'Your request is not decided by this; we go on with it.',
      ],
      button: 'View the request',
    },
    keys_failing: {
      subject: '{brand}: the keys of a host site cannot be fetched',
      preheader: 'Its people cannot sign in after a day.',
      heading: 'The keys of a host site cannot be fetched',
      paragraphs: [
        'We asked {address} for the public keys of {issuer} and could not use the answer: {problem}.',
        'The last good keys count for 24 hours. After that nobody can sign in from this site until its address answers again.',
      ],
      button: 'Open the settings',
    },
    import_done: {
      subject: '{brand}: your list is taken in',
      preheader: 'All its rows are in the portal.',
      heading: 'Your list is taken in',
      paragraphs: [
        'All rows of {file} are in the portal: {taken}.',
        'You can take the list back for 14 days.',
      ],
      button: 'Open the portal',
    },
    import_done_with_errors: {
      subject: '{brand}: your list is taken in, some rows are not',
      preheader: 'Download the corrections, mend the rows and send them again.',
      heading: 'Some rows of your list were not taken in',
      paragraphs: [
        '{taken} rows of {file} are in the portal, {left} are not.',
        'Each of them has its reason in the corrections file. Mend the rows there and upload that file: what is in already stays as it is.',
      ],
      button: 'Open the portal',
    },
    invitation: {
      subject: '{brand}: you are invited',
      preheader: 'Take up the invitation within 7 days.',
      heading: 'You are invited',
      paragraphs: [
        '{by} invites you to {place} as:',
        'The link works once, until {until}. If you did not expect this mail, delete it: nothing happens without you.',
      ],
      button: 'Accept the invitation',
    },
    rights_changed: {
      subject: '{brand}: what you may do has changed',
      preheader: 'See what you are now.',
      heading: 'What you may do has changed',
      paragraphs: [
        '{by} has set what you are at {place}:',
        'If this surprises you, ask who looks after people there.',
      ],
      button: 'Open the portal',
    },
    rights_ended: {
      subject: '{brand}: a right has ended',
      preheader: 'See which one.',
      heading: 'A right of yours has ended',
      paragraphs: [
        '{by} has ended what you were at {place}:',
        'If this surprises you, ask who looks after people there.',
      ],
      button: 'Open the portal',
    },
    delegated: {
      subject: '{brand}: you stand in for a colleague',
      preheader: 'See for whom and until when.',
      heading: 'You stand in for a colleague',
      paragraphs: [
        'From {from} until {to} you stand in for {holder} at {place}:',
        'It ends by itself. You can end it earlier in your account.',
      ],
      button: 'Open the portal',
    },
    key_exposed: {
      subject: '{brand}: a secret key was used in a browser',
      preheader: 'Roll the key now.',
      heading: 'A secret key is no longer secret',
      paragraphs: [
        'The key {key} was sent by a browser, from a page of {origin}. We refused the request.',
        'Whoever opens that page can read the key. Roll it now, with no overlap, and keep the new one on a server.',
      ],
      button: 'Open the settings',
    },
    password_reset: {
      subject: 'Choose a new password for {brand}',
      preheader: 'The link works for 30 minutes.',
      heading: 'Choose a new password',
      paragraphs: [
        'The button opens a page where you choose a new password. It works once, for 30 minutes.',
        'If you did not ask for it, there is nothing to do: your password stays as it is.',
      ],
      button: 'Choose a password',
    },
    password_changed: {
      subject: '{brand}: your password was changed',
      preheader: 'All other devices were signed out.',
      heading: 'Your password was changed',
      paragraphs: [
        'A new password was set for your account. All other devices were signed out.',
        'Was it not you? Set a new password now, and look at the list of devices in your account.',
      ],
      button: 'Open my account',
    },
    totp_on: {
      subject: '{brand}: second step switched on',
      preheader: 'From now on a code from your app is asked for.',
      heading: 'The second step is on',
      paragraphs: [
        'From now on, signing in also takes a code from your authenticator app. Keep the recovery codes where you find them without your phone.',
        'Was it not you? Sign in, switch it off and set a new password.',
      ],
      button: 'Open my account',
    },
    totp_off: {
      subject: '{brand}: second step switched off',
      preheader: 'No code from an app is asked for any more.',
      heading: 'The second step is off',
      paragraphs: [
        'From now on, signing in to your account takes no code from an app.',
        'Was it not you? Sign in, switch it on again and set a new password.',
      ],
      button: 'Open my account',
    },
    totp_removed: {
      subject: '{brand}: second step removed',
      preheader: 'An administrator has removed the second step of your account.',
      heading: 'Your second step was removed',
      paragraphs: [
        'An administrator has removed the second step of your account, so that you can sign in without it. You were signed out everywhere.',
        'Sign in and set up an authenticator app again.',
        'Did you not ask for this? Tell your administrator at once.',
      ],
      button: 'Open my account',
    },
    new_device: {
      subject: '{brand}: sign-in with a new device',
      preheader: 'Somebody has signed in to your account with a device that was not seen before.',
      heading: 'A new device has signed in',
      paragraphs: [
        'Somebody has signed in to your account with a device that was not seen before.',
        'Was it you? Then there is nothing to do.',
        'Was it not you? Open your account, look under “Where you are signed in” and end that session; then set a new password.',
      ],
      button: 'Open my account',
    },
    passkey_added: {
      subject: '{brand}: a new passkey',
      preheader: 'A device can now sign in to your account.',
      heading: 'A passkey was added',
      paragraphs: [
        'From now on a passkey can sign in to your account:',
        'Was it not you? Sign in and remove it from the list of passkeys.',
      ],
      button: 'Open my account',
    },
  },
};
