import type en from '../en/serial-input.ts';
import scan from './scan.ts';

const de: typeof en = {
  ...scan,
  label: 'Seriennummer',
  hint: 'Tippen Sie sie ein oder lesen Sie den Code auf dem Typenschild. Leerzeichen und Striche sind egal.',
  missing: 'Geben Sie die Seriennummer ein.',
  empty: 'Darin ist keine Seriennummer.',
  too_short: 'Eine Seriennummer hat mindestens zwei Zeichen.',
  too_long: 'Für eine Seriennummer ist das zu lang.',
  character: 'Darin ist ein Zeichen, das in keiner Seriennummer vorkommt.',
  no_serial_in_code: 'Dieser Code enthält keine Seriennummer. Auf dem Typenschild ist ein anderer.',
  checking: 'Wird geprüft …',
};

export default de;
