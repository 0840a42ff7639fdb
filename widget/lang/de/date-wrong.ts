import type { DateWrongStrings } from '../../ui/date-wrong-strings.ts';
import files from './files.ts';
import form from './form.ts';

const de: DateWrongStrings = {
  ...form,
  ...files,
  title: 'Falsches Datum melden',
  intro:
    'Nennen Sie das richtige Datum und senden Sie ein Foto des Belegs. Der Service prüft ihn und antwortet mit Begründung.',
  kind: 'Welches Datum ist falsch?',
  kind_sale: 'Tag des Verkaufs',
  kind_delivery: 'Tag der Lieferung',
  kind_installation: 'Tag der Installation',
  kind_activation: 'Tag der ersten Nutzung',
  date: 'Richtiges Datum',
  dateHint: 'Wie auf dem Beleg.',
  statement: 'Was sollten wir wissen?',
  proof: 'Foto der Rechnung oder des Lieferscheins',
  proofHint: 'Auch als PDF. Darauf sind das Datum und möglichst die Seriennummer zu sehen.',
  name: 'Ihr Name',
  email: 'E-Mail',
  emailHint: 'An diese Adresse schreiben wir die Antwort.',
  submit: 'Senden',
  done: 'Wir haben Ihre Meldung.',
  doneText: (ref: string): string =>
    `Ihre Nummer ist ${ref}. Das Datum ändert sich erst, wenn jemand den Beleg geprüft hat. Die Antwort kommt per E-Mail.`,
  unknown: 'Diese Seriennummer ist uns nicht mehr bekannt. Bitte prüfen Sie sie erneut.',
  sending: 'Ihr Beleg',
};

export default de;
