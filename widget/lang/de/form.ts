import type en from '../en/form.ts';

const de: typeof en = {
  fillIn: 'Füllen Sie dieses Feld aus.',
  chooseOne: 'Wählen Sie eine Möglichkeit.',
  badEmail: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  badDate: 'Geben Sie ein vollständiges Datum ein.',
  dateTooLate: 'Dieses Datum liegt zu spät.',
  dateTooEarly: 'Dieses Datum liegt zu früh.',
  tooLong: (most) => `Höchstens ${most} Zeichen.`,
  tooShort: (least) => `Mindestens ${least} Zeichen.`,
  badValue: 'Prüfen Sie Ihre Eingabe.',
  errorSummary: 'Bitte prüfen Sie diese Felder',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Senden',
  stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
  stepDone: 'erledigt',
  draftSaving: 'Wird gespeichert …',
  draftSaved: 'Gespeichert',
  draftKept: 'Auf diesem Gerät gespeichert. Wird gesendet, sobald die Verbindung wieder da ist.',
};

export default de;
