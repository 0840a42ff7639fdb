import type en from '../en/admin-health.ts';

const de: typeof en = {
  heading: 'Zustand der Einrichtung',
  lookAgain: 'Erneut prüfen',
  allWell:
    'Alles ist eingerichtet. Standorte haben Verantwortliche, Mails kommen an, Texte gibt es in jeder Sprache.',
  errors: 'Muss behoben werden',
  warnings: 'Sollte behoben werden',
  error: 'Fehler',
  warning: 'Warnung',
  notAll: 'Es gibt noch mehr davon. Es erscheint, sobald diese behoben sind.',
};

export default de;
