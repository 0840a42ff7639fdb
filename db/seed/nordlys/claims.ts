import { demo } from '../demo.ts';
import { scenario } from '../scenario.ts';
import type { Beginning, Contact, World } from '../scenario.ts';

const { serials, unknownSerial } = demo.nordlys;
const WORKSHOP = 'Nordlys Werkstatt, Berlin, Beispielallee 7';

const lotte: Contact = {
  name: 'Lotte Milchschaum',
  email: 'lotte@milchschaum.example',
  phone: '+49 30 0000 4011',
  convenientTime: 'abends ab 18 Uhr',
  address: { lines: 'Musterweg 3', city: 'Potsdam', postalCode: '14400', country: 'DE' },
};
const edward: Contact = {
  name: 'Edward Teapot',
  email: 'edward@teapot.example',
  phone: '+49 30 0000 4022',
  address: { lines: 'Sample Street 12', city: 'Hamburg', postalCode: '20000', country: 'DE' },
};
const carl: Contact = {
  name: 'Carl Bohnenkamp',
  email: 'carl@bohnenkamp.example',
  convenientTime: 'samstags',
};
const ines: Contact = { name: 'Ines Filterpapier', email: 'old.ines@filterpapier.example' };

export function tellClaims(world: World) {
  const tell = (name: string, beginning: Beginning) => scenario(world, name, beginning);
  const bought = world.days.month(8);

  tell('draft', {
    locale: 'de',
    serials: [unknownSerial],
    contact: carl,
    symptoms: { whatHappens: 'Beim Aufheizen fliegt die Sicherung.' },
  })
    .day(0)
    .draft()
    .end();

  tell('submitted', {
    locale: 'de',
    serials: [serials.kettle],
    contact: carl,
    failedDaysAgo: 2,
    purchasedOn: world.days.month(3),
    symptoms: { startedWhen: 'Vorgestern', whatHappens: 'Schaltet nicht ab, kocht einfach weiter.' },
  })
    .day(1)
    .draft()
    .attach('invoice')
    .submit()
    .end();

  tell('recall', {
    locale: 'en',
    by: 'consumer2',
    serials: [serials.recall],
    contact: edward,
    failedDaysAgo: 3,
    purchasedOn: world.days.month(5),
    symptoms: { whatHappens: 'The handle has become loose.' },
  })
    .day(2)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(1)
    .review('agent')
    .end();

  tell('awaitingInfo', {
    locale: 'de',
    by: 'consumer',
    serials: [serials.covered],
    contact: lotte,
    failedDaysAgo: 6,
    purchasedOn: bought,
    symptoms: {
      startedWhen: 'Seit letztem Wochenende',
      whatHappens: 'Der Druck steigt nur bis 4 bar, der Kaffee läuft wässrig durch.',
      tried: 'Entkalkt und die Dichtung gereinigt.',
    },
  })
    .day(5)
    .draft()
    .attach('invoice')
    .submit()
    .day(4)
    .review('agent')
    .ask(
      'agent',
      'claimant',
      'Damit wir die Ursache eingrenzen können:',
      { kind: 'text', prompt: 'Wann wurde zuletzt entkalkt, und womit?' },
      { kind: 'file', type: 'damage_photo', prompt: 'Foto der Brühgruppe von unten' },
    )
    .says('claimant', 'Das Foto mache ich morgen früh, heute ist die Maschine noch heiß.')
    .end();

  tell('approved', {
    locale: 'en',
    by: 'consumer2',
    serials: [serials.presumed],
    contact: edward,
    failedDaysAgo: 8,
    symptoms: { whatHappens: 'The steam wand drips all the time.' },
  })
    .day(7)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(6)
    .review('agent')
    .decide('agent', 'This is covered. Please send us the machine without its drip tray.')
    .end();

  tell('partiallyApproved', {
    locale: 'de',
    serials: [serials.endsToday, serials.endedYesterday],
    contact: carl,
    failedDaysAgo: 1,
    symptoms: { whatHappens: 'Beide Mühlen blockieren, im Büro werden sie gleich viel benutzt.' },
  })
    .day(1)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .review('agent')
    .decide('agent', 'Eine Mühle nehmen wir auf Garantie an.', 'approved', {
      reject: 'wear_part',
      because: 'Die Mahlscheiben sind verschlissen. Ersatz gibt es im Shop.',
    })
    .end();

  tell('rejected', {
    locale: 'de',
    serials: [serials.void],
    contact: ines,
    failedDaysAgo: 15,
    symptoms: { whatHappens: 'Kessel undicht.', tried: 'Mein Nachbar hat den Kessel getauscht.' },
    flags: ['possible_external_damage'],
  })
    .day(14)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(12)
    .review('agent')
    .day(11)
    .decide('agent', 'Leider ist das kein Garantiefall.', {
      reject: 'third_party_repair',
      because: 'Das Gehäuse wurde geöffnet und der Kessel von Dritten getauscht.',
    })
    .end();

  tell('inRepair', {
    locale: 'de',
    by: 'consumer',
    serials: [serials.replacedNew],
    contact: lotte,
    failedDaysAgo: 18,
    symptoms: { whatHappens: 'Die Pumpe brummt, es kommt kein Wasser.' },
  })
    .day(17)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(16)
    .review('agent')
    .decide('agent', 'Das übernehmen wir. Das Versandetikett kommt per Post.')
    .day(9)
    .receive('Ohne Siebträger, Gehäuse sauber')
    .day(8)
    .diagnose()
    .day(7)
    .repair('Die Pumpe ist defekt und wird getauscht.', 10)
    .says('technician', 'Das Ersatzteil ist da, wir bauen es am Montag ein.')
    .end();

  tell('ready', {
    locale: 'en',
    serials: [serials.sameAtBoth],
    contact: edward,
    failedDaysAgo: 22,
    symptoms: { whatHappens: 'It grinds far too coarse on every setting.' },
  })
    .day(21)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(20)
    .review('agent')
    .decide('agent', 'Covered. Please send us the grinder.')
    .day(14)
    .receive('Beans left in the hopper, otherwise clean')
    .diagnose()
    .day(12)
    .repair('The adjustment ring has lost a tooth.', 6)
    .day(2)
    .ready('repaired', 'Adjustment ring replaced and calibrated.', WORKSHOP)
    .end();

  tell('resolved', {
    locale: 'de',
    by: 'consumer',
    serials: [serials.replacedOld],
    contact: lotte,
    failedDaysAgo: 40,
    symptoms: { whatHappens: 'Heizt nicht mehr.' },
  })
    .day(39)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(38)
    .review('agent')
    .decide('agent', 'Das übernehmen wir.')
    .day(32)
    .receive('Sauber, mit Siebträger')
    .diagnose()
    .day(26)
    .ready('replaced', `Wir haben die Maschine ersetzt: ${serials.replacedNew}.`, WORKSHOP)
    .day(4)
    .hand('Lotte Milchschaum', 'Kundin', 'ÜP-0417')
    .end();

  tell('closed', {
    locale: 'de',
    serials: [serials.covered],
    contact: { ...carl, name: 'Carl Bohnenkamp' },
    failedDaysAgo: 120,
    purchasedOn: bought,
    symptoms: { whatHappens: 'Display bleibt dunkel.', conditions: ['transport'] },
  })
    .day(119)
    .draft()
    .attach('invoice', 'damage_photo')
    .submit()
    .day(118)
    .review('agent')
    .decide('agent', 'Das übernehmen wir.')
    .day(110)
    .receive('Originalverpackung, keine Schäden')
    .diagnose()
    .day(108)
    .repair('Steckverbindung des Displays gelöst.', 4)
    .day(105)
    .ready('repaired', 'Stecker gesichert, Dauerlauf bestanden.', WORKSHOP)
    .day(101)
    .hand('Carl Bohnenkamp', 'Kunde', 'ÜP-0391')
    .day(99)
    .close('Läuft wieder, danke!')
    .end();

  tell('withdrawn', {
    locale: 'en',
    serials: [serials.unknownDates],
    contact: edward,
    failedDaysAgo: 9,
    symptoms: { whatHappens: 'It smells burnt.' },
  })
    .day(8)
    .draft()
    .attach('invoice')
    .submit()
    .day(7)
    .withdraw('It was only dust from the first roast.')
    .end();

  tell('cancelled', {
    locale: 'de',
    serials: [serials.presumed],
    contact: ines,
    failedDaysAgo: 11,
    symptoms: { whatHappens: 'Test.' },
  })
    .day(10)
    .draft()
    .attach('invoice')
    .submit()
    .day(9)
    .cancel('manager', 'entered_in_error', 'Versehentlich angelegt.')
    .end();
}
