import type { ScanStrings } from '../common.ts';

const de: ScanStrings = {
  scan: 'Code lesen',
  scanWhy:
    'Die Kamera liest den Code auf dem Typenschild hier in Ihrem Browser. Kein Bild wird behalten oder gesendet. Ihr Browser fragt Sie vorher.',
  scanCamera: 'Kamera benutzen',
  scanPhoto: 'Foto aufnehmen oder wählen',
  scanStarting: 'Die Kamera startet …',
  scanAim: 'Halten Sie den Code vor die Kamera.',
  scanOther: 'Das ist nicht der richtige Code. Halten Sie den Code mit der Seriennummer vor die Kamera.',
  scanLight: 'Licht an',
  scanDark: 'Licht aus',
  scanLooking: 'Im Foto wird ein Code gesucht …',
  scanEmpty:
    'In diesem Foto ist kein lesbarer Code. Fotografieren Sie näher und ohne Spiegelung oder tippen Sie die Nummer ein.',
  scanDenied:
    'Die Kamera ist für diese Seite gesperrt. Machen Sie ein Foto oder tippen Sie die Nummer ein. Erlauben können Sie die Kamera in den Einstellungen Ihres Browsers.',
  scanAbsent: 'Hier lässt sich keine Kamera benutzen. Wählen Sie ein Foto oder tippen Sie die Nummer ein.',
};

export default de;
