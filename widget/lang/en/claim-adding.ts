/** To register a device while its claim is written. */
const en = {
  add: 'Register this device',
  why: 'Register it now in a minute, or go on: you can make the claim either way.',
  register: 'Register',
  notNow: 'Not now',
  place: 'Where it was bought',
  emailHint: 'We write to this address when the registration is decided.',
  needsDate: 'Enter the day. The invoice shows it.',
  wrongDate: 'This day is not possible for this device.',
  failed:
    'Try again, or go on with the claim: it does not need the registration, and what you typed stays here.',
  registered: (ref: string, state: string): string => `Registration ${ref}: ${state}`,
  next: 'Your claim goes on with this device and does not wait for the registration.',
};

export default en;
