const en = {
  fillIn: 'Fill in this field.',
  chooseOne: 'Choose one.',
  badEmail: 'Enter an e-mail address such as name@example.com.',
  badDate: 'Enter a whole date.',
  dateTooLate: 'This date is too late.',
  dateTooEarly: 'This date is too early.',
  tooLong: (most: number): string => `Use at most ${most} characters.`,
  tooShort: (least: number): string => `Use at least ${least} characters.`,
  badValue: 'Check what you entered.',
  errorSummary: 'Please check these fields',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  stepOf: (step: number, steps: number): string => `Step ${step} of ${steps}`,
  stepDone: 'done',
  draftSaving: 'Saving…',
  draftSaved: 'Saved',
  draftKept: 'Kept on this device. It will be sent when the connection is back.',
};

export default en;
