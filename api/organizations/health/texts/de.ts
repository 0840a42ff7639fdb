import type { HealthTexts } from './en.ts';

export const de: HealthTexts = {
  responsible_missing: {
    text: ({ name }) => `${name}: Niemand ist für die Geräte verantwortlich.`,
    fix: 'Verantwortliche Person benennen',
  },
  backup_missing: {
    text: ({ name }) => `${name}: Niemand vertritt die verantwortliche Person.`,
    fix: 'Vertretung benennen',
  },
  responsible_gone: {
    text: ({ name, about }) => `${about} ist für ${name} verantwortlich, aber gesperrt oder ausgeschieden.`,
    fix: 'Andere verantwortliche Person benennen',
  },
  backup_gone: {
    text: ({ name, about }) => `${about} ist Vertretung für ${name}, aber gesperrt oder ausgeschieden.`,
    fix: 'Andere Vertretung benennen',
  },
  calendar_missing: {
    text: ({ name }) => `${name}: Es fehlen Geschäftszeiten, niemand weiß, wann jemand da ist.`,
    fix: 'Geschäftszeiten eintragen',
  },
  time_zone_unknown: {
    text: ({ name, about }) => `${name}: Die Zeitzone „${about}“ ist unbekannt.`,
    fix: 'Zeitzone wählen',
  },
  contact_bounces: {
    text: ({ name, about }) => `Mails an ${name} kommen zurück: ${about}.`,
    fix: 'Adresse korrigieren',
  },
  nobody_approves: {
    text: ({ name }) => `${name}: Anträge warten auf eine Freigabe, die niemand erteilen kann.`,
    fix: 'Zwei Freigebende benennen oder die Freigabe ausschalten',
  },
  one_approver: {
    text: ({ name }) => `${name}: Nur eine Person gibt frei, und niemand gibt den eigenen Antrag frei.`,
    fix: 'Zweite freigebende Person benennen',
  },
  text_missing: {
    text: ({ name, about }) => `${name}: Ein Text fehlt in einer Sprache: ${about}.`,
    fix: 'Text übersetzen',
  },
  label_hint_missing: {
    text: ({ name, about }) => `${name}: Wo die Seriennummer steht, fehlt in: ${about}.`,
    fix: 'Hinweis des Modells übersetzen',
  },
  menu_label_missing: {
    text: ({ name, about }) => `${name}: Ein Menüeintrag fehlt in einer Sprache: ${about}.`,
    fix: 'Menüeintrag übersetzen',
  },
  origins_not_enforced: {
    text: ({ name, about }) => `Der Schlüssel „${name}“ läuft auf Seiten, die nicht gelistet sind: ${about}.`,
    fix: 'Seiten eintragen, danach alle anderen abweisen',
  },
};
