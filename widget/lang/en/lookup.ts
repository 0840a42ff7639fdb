const en = {
  title: 'Check your warranty',
  serial: 'Serial number',
  serialHint: 'As printed on the label, after “S/N”. Spaces and dashes do not matter.',
  look: 'Check',
  enterSerial: 'Enter the serial number.',
  badSerial: 'This cannot be a serial number. Check it with the label.',
  where: 'Where do I find it?',
  whereNone: 'Look for “S/N” on the back or the bottom of the device, on its box or on the invoice.',
  notChecked: 'Your warranty could not be checked just now.',
  notCheckedNext: 'That says nothing about whether you are covered. Please try again in a moment.',
};

export default en;
