import type { Wording } from '../en.ts';

/** About whose a device is, and what the cover of it comes to. */
export type OwningTemplate =
  | 'registration_waits'
  | 'registration_proof'
  | 'registration_disputed'
  | 'registration_active'
  | 'registration_rejected'
  | 'registration_merged'
  | 'transfer_offered'
  | 'transfer_accepted'
  | 'ownership_asked'
  | 'ownership_kept'
  | 'ownership_ended'
  | 'flag_appealed'
  | 'flag_lifted'
  | 'flag_kept'
  | 'card_copied';

export const en: Record<OwningTemplate, Wording> = {
  registration_waits: {
    subject: '{ref}: we have your registration',
    preheader: '{brand} checks registration {ref}.',
    heading: 'We have your registration',
    paragraphs: [
      'Your reference is {ref}. We check this first:',
      'We write to you when it is decided. The cover that the device has already stays as it is.',
    ],
    button: 'See the registration',
  },
  registration_proof: {
    subject: '{ref}: the invoice is missing',
    preheader: 'Add a photo of the invoice or receipt.',
    heading: 'Please add the invoice or receipt',
    paragraphs: [
      'We have your registration {ref} of {device}. Only a photo or a PDF of the invoice or receipt is missing.',
      'The button opens your registration, without a password, for 30 days.',
    ],
    button: 'Add the invoice',
  },
  registration_disputed: {
    subject: '{ref}: this device is registered already',
    preheader: 'Tell us if it is yours.',
    heading: 'This device is registered already',
    paragraphs: [
      'We have your registration {ref} of {device}, but the device is registered already.',
      'Did you buy it second-hand, or is it a mistake? Tell us and add the invoice. We ask and decide; nothing changes before that.',
    ],
    button: 'Say that it is mine',
  },
  registration_active: {
    subject: '{ref}: your device is registered',
    preheader: 'Keep this mail with the invoice.',
    heading: 'Your device is registered',
    paragraphs: [
      '{device} is registered with {brand}, under {ref}.',
      'By its terms it is covered until {until}.',
      'Keep the invoice: it proves the day of purchase.',
    ],
    button: 'See the cover',
  },
  registration_rejected: {
    subject: '{ref}: registration not accepted',
    preheader: 'See why.',
    heading: 'Your registration was not accepted',
    paragraphs: [
      'We have checked your registration {ref} of {device} and could not accept it:',
      'The cover that the device has stays as it is. If you have another document, register again and add it.',
    ],
    button: 'See the registration',
  },
  registration_merged: {
    subject: '{ref}: the device was registered already',
    preheader: 'You need not do anything.',
    heading: 'The device was registered already',
    paragraphs: [
      'Your registration {ref} of {device} is the second one of the same device. The first one counts, and nothing is lost.',
    ],
    button: 'See the registration',
  },
  transfer_offered: {
    subject: '{ref}: a device is passed on to you',
    preheader: 'Accept it if you have it.',
    heading: 'A device is passed on to you',
    paragraphs: [
      'The owner of {device} says that it is yours now. Accept it, and its warranty goes on with you.',
      'Until you accept nothing changes. If you do not know of it, you need not do anything.',
    ],
    button: 'Accept the device',
  },
  transfer_accepted: {
    subject: '{ref}: your device was passed on',
    preheader: 'The next owner has accepted it.',
    heading: 'Your device was passed on',
    paragraphs: ['The next owner has accepted {device}. It is no longer in your list of devices.'],
    button: 'Open the portal',
  },
  ownership_asked: {
    subject: '{brand}: is this device still yours?',
    preheader: 'Somebody else has registered it.',
    heading: 'Is this device still yours?',
    paragraphs: [
      'Somebody else has registered {device}, which is registered to you. Have you passed it on, or is it still yours?',
      'Your answer decides nothing by itself: we look at both sides. We tell nobody who you are.',
    ],
    button: 'Answer',
  },
  ownership_kept: {
    subject: '{brand}: the device stays yours',
    preheader: 'You need not do anything.',
    heading: 'The device stays yours',
    paragraphs: ['We asked you whether {device} is still yours. It stays registered to you, with its cover.'],
    button: 'Open the portal',
  },
  ownership_ended: {
    subject: '{brand}: a device is no longer registered to you',
    preheader: 'We have looked at the proofs.',
    heading: 'A device is no longer registered to you',
    paragraphs: [
      'We asked you whether {device} is still yours. By the proofs that we have it belongs to somebody else now, so it is no longer registered to you.',
      'If this is wrong, send us your invoice in a new registration.',
    ],
    button: 'Register the device',
  },
  flag_appealed: {
    subject: '{brand}: an appeal against a cover decision',
    preheader: 'The owner says why it is wrong.',
    heading: 'An appeal against a cover decision',
    paragraphs: [
      'The owner of {device} says that its void or suspended cover is wrong:',
      'Look at the evidence and decide: keep it with a reason, or lift it.',
    ],
    button: 'Open the device',
  },
  flag_lifted: {
    subject: '{brand}: your appeal was right',
    preheader: 'The cover counts again.',
    heading: 'The cover counts again',
    paragraphs: ['We have looked at your appeal about {device}. Its cover counts again:'],
    button: 'Open the portal',
  },
  flag_kept: {
    subject: '{brand}: we have decided on your appeal',
    preheader: 'See why.',
    heading: 'We have decided on your appeal',
    paragraphs: [
      'We have looked at your appeal about {device}. The cover does not count in full:',
      'If you have another document, you can appeal again.',
    ],
    button: 'Open the portal',
  },
  card_copied: {
    subject: '{brand}: a warranty card may have been copied',
    preheader: 'One card was shown in several places.',
    heading: 'A warranty card may have been copied',
    paragraphs: [
      'The card {number} of {device} was shown in several networks within a short time. Perhaps it was copied.',
      'Look at its checks. If it was copied, revoke it and give a new one.',
    ],
    button: 'Open the device',
  },
};
