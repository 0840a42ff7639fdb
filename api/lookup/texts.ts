import type { Locale } from '../../db/vocab.ts';
import type { Hint } from './best-hint.ts';

type Texts = {
  too_short: string;
  too_long: string;
  letter: string;
  digit: string;
  other: string;
  check_digit: string;
  other_alphabet: string;
  checks: string[];
};

const texts: Record<Locale, Texts> = {
  en: {
    too_short: 'This is too short for a serial number: a character is missing from position {n} on.',
    too_long: 'This is too long for a serial number: it should end before character {n}.',
    letter: 'Character {n} does not fit: a letter stands there.',
    digit: 'Character {n} does not fit: a digit stands there.',
    other: 'Character {n} does not fit the serial numbers of this brand.',
    check_digit: 'The check digit does not fit: one of the characters is wrong.',
    other_alphabet:
      'Character {n} is from another keyboard layout. Serial numbers have Latin letters: switch the layout and type it again.',
    checks: [
      'Compare each character with the label, above all 0 and O, 1 and I, 8 and B.',
      'Use the text after “S/N” or “Serial”, not the part number or the bar code of the shop.',
      'If it is right, you can start a claim with a photo of the label.',
    ],
  },
  ru: {
    too_short: 'Для серийного номера это слишком коротко: не хватает символов, начиная с позиции {n}.',
    too_long: 'Для серийного номера это слишком длинно: он должен закончиться до символа {n}.',
    letter: 'Символ {n} не подходит: на этом месте стоит буква.',
    digit: 'Символ {n} не подходит: на этом месте стоит цифра.',
    other: 'Символ {n} не подходит: у этой марки таких серийных номеров нет.',
    check_digit: 'Контрольная цифра не сходится: один из символов неверен.',
    other_alphabet:
      'Символ {n} набран в другой раскладке. В серийных номерах латинские буквы: переключите раскладку и наберите снова.',
    checks: [
      'Сверьте каждый символ с наклейкой, прежде всего 0 и O, 1 и I, 8 и B.',
      'Нужен текст после «S/N» или «Serial», а не артикул и не штрихкод магазина.',
      'Если всё верно, можно подать заявку с фотографией наклейки.',
    ],
  },
  kk: {
    too_short: 'Сериялық нөмір үшін тым қысқа: {n}-орыннан бастап таңбалар жетіспейді.',
    too_long: 'Сериялық нөмір үшін тым ұзын: ол {n}-таңбадан бұрын аяқталуы керек.',
    letter: '{n}-таңба сәйкес емес: бұл жерде әріп тұрады.',
    digit: '{n}-таңба сәйкес емес: бұл жерде цифр тұрады.',
    other: '{n}-таңба бұл марканың сериялық нөмірлеріне сәйкес емес.',
    check_digit: 'Бақылау цифры сәйкес емес: таңбалардың бірі қате.',
    other_alphabet:
      '{n}-таңба басқа пернетақтада терілген. Сериялық нөмірде латын әріптері болады: пернетақтаны ауыстырып, қайта теріңіз.',
    checks: [
      'Әр таңбаны жапсырмамен салыстырыңыз, әсіресе 0 мен O, 1 мен I, 8 бен B.',
      '«S/N» немесе «Serial» сөзінен кейінгі мәтін керек, артикул немесе дүкеннің штрихкоды емес.',
      'Бәрі дұрыс болса, жапсырманың суретімен өтінім бере аласыз.',
    ],
  },
  de: {
    too_short: 'Für eine Seriennummer ist das zu kurz: Ab Stelle {n} fehlen Zeichen.',
    too_long: 'Für eine Seriennummer ist das zu lang: Sie müsste vor Zeichen {n} enden.',
    letter: 'Zeichen {n} passt nicht: Dort steht ein Buchstabe.',
    digit: 'Zeichen {n} passt nicht: Dort steht eine Ziffer.',
    other: 'Zeichen {n} passt nicht zu den Seriennummern dieser Marke.',
    check_digit: 'Die Prüfziffer passt nicht: Eines der Zeichen ist falsch.',
    other_alphabet:
      'Zeichen {n} stammt von einer anderen Tastaturbelegung. Seriennummern haben lateinische Buchstaben: Bitte umschalten und neu eingeben.',
    checks: [
      'Vergleichen Sie jedes Zeichen mit dem Typenschild, vor allem 0 und O, 1 und I, 8 und B.',
      'Gemeint ist der Text nach „S/N“ oder „Serial“, nicht die Artikelnummer oder der Strichcode des Händlers.',
      'Stimmt alles, können Sie mit einem Foto des Typenschilds einen Fall anlegen.',
    ],
  },
  ar: {
    too_short: 'هذا أقصر من رقم تسلسلي: تنقص أحرف بدءًا من الموضع {n}.',
    too_long: 'هذا أطول من رقم تسلسلي: يجب أن ينتهي قبل الحرف {n}.',
    letter: 'الحرف {n} غير مناسب: هذا موضع حرف لاتيني.',
    digit: 'الحرف {n} غير مناسب: هذا موضع رقم.',
    other: 'الحرف {n} لا يناسب الأرقام التسلسلية لهذه العلامة.',
    check_digit: 'رقم التحقق غير صحيح: أحد الأحرف خاطئ.',
    other_alphabet:
      'الحرف {n} من لوحة مفاتيح أخرى. الأرقام التسلسلية بأحرف لاتينية: بدّل لوحة المفاتيح واكتبه من جديد.',
    checks: [
      'قارن كل حرف بالملصق، وخاصة 0 مع O و1 مع I و8 مع B.',
      'المطلوب هو النص بعد «S/N» أو «Serial»، لا رقم القطعة ولا باركود المتجر.',
      'إذا كان صحيحًا فيمكنك بدء مطالبة مع صورة للملصق.',
    ],
  },
};

const textsIn = (locale: string): Texts => texts[locale as Locale] ?? texts.en;

export const checksIn = (locale: string): string[] => textsIn(locale).checks;

export function sayHint(hint: Hint, locale: string): string {
  const said = textsIn(locale);
  const place =
    'expected' in hint && (hint.expected === 'letter' || hint.expected === 'digit') ? hint.expected : 'other';
  const text = hint.problem === 'character' ? said[place] : said[hint.problem];
  return text.replace('{n}', String(hint.position));
}
