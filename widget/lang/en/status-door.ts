import signIn from './sign-in.ts';

const en = {
  ...signIn,
  doorTitle: 'Follow your case',
  doorWhy:
    'Enter the reference and the e-mail address of your request. We send a code; no password is needed.',
  doorWhyKnown: 'You are signed in, so the reference is enough.',
  doorOpen: 'Open the case',
  reference: 'Reference',
  referenceHint: 'It begins with “WC-” and is in the e-mail that you got from us.',
  referenceWrong: 'Enter the reference, for example WC-7K3M-9Q2X.',
  codeTitle: 'Enter the code',
  linkDead: 'This link does not work any more.',
  linkDeadNext: 'The reference and your e-mail address open the case as well.',
  notShown: 'This case cannot be shown here.',
  notShownNext: 'The reference and your e-mail address may open it.',
  expired: 'Your session has ended',
  expiredWhy: 'Enter the e-mail address of your request and we send a new code. What you typed stays here.',
};

export default en;
