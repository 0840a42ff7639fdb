import type { Locale } from '../../db/vocab.ts';

type Texts = {
  title: string;
  product: string;
  serial: string;
  issued: string;
  covered: string;
  lifetime: string;
  number: string;
  check: string;
  ended: string;
};

const texts: Record<Locale, Texts> = {
  en: {
    title: 'Warranty card',
    product: 'Product',
    serial: 'Serial number',
    issued: 'Issued on',
    covered: 'Covered until',
    lifetime: 'For its whole life',
    number: 'Card',
    check: 'Scan the code to see whether this card is real and what is covered today.',
    ended: 'This card has ended',
  },
  ru: {
    title: 'Гарантийный талон',
    product: 'Изделие',
    serial: 'Серийный номер',
    issued: 'Выдан',
    covered: 'Гарантия до',
    lifetime: 'На весь срок службы',
    number: 'Талон',
    check: 'Отсканируйте код: увидите, подлинный ли талон и что покрыто сегодня.',
    ended: 'Талон больше не действует',
  },
  kk: {
    title: 'Кепілдік талоны',
    product: 'Бұйым',
    serial: 'Сериялық нөмір',
    issued: 'Берілген күні',
    covered: 'Кепілдік мерзімі',
    lifetime: 'Бүкіл қызмет мерзіміне',
    number: 'Талон',
    check: 'Кодты сканерлеңіз: талонның шынайылығын және бүгін не қамтылғанын көресіз.',
    ended: 'Талон енді жарамсыз',
  },
  de: {
    title: 'Garantiekarte',
    product: 'Gerät',
    serial: 'Seriennummer',
    issued: 'Ausgestellt am',
    covered: 'Gedeckt bis',
    lifetime: 'Auf Lebenszeit',
    number: 'Karte',
    check: 'Der Code zeigt, ob diese Karte echt ist und was heute gedeckt ist.',
    ended: 'Diese Karte gilt nicht mehr',
  },
  ar: {
    title: 'بطاقة الضمان',
    product: 'المنتج',
    serial: 'الرقم التسلسلي',
    issued: 'تاريخ الإصدار',
    covered: 'الضمان حتى',
    lifetime: 'مدى الحياة',
    number: 'البطاقة',
    check: 'امسح الرمز لتعرف هل البطاقة أصلية وما الذي يشمله الضمان اليوم.',
    ended: 'انتهت صلاحية هذه البطاقة',
  },
};

export const textsIn = (locale: string): Texts => texts[locale as Locale] ?? texts.en;
