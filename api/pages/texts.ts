import type { Locale } from '../../db/vocab.ts';

type Texts = {
  title: string;
  intro: string;
  lookup: string;
  claim: string;
  status: string;
  desk: string;
  admin: string;
  card: string;
  products: string;
  register: string;
  serial: string;
  import: string;
  whichBrand: [title: string, text: string];
  account: string;
  skip: string;
  language: string;
  support: string;
  noScript: string;
  secure: string;
  not_found: [title: string, text: string];
  unavailable: [title: string, text: string];
  internal: [title: string, text: string];
};

export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  de: 'Deutsch',
  ar: 'العربية',
};

export const texts: Record<Locale, Texts> = {
  en: {
    title: 'Warranty and service',
    intro: 'See what is covered and why, ask for a repair, and follow it until your device is back.',
    lookup: 'Check a device',
    claim: 'Ask for a repair',
    status: 'Follow a claim',
    desk: 'Service desk',
    admin: 'Administration',
    card: 'Warranty card',
    products: 'Devices',
    register: 'Register a device',
    serial: 'A device',
    import: 'Bring in a list',
    whichBrand: [
      'Which brand is it?',
      'Several brands sell this product. Choose the one on your device or invoice.',
    ],
    account: 'Your account',
    skip: 'Skip to the content',
    language: 'Language',
    support: 'Talk to us',
    noScript: 'This page needs JavaScript. Without it we are there for you here:',
    secure: 'What you enter goes to the service of this brand only.',
    not_found: ['There is nothing here', 'Check the address, or follow the link in your message again.'],
    unavailable: [
      'One moment, please',
      'The service cannot answer right now. Reload in a few seconds; nothing is lost.',
    ],
    internal: [
      'Something went wrong on our side',
      'Reload the page. If it stays so, contact the support of your brand.',
    ],
  },
  ru: {
    title: 'Гарантия и сервис',
    intro:
      'Узнайте, что покрывает гарантия и почему, подайте заявку на ремонт и следите за ней до возврата устройства.',
    lookup: 'Проверить устройство',
    claim: 'Подать заявку на ремонт',
    status: 'Следить за заявкой',
    desk: 'Рабочее место сервиса',
    admin: 'Администрирование',
    card: 'Гарантийный талон',
    products: 'Устройства',
    register: 'Регистрация устройства',
    serial: 'Устройство',
    import: 'Загрузить список',
    whichBrand: [
      'Какая это марка?',
      'Это изделие продают несколько марок. Выберите ту, что указана на устройстве или в чеке.',
    ],
    account: 'Ваша учётная запись',
    skip: 'К содержанию',
    language: 'Язык',
    support: 'Связаться с нами',
    noScript: 'Этой странице нужен JavaScript. Без него мы поможем здесь:',
    secure: 'То, что вы вводите, получает только сервис этой марки.',
    not_found: ['Здесь ничего нет', 'Проверьте адрес или ещё раз откройте ссылку из письма.'],
    unavailable: [
      'Минуту, пожалуйста',
      'Сервис сейчас не отвечает. Обновите страницу через несколько секунд, ничего не пропало.',
    ],
    internal: [
      'У нас что-то пошло не так',
      'Обновите страницу. Если не поможет, обратитесь в поддержку вашей марки.',
    ],
  },
  kk: {
    title: 'Кепілдік және сервис',
    intro: 'Кепілдік нені және неге қамтитынын біліңіз, жөндеуге өтінім беріп, құрылғы қайтқанша бақылаңыз.',
    lookup: 'Құрылғыны тексеру',
    claim: 'Жөндеуге өтінім беру',
    status: 'Өтінімді бақылау',
    desk: 'Сервис үстелі',
    admin: 'Әкімшілік',
    card: 'Кепілдік талоны',
    products: 'Құрылғылар',
    register: 'Құрылғыны тіркеу',
    serial: 'Құрылғы',
    import: 'Тізімді жүктеу',
    whichBrand: [
      'Бұл қай марка?',
      'Бұл бұйымды бірнеше марка сатады. Құрылғыда немесе чекте көрсетілгенін таңдаңыз.',
    ],
    account: 'Тіркелгіңіз',
    skip: 'Мазмұнға өту',
    language: 'Тіл',
    support: 'Бізге хабарласу',
    noScript: 'Бұл бетке JavaScript керек. Онсыз біз мына жерде көмектесеміз:',
    secure: 'Енгізген деректеріңізді тек осы марканың сервисі алады.',
    not_found: ['Мұнда ештеңе жоқ', 'Мекенжайды тексеріңіз немесе хаттағы сілтемені қайта ашыңыз.'],
    unavailable: [
      'Бір сәт күте тұрыңыз',
      'Сервис қазір жауап бермей тұр. Бірнеше секундтан кейін бетті жаңартыңыз, ештеңе жоғалмайды.',
    ],
    internal: [
      'Біздің жақтан қате кетті',
      'Бетті жаңартыңыз. Көмектеспесе, маркаңыздың қолдау қызметіне жүгініңіз.',
    ],
  },
  de: {
    title: 'Garantie und Service',
    intro:
      'Sehen Sie, was gedeckt ist und warum, melden Sie eine Reparatur an und verfolgen Sie sie bis zur Rückgabe.',
    lookup: 'Gerät prüfen',
    claim: 'Reparatur anmelden',
    status: 'Fall verfolgen',
    desk: 'Servicearbeitsplatz',
    admin: 'Verwaltung',
    card: 'Garantiekarte',
    products: 'Geräte',
    register: 'Gerät registrieren',
    serial: 'Ein Gerät',
    import: 'Liste einlesen',
    whichBrand: [
      'Welche Marke ist es?',
      'Mehrere Marken verkaufen dieses Produkt. Wählen Sie die auf Ihrem Gerät oder Ihrer Rechnung.',
    ],
    account: 'Ihr Konto',
    skip: 'Zum Inhalt',
    language: 'Sprache',
    support: 'Kontakt',
    noScript: 'Diese Seite braucht JavaScript. Ohne sind wir hier für Sie da:',
    secure: 'Ihre Angaben gehen nur an den Service dieser Marke.',
    not_found: [
      'Hier ist nichts',
      'Prüfen Sie die Adresse oder öffnen Sie den Link in Ihrer Nachricht noch einmal.',
    ],
    unavailable: [
      'Einen Moment bitte',
      'Der Service antwortet gerade nicht. Laden Sie in ein paar Sekunden neu; nichts ist verloren.',
    ],
    internal: [
      'Bei uns ging etwas schief',
      'Laden Sie die Seite neu. Bleibt es so, wenden Sie sich an den Support Ihrer Marke.',
    ],
  },
  ar: {
    title: 'الضمان والخدمة',
    intro: 'اعرف ما يشمله الضمان ولماذا، واطلب إصلاحًا وتابعه حتى يعود جهازك.',
    lookup: 'فحص جهاز',
    claim: 'طلب إصلاح',
    status: 'متابعة مطالبة',
    desk: 'مكتب الخدمة',
    admin: 'الإدارة',
    card: 'بطاقة الضمان',
    products: 'الأجهزة',
    register: 'تسجيل جهاز',
    serial: 'جهاز',
    import: 'إدخال قائمة',
    whichBrand: ['ما العلامة؟', 'تبيع عدة علامات هذا المنتج. اختر العلامة المكتوبة على جهازك أو فاتورتك.'],
    account: 'حسابك',
    skip: 'انتقل إلى المحتوى',
    language: 'اللغة',
    support: 'تواصل معنا',
    noScript: 'تحتاج هذه الصفحة إلى JavaScript. من دونه نحن هنا لمساعدتك:',
    secure: 'ما تدخله يصل إلى خدمة هذه العلامة فقط.',
    not_found: ['لا يوجد شيء هنا', 'تحقق من العنوان أو افتح الرابط في رسالتك مرة أخرى.'],
    unavailable: ['لحظة من فضلك', 'لا تستطيع الخدمة الرد الآن. أعد التحميل بعد ثوانٍ؛ لم يضع شيء.'],
    internal: ['حدث خطأ من جانبنا', 'أعد تحميل الصفحة. إذا استمر ذلك فتواصل مع دعم علامتك.'],
  },
};
