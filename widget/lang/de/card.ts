import type en from '../en/card.ts';
import scan from './scan.ts';

const de: typeof en = {
  ...scan,
  title: 'Garantiekarte prüfen',
  intro: 'Lesen Sie den Code der Karte oder fügen Sie den Link ein, den er öffnet.',
  read: 'Code lesen',
  paste: 'Link oder Text der Karte',
  look: 'Prüfen',
  enter: 'Lesen Sie den Code oder fügen Sie den Link ein.',
  valid: 'Diese Karte ist echt',
  revoked: 'Diese Karte gilt nicht mehr',
  revokedOn: (day: string): string => `Ungültig seit ${day}.`,
  reissued: 'Eine andere ist an ihre Stelle getreten. Bitten Sie um die neue, wer Ihnen diese gezeigt hat.',
  ended:
    'Sie wurde von dieser Marke ausgestellt und gilt nicht mehr. Bitten Sie um eine andere, wer sie Ihnen gezeigt hat.',
  forged: 'Diese Karte ist gefälscht',
  forgedWhy:
    'Sie nennt diese Marke, wurde aber nicht von ihr unterschrieben oder danach verändert. Verlassen Sie sich nicht auf sie.',
  unknown: 'Diese Marke hat diese Karte nicht ausgestellt',
  unknownWhy:
    'Vielleicht ist sie von einer anderen Marke. Prüfen Sie sie auf der Seite, die ihr Code öffnet.',
  unreadable: 'Das ist keine Garantiekarte',
  unreadableWhy: 'Lesen Sie den ganzen Code oder fügen Sie den ganzen Link ein.',
  notChecked: 'Die Karte konnte gerade nicht geprüft werden. Das sagt nichts darüber, ob sie echt ist.',
  today: 'Was heute gedeckt ist',
  until: 'Letzter gedeckter Tag',
  forever: 'Auf Lebenszeit',
  product: 'Gerät',
  serial: 'Seriennummer',
  dateWrong: 'Datum falsch: Nachweis senden',
  number: 'Karte',
  issued: 'Ausgestellt am',
  why: 'Warum',
  print: 'Drucken',
  another: 'Andere Karte prüfen',
  code: 'Code der Karte',
  mine: 'Garantiekarte',
  none: 'Dieses Gerät hat noch keine Karte.',
  issue: 'Karte ausstellen',
  again: 'Neue ausstellen',
  againWhy: 'Die bisherige Karte gilt dann nicht mehr.',
  revoke: 'Karte beenden',
  reason: 'Warum',
  lost: 'Verloren',
  stolen: 'Gestohlen',
  copied: 'Kopiert',
  sold: 'Verkauft',
  entered_in_error: 'Irrtümlich ausgestellt',
  other: 'Anderer Grund',
  times: (n: number): string => `${n}-mal geprüft`,
  copies: 'Von dieser Karte gibt es anscheinend Kopien',
  copiesWhy: (day: string): string =>
    `Sie wurde am ${day} in kurzer Zeit aus vielen Netzen geprüft. Stellen Sie eine neue aus: diese gilt dann nicht mehr.`,
};

export default de;
