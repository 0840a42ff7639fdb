import type { SetupFinding } from '../../../../db/vocab.ts';

export type HealthTexts = Record<
  SetupFinding,
  { text: (facts: { name: string; about: string }) => string; fix: string }
>;

export const en: HealthTexts = {
  responsible_missing: {
    text: ({ name }) => `${name} has nobody who answers for its devices.`,
    fix: 'Name a responsible person',
  },
  backup_missing: {
    text: ({ name }) => `${name} has nobody who stands in for the responsible person.`,
    fix: 'Name a backup',
  },
  responsible_gone: {
    text: ({ name, about }) => `${about} answers for ${name}, but is suspended or has left.`,
    fix: 'Name another responsible person',
  },
  backup_gone: {
    text: ({ name, about }) => `${about} is the backup of ${name}, but is suspended or has left.`,
    fix: 'Name another backup',
  },
  calendar_missing: {
    text: ({ name }) => `${name} has no business hours, so nobody knows when somebody is there.`,
    fix: 'Enter the business hours',
  },
  time_zone_unknown: {
    text: ({ name, about }) => `The time zone of ${name} is not known: “${about}”.`,
    fix: 'Choose a time zone',
  },
  contact_bounces: {
    text: ({ name, about }) => `Mails to ${name} come back: ${about}.`,
    fix: 'Correct the address',
  },
  nobody_approves: {
    text: ({ name }) => `Claims of ${name} wait for an approval, and nobody can give it.`,
    fix: 'Name two approvers, or switch the approval off',
  },
  one_approver: {
    text: ({ name }) => `Only one person approves at ${name}, and nobody approves a claim of their own.`,
    fix: 'Name a second approver',
  },
  text_missing: {
    text: ({ name, about }) => `A text of ${name} is missing in a language: ${about}.`,
    fix: 'Translate the text',
  },
  label_hint_missing: {
    text: ({ name, about }) => `Where the serial of ${name} is written is not said in: ${about}.`,
    fix: 'Translate the hint of the model',
  },
  menu_label_missing: {
    text: ({ name, about }) => `A menu entry of ${name} is missing in a language: ${about}.`,
    fix: 'Translate the menu entry',
  },
  origins_not_enforced: {
    text: ({ name, about }) => `The key “${name}” is used on sites that are not on its list: ${about}.`,
    fix: 'List the sites, then refuse all others',
  },
};
