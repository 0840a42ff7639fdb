const en = {
  signInTitle: 'Sign in',
  signInWhy: 'We send a code to your e-mail address. No password is needed.',
  signInEmail: 'E-mail address',
  signInSend: 'Send code',
  signInSentTo: (email: string): string =>
    `If we know ${email}, a code is on its way. It works for ten minutes.`,
  signInCode: 'Code from the e-mail',
  signInCodeHint: '8 digits. You can paste it.',
  signInCodeWrong: 'Enter the 8 digits of the code.',
  signInEmailWrong: 'Enter an e-mail address such as name@example.com.',
  signInOpen: 'Sign in',
  signInAgain: 'Send a new code',
  signInAgainIn: (seconds: number): string => `Send a new code in ${seconds} s`,
  signInOther: 'Use another address',
  signInSentAgain: 'A new code is on its way.',
  signInPassword: 'Use a password',
  signInPasskey: 'Use a passkey',
};

export default en;
