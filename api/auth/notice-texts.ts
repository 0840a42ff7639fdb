import type { Locale, NoticeKind } from '../../db/vocab.ts';

type Texts = Record<NoticeKind, { title: string; text: string }>;

export const NOTICE_TEXTS: Record<Locale, Texts> = {
  en: {
    case_progress: { title: 'Progress of my cases', text: 'Received, decided, repaired, ready, closed.' },
    case_messages: {
      title: 'Messages and questions',
      text: 'Somebody writes to you or asks for something in a case.',
    },
    approvals: {
      title: 'Approvals',
      text: 'A case waits for your approval, or yours was approved or sent back.',
    },
    colleagues_cases: {
      title: 'Cases of my colleagues',
      text: 'What happens to cases that others of your organisation filed.',
    },
    alerts: { title: 'Warnings', text: 'Something in the settings or in a date needs attention.' },
    new_devices: {
      title: 'New devices',
      text: 'Somebody signs in to your account with a device that was not seen before.',
    },
  },
  ru: {
    case_progress: { title: 'Ход моих заявок', text: 'Получена, решена, отремонтировано, готово, закрыта.' },
    case_messages: { title: 'Сообщения и вопросы', text: 'Вам написали или что-то запросили в заявке.' },
    approvals: {
      title: 'Согласования',
      text: 'Заявка ждёт вашего согласования, или вашу согласовали или вернули.',
    },
    colleagues_cases: {
      title: 'Заявки коллег',
      text: 'Что происходит с заявками других сотрудников вашей организации.',
    },
    alerts: { title: 'Предупреждения', text: 'Что-то в настройках или сроках требует внимания.' },
    new_devices: {
      title: 'Новые устройства',
      text: 'В вашу учётную запись вошли с устройства, которого раньше не было.',
    },
  },
  kk: {
    case_progress: { title: 'Өтінімдерімнің барысы', text: 'Қабылданды, шешілді, жөнделді, дайын, жабылды.' },
    case_messages: {
      title: 'Хабарламалар мен сұрақтар',
      text: 'Өтінімде сізге жазды немесе бірдеңе сұрады.',
    },
    approvals: {
      title: 'Келісулер',
      text: 'Өтінім сіздің келісіміңізді күтеді немесе сіздікі келісілді не қайтарылды.',
    },
    colleagues_cases: {
      title: 'Әріптестерімнің өтінімдері',
      text: 'Ұйымыңыздағы басқалар берген өтінімдермен не болып жатқаны.',
    },
    alerts: { title: 'Ескертулер', text: 'Баптауларда немесе мерзімдерде назар аударатын нәрсе бар.' },
    new_devices: { title: 'Жаңа құрылғылар', text: 'Тіркелгіңізге бұрын көрілмеген құрылғыдан кірді.' },
  },
  de: {
    case_progress: {
      title: 'Fortgang meiner Fälle',
      text: 'Eingegangen, entschieden, repariert, fertig, abgeschlossen.',
    },
    case_messages: {
      title: 'Nachrichten und Fragen',
      text: 'Jemand schreibt Ihnen in einem Fall oder braucht etwas von Ihnen.',
    },
    approvals: {
      title: 'Freigaben',
      text: 'Ein Fall wartet auf Ihre Freigabe, oder Ihrer wurde freigegeben oder zurückgegeben.',
    },
    colleagues_cases: {
      title: 'Fälle meiner Kollegen',
      text: 'Was mit Fällen geschieht, die andere Ihrer Organisation gemeldet haben.',
    },
    alerts: { title: 'Warnungen', text: 'Etwas in den Einstellungen oder Fristen braucht Aufmerksamkeit.' },
    new_devices: {
      title: 'Neue Geräte',
      text: 'Jemand meldet sich mit einem unbekannten Gerät an Ihrem Konto an.',
    },
  },
  ar: {
    case_progress: { title: 'سير طلباتي', text: 'الاستلام والقرار والإصلاح والجاهزية والإغلاق.' },
    case_messages: { title: 'الرسائل والأسئلة', text: 'كتب إليك أحد أو طلب منك شيئًا في أحد الطلبات.' },
    approvals: { title: 'الموافقات', text: 'طلب ينتظر موافقتك، أو تمت الموافقة على طلبك أو أُعيد إليك.' },
    colleagues_cases: { title: 'طلبات زملائي', text: 'ما يحدث للطلبات التي قدّمها آخرون في مؤسستك.' },
    alerts: { title: 'التنبيهات', text: 'شيء في الإعدادات أو المواعيد يحتاج إلى انتباه.' },
    new_devices: { title: 'أجهزة جديدة', text: 'يسجّل أحدهم الدخول إلى حسابك من جهاز لم يُرَ من قبل.' },
  },
};
