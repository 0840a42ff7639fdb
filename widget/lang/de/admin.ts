import signIn from './sign-in.ts';
import type en from '../en/admin.ts';
import form from './form.ts';

const de: typeof en = {
  ...form,
  ...signIn,
  title: 'Verwaltung',
  signOut: 'Abmelden',
  account: 'Angemeldet als',
  notForYou:
    'Diese Seite ist für alle, die eine Organisation oder dieses Portal verwalten. Sie sind angemeldet, gehören aber nicht dazu.',
  panels: 'Bereiche',
  panelOrganization: 'Organisation',
  panelPeople: 'Personen',
  panelKeys: 'Schlüssel und Seiten',
  panelSignIn: 'Anmeldung über Ihre Seite',
  panelModels: 'Modelle',
  panelTerms: 'Bedingungen',
  panelBrand: 'Marke',
  panelCorrections: 'Datumskorrekturen',
  panelReports: 'Berichte',
  panelAudit: 'Protokoll',
  panelHealth: 'Prüfung',
  save: 'Speichern',
  saved: 'Gespeichert',
  cancel: 'Abbrechen',
  add: 'Hinzufügen',
  edit: 'Ändern',
  remove: 'Entfernen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  back: 'Zurück',
  more: 'Mehr laden',
  search: 'Suchen',
  any: 'Beliebig',
  nobody: 'Niemand',
  reason: 'Grund',
  yes: 'Ja',
  no: 'Nein',
  changedMeanwhile:
    'Inzwischen hat jemand anderes etwas geändert. Sehen Sie es sich noch einmal an und wiederholen Sie Ihre Änderung.',
  panelExceptions: 'Auffälligkeiten',
  panelRegistrations: 'Registrierungen',
};

export default de;
