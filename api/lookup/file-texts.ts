import type { Locale, Verdict } from '../../db/vocab.ts';

export type FileTexts = {
  serial: string;
  modelCode: string;
  model: string;
  cover: string;
  lastCoveredDay: string;
  explanation: string;
  verdicts: Record<Verdict, string>;
  notKnown: string;
  severalModels: string;
  notAsked: string;
};

const TEXTS: Record<Locale, FileTexts> = {
  en: {
    serial: 'Serial number',
    modelCode: 'Model code',
    model: 'Model',
    cover: 'Cover',
    lastCoveredDay: 'Last covered day',
    explanation: 'Explanation',
    verdicts: {
      covered: 'Covered',
      conditional: 'With a condition',
      not_covered: 'Not covered',
      unknown: 'Not known',
    },
    notKnown: 'We do not know this serial number. Compare it with the label.',
    severalModels: 'Several models have this serial number. Look it up by itself and choose the model.',
    notAsked: 'Not looked up: too many serial numbers before it were not known. Try this one later.',
  },
  ru: {
    serial: 'Серийный номер',
    modelCode: 'Код модели',
    model: 'Модель',
    cover: 'Гарантия',
    lastCoveredDay: 'Последний день гарантии',
    explanation: 'Пояснение',
    verdicts: {
      covered: 'Действует',
      conditional: 'С условием',
      not_covered: 'Не действует',
      unknown: 'Неизвестно',
    },
    notKnown: 'Такой серийный номер нам неизвестен. Сверьте его с наклейкой.',
    severalModels: 'Этот номер есть у нескольких моделей. Проверьте его отдельно и выберите модель.',
    notAsked: 'Не проверен: слишком много неизвестных номеров до него. Повторите позже.',
  },
  kk: {
    serial: 'Сериялық нөмір',
    modelCode: 'Үлгі коды',
    model: 'Үлгі',
    cover: 'Кепілдік',
    lastCoveredDay: 'Кепілдіктің соңғы күні',
    explanation: 'Түсіндірме',
    verdicts: {
      covered: 'Жарамды',
      conditional: 'Шартпен',
      not_covered: 'Жарамсыз',
      unknown: 'Белгісіз',
    },
    notKnown: 'Бұл сериялық нөмір бізге белгісіз. Оны жапсырмамен салыстырыңыз.',
    severalModels: 'Бұл нөмір бірнеше үлгіде бар. Оны жеке тексеріп, үлгіні таңдаңыз.',
    notAsked: 'Тексерілмеді: оған дейін белгісіз нөмірлер тым көп болды. Кейінірек қайталаңыз.',
  },
  de: {
    serial: 'Seriennummer',
    modelCode: 'Modellcode',
    model: 'Modell',
    cover: 'Garantie',
    lastCoveredDay: 'Letzter Garantietag',
    explanation: 'Erklärung',
    verdicts: {
      covered: 'Besteht',
      conditional: 'Mit Bedingung',
      not_covered: 'Besteht nicht',
      unknown: 'Nicht bekannt',
    },
    notKnown: 'Diese Seriennummer kennen wir nicht. Vergleichen Sie sie mit dem Typenschild.',
    severalModels:
      'Mehrere Modelle haben diese Seriennummer. Fragen Sie sie einzeln ab und wählen Sie das Modell.',
    notAsked: 'Nicht abgefragt: Davor waren zu viele Seriennummern unbekannt. Versuchen Sie es später.',
  },
  ar: {
    serial: 'الرقم التسلسلي',
    modelCode: 'رمز الطراز',
    model: 'الطراز',
    cover: 'الضمان',
    lastCoveredDay: 'آخر يوم ضمان',
    explanation: 'التوضيح',
    verdicts: {
      covered: 'سارٍ',
      conditional: 'بشرط',
      not_covered: 'غير سارٍ',
      unknown: 'غير معروف',
    },
    notKnown: 'لا نعرف هذا الرقم التسلسلي. قارنه بالملصق.',
    severalModels: 'هذا الرقم موجود في عدة طرازات. ابحث عنه وحده واختر الطراز.',
    notAsked: 'لم يُبحث عنه: كانت قبله أرقام كثيرة غير معروفة. حاول لاحقًا.',
  },
};

export const fileTexts = (locale: string): FileTexts => TEXTS[locale as Locale] ?? TEXTS.en;
