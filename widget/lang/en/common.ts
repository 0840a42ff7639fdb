const en = {
  optional: 'optional',
  loading: 'Loading…',
  busy: 'Please wait…',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Copy',
  requestId: 'Request number',
  waitSeconds: (seconds: number): string => `You can try again in ${seconds} s.`,
  retryIn: (seconds: number): string => `Trying again in ${seconds} s.`,
};

export default en;
