import type { PeopleTexts } from './en.ts';

export const de: PeopleTexts = {
  roles: {
    consumer: ['Privatkunde', 'Sieht und stellt eigene Anfragen.'],
    initiator: ['Antragsteller', 'Stellt Anfragen und verfolgt sie.'],
    watcher: ['Beobachter', 'Sieht Anfragen und Geräte, ändert nichts.'],
    approver: ['Freigeber', 'Gibt Anfragen, Angebote und Belege von Kollegen frei.'],
    custodian: ['Geräteverantwortlicher', 'Betreut Geräte vor Ort und bestätigt Übergaben.'],
    accounting: ['Buchhaltung', 'Sieht Anfragen und fügt verlangte Belege hinzu.'],
    branch_responsible: ['Standortverantwortlicher', 'Betreut Geräte und Anfragen eines Standorts.'],
    org_admin: ['Administrator', 'Führt die Organisation: Personen, Standorte, Geräte, Freigaben.'],
    dealer_sales: ['Verkauf', 'Sieht Geräte und Anfragen, bearbeitet Geräte.'],
    dealer_service: ['Servicetheke', 'Stellt Anfragen für Kunden und verfolgt sie.'],
    dealer_manager: ['Leitung', 'Führt den Händler: Personen, Standorte, Freigaben, Beträge.'],
    agent: ['Sachbearbeiter', 'Prüft und entscheidet Fälle.'],
    technician: ['Techniker', 'Findet Fehler und repariert.'],
    warranty_manager: ['Garantieleitung', 'Entscheidet ohne Grenze, ändert Daten, gibt Beträge frei.'],
    finance: ['Finanzen', 'Sieht Beträge und rechnet ab.'],
    owner: ['Inhaber', 'Sieht alles, ändert nichts.'],
    sysadmin: ['Systemadministrator', 'Verwaltet Personen, Schlüssel, Marke und Einstellungen.'],
    auditor: ['Prüfer', 'Liest Fälle und das Protokoll.'],
  },
  scopes: {
    own: 'nur eigene Anfragen',
    branch: 'ein Standort',
    branch_tree: 'ein Standort mit allen darunter',
    organization: 'die ganze Organisation',
    tenant: 'der ganze Service',
  },
  presets: {
    it_specialist: 'IT-Fachkraft',
    asset_staff: 'Lager oder Inventar',
    procurement: 'Buchhaltung oder Einkauf',
    branch_responsible: 'Standortverantwortlicher',
    administrator: 'Leitung oder Administration',
  },
  service: 'das Serviceteam',
};
