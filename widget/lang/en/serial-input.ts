import scan from './scan.ts';

const en = {
  ...scan,
  label: 'Serial number',
  hint: 'Type it, or read the code on the label. Spaces and dashes do not matter.',
  missing: 'Enter the serial number.',
  empty: 'There is no serial number in it.',
  too_short: 'A serial number has at least two characters.',
  too_long: 'This is too long for a serial number.',
  character: 'There is a character in it that no serial number has.',
  no_serial_in_code: 'This code carries no serial number. The label has another one.',
  checking: 'Checking…',
};

export default en;
