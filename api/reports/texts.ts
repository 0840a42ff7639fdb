import type { Locale } from '../../db/vocab.ts';
import type { Metric } from './schema.ts';

const TEXTS: Record<Locale, Record<Metric, string>> = {
  en: {
    lookup_success:
      'Look-ups that end in one device, of all look-ups that were answered. Beside it: why the others did not. Look-ups are kept for 30 days.',
    registration_completion:
      'Devices sold to end customers in these days with an active registration within 30 days, of all sold.',
    duplicate_serials: 'Open suspicions of a duplicate on the last day, and duplicates merged in these days.',
    card_verifications: 'How often warranty cards were checked in these days, by result.',
    expiry_accuracy:
      'Devices looked up or claimed in these days whose last covered day was not corrected, of all of them.',
    open_claims: 'Claims that were sent and not closed, withdrawn or cancelled at the end of the last day.',
  },
  ru: {
    lookup_success:
      'Проверки, которые нашли одно устройство, от всех отвеченных. Рядом: почему остальные не нашли. Проверки хранятся 30 дней.',
    registration_completion:
      'Устройства, проданные клиентам за эти дни и зарегистрированные в течение 30 дней, от всех проданных.',
    duplicate_serials:
      'Открытые подозрения на дубликат в последний день и дубликаты, объединённые за эти дни.',
    card_verifications: 'Сколько раз за эти дни проверяли гарантийные карты, по результату.',
    expiry_accuracy:
      'Устройства, которые проверяли или заявляли за эти дни и чей последний день гарантии не исправляли, от всех таких.',
    open_claims: 'Заявки, отправленные и не закрытые, не отозванные и не отменённые на конец последнего дня.',
  },
  kk: {
    lookup_success:
      'Бір құрылғыны тапқан тексерулердің барлық жауап берілген тексерулердегі үлесі. Қасында: қалғандары неге таппады. Тексерулер 30 күн сақталады.',
    registration_completion:
      'Осы күндері клиенттерге сатылып, 30 күн ішінде тіркелген құрылғылардың барлық сатылғандардағы үлесі.',
    duplicate_serials: 'Соңғы күнгі ашық қайталану күдіктері және осы күндері біріктірілген қайталанулар.',
    card_verifications: 'Осы күндері кепілдік карталары қанша рет тексерілді, нәтижесі бойынша.',
    expiry_accuracy:
      'Осы күндері тексерілген немесе өтінім берілген, соңғы кепілдік күні түзетілмеген құрылғылардың үлесі.',
    open_claims: 'Соңғы күннің аяғында жіберілген, бірақ жабылмаған, қайтарылмаған, тоқтатылмаған өтінімдер.',
  },
  de: {
    lookup_success:
      'Abfragen, die genau ein Gerät ergeben, von allen beantworteten. Daneben: warum die anderen nicht. Abfragen werden 30 Tage aufbewahrt.',
    registration_completion:
      'In diesen Tagen an Endkunden verkaufte Geräte mit aktiver Registrierung binnen 30 Tagen, von allen verkauften.',
    duplicate_serials: 'Offene Verdachtsfälle am letzten Tag und in diesen Tagen zusammengeführte Dubletten.',
    card_verifications: 'Wie oft Garantiekarten in diesen Tagen geprüft wurden, nach Ergebnis.',
    expiry_accuracy:
      'In diesen Tagen abgefragte oder gemeldete Geräte, deren letzter Garantietag nicht berichtigt wurde, von allen.',
    open_claims:
      'Gesendete Fälle, die am Ende des letzten Tages weder geschlossen noch zurückgezogen noch storniert waren.',
  },
  ar: {
    lookup_success:
      'عمليات البحث التي انتهت إلى جهاز واحد من كل ما أُجيب عنه، وبجانبها أسباب الباقي. تُحفظ عمليات البحث 30 يومًا.',
    registration_completion:
      'الأجهزة المباعة لعملاء نهائيين في هذه الأيام والمسجلة خلال 30 يومًا، من كل المباع.',
    duplicate_serials: 'حالات الاشتباه المفتوحة بالتكرار في اليوم الأخير، وما دُمج في هذه الأيام.',
    card_verifications: 'عدد مرات فحص بطاقات الضمان في هذه الأيام بحسب النتيجة.',
    expiry_accuracy:
      'الأجهزة التي بُحث عنها أو قُدم طلب لها في هذه الأيام ولم يُصحح آخر يوم ضمان لها، من مجموعها.',
    open_claims: 'الطلبات المرسلة التي لم تُغلق ولم تُسحب ولم تُلغَ في نهاية اليوم الأخير.',
  },
};

export const definitionOf = (metric: Metric, locale: string): string =>
  (TEXTS[locale as Locale] ?? TEXTS.en)[metric];
