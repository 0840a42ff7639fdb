import type { AddingStrings } from '../../claim/adding-strings.ts';

const de: AddingStrings = {
  add: 'Dieses Gerät registrieren',
  why: 'Registrieren Sie es jetzt in einer Minute oder machen Sie weiter: den Fall können Sie so oder so melden.',
  register: 'Registrieren',
  notNow: 'Jetzt nicht',
  place: 'Wo gekauft',
  emailHint: 'An diese Adresse schreiben wir, wenn über die Registrierung entschieden ist.',
  needsDate: 'Geben Sie den Tag an. Er steht auf der Rechnung.',
  wrongDate: 'Dieser Tag ist für dieses Gerät nicht möglich.',
  failed:
    'Versuchen Sie es erneut oder machen Sie mit dem Fall weiter: er braucht die Registrierung nicht, und Ihre Eingaben bleiben hier.',
  registered: (ref, state) => `Registrierung ${ref}: ${state}`,
  next: 'Ihr Fall geht mit diesem Gerät weiter und wartet nicht auf die Registrierung.',
};

export default de;
