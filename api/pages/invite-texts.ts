import type { Locale } from '../../db/vocab.ts';

type Texts = Record<
  | 'title'
  | 'intro'
  | 'once'
  | 'accept'
  | 'busy'
  | 'done'
  | 'doneText'
  | 'portal'
  | 'desk'
  | 'admin'
  | 'gone'
  | 'goneText'
  | 'factor'
  | 'factorText'
  | 'elsewhere'
  | 'elsewhereText'
  | 'failed'
  | 'failedText',
  string
>;

export const inviteTexts: Record<Locale, Texts> = {
  en: {
    title: 'You are invited',
    intro: 'Accept, and you are signed in with the rights that the invitation names.',
    once: 'The link works once. If you did not expect the invitation, close this page: nothing happens without you.',
    accept: 'Accept and sign in',
    busy: 'One moment…',
    done: 'Welcome',
    doneText:
      'The invitation is accepted and you are signed in. Next time a code that we mail you is enough.',
    portal: 'Go to the portal',
    desk: 'Go to the service desk',
    admin: 'Go to people and settings',
    gone: 'This invitation is not good any more',
    goneText:
      'It was used, taken back or is older than seven days. Ask the person who invited you for another one.',
    factor: 'One more step',
    factorText: 'The invitation is accepted. Your account asks for a second factor: sign in on the portal.',
    elsewhere: 'This account belongs to another site',
    elsewhereText:
      'You sign in through the site of another organisation. Ask the person who invited you to use another address.',
    failed: 'That did not work',
    failedText: 'Nothing is lost. Check your connection and try again.',
  },
  ru: {
    title: 'Вас приглашают',
    intro: 'Примите приглашение, и вы войдёте с правами, которые в нём указаны.',
    once: 'Ссылка действует один раз. Если вы не ждали приглашения, закройте страницу: без вас ничего не произойдёт.',
    accept: 'Принять и войти',
    busy: 'Минуту…',
    done: 'Добро пожаловать',
    doneText: 'Приглашение принято, вы вошли. В следующий раз хватит кода, который мы пришлём по почте.',
    portal: 'Перейти на портал',
    desk: 'Перейти к рабочему месту сервиса',
    admin: 'Перейти к людям и настройкам',
    gone: 'Это приглашение больше не действует',
    goneText:
      'Оно использовано, отозвано или старше семи дней. Попросите того, кто вас пригласил, прислать новое.',
    factor: 'Ещё один шаг',
    factorText: 'Приглашение принято. Ваша учётная запись требует второй фактор: войдите на портале.',
    elsewhere: 'Эта учётная запись принадлежит другому сайту',
    elsewhereText: 'Вы входите через сайт другой организации. Попросите пригласить вас на другой адрес.',
    failed: 'Не получилось',
    failedText: 'Ничего не пропало. Проверьте соединение и попробуйте ещё раз.',
  },
  kk: {
    title: 'Сізді шақырады',
    intro: 'Қабылдаңыз, сонда шақыруда көрсетілген құқықтармен кіресіз.',
    once: 'Сілтеме бір рет жарамды. Шақыруды күтпеген болсаңыз, бетті жабыңыз: сізсіз ештеңе болмайды.',
    accept: 'Қабылдап, кіру',
    busy: 'Бір сәт…',
    done: 'Қош келдіңіз',
    doneText: 'Шақыру қабылданды, сіз кірдіңіз. Келесіде поштаға жіберілген код жеткілікті.',
    portal: 'Порталға өту',
    desk: 'Сервис үстеліне өту',
    admin: 'Адамдар мен баптауларға өту',
    gone: 'Бұл шақыру енді жарамсыз',
    goneText: 'Ол қолданылған, кері алынған немесе жеті күннен ескі. Сізді шақырған кісіден жаңасын сұраңыз.',
    factor: 'Тағы бір қадам',
    factorText: 'Шақыру қабылданды. Тіркелгіңіз екінші факторды сұрайды: порталда кіріңіз.',
    elsewhere: 'Бұл тіркелгі басқа сайтқа тиесілі',
    elsewhereText: 'Сіз басқа ұйымның сайты арқылы кіресіз. Басқа мекенжайға шақыруды сұраңыз.',
    failed: 'Болмады',
    failedText: 'Ештеңе жоғалған жоқ. Байланысты тексеріп, қайталап көріңіз.',
  },
  de: {
    title: 'Sie sind eingeladen',
    intro: 'Nehmen Sie an, und Sie sind mit den Rechten angemeldet, die in der Einladung stehen.',
    once: 'Der Link gilt einmal. Falls Sie die Einladung nicht erwartet haben, schließen Sie die Seite: Ohne Sie geschieht nichts.',
    accept: 'Annehmen und anmelden',
    busy: 'Einen Moment…',
    done: 'Willkommen',
    doneText:
      'Die Einladung ist angenommen und Sie sind angemeldet. Beim nächsten Mal genügt ein Code, den wir Ihnen mailen.',
    portal: 'Zum Portal',
    desk: 'Zum Servicearbeitsplatz',
    admin: 'Zu Personen und Einstellungen',
    gone: 'Diese Einladung gilt nicht mehr',
    goneText:
      'Sie wurde benutzt, zurückgenommen oder ist älter als sieben Tage. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.',
    factor: 'Noch ein Schritt',
    factorText:
      'Die Einladung ist angenommen. Ihr Konto verlangt einen zweiten Faktor: Melden Sie sich im Portal an.',
    elsewhere: 'Dieses Konto gehört zu einer anderen Seite',
    elsewhereText:
      'Sie melden sich über die Seite einer anderen Organisation an. Bitten Sie um eine Einladung an eine andere Adresse.',
    failed: 'Das hat nicht geklappt',
    failedText: 'Nichts ist verloren. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  },
  ar: {
    title: 'أنت مدعو',
    intro: 'اقبل الدعوة فتدخل بالصلاحيات المذكورة فيها.',
    once: 'يعمل الرابط مرة واحدة. إن لم تكن تتوقع الدعوة فأغلق هذه الصفحة: لا يحدث شيء من دونك.',
    accept: 'قبول وتسجيل الدخول',
    busy: 'لحظة من فضلك…',
    done: 'مرحبًا بك',
    doneText: 'قُبلت الدعوة وسُجّل دخولك. في المرة القادمة يكفي رمز نرسله إليك بالبريد.',
    portal: 'إلى البوابة',
    desk: 'إلى مكتب الخدمة',
    admin: 'إلى الأشخاص والإعدادات',
    gone: 'لم تعد هذه الدعوة صالحة',
    goneText: 'استُعملت أو سُحبت أو مضى عليها أكثر من سبعة أيام. اطلب دعوة أخرى ممن دعاك.',
    factor: 'خطوة أخرى',
    factorText: 'قُبلت الدعوة. يطلب حسابك عاملًا ثانيًا: سجّل الدخول في البوابة.',
    elsewhere: 'هذا الحساب تابع لموقع آخر',
    elsewhereText: 'تسجّل الدخول عبر موقع مؤسسة أخرى. اطلب دعوة إلى عنوان آخر.',
    failed: 'لم ينجح ذلك',
    failedText: 'لم يضع شيء. تحقق من الاتصال وحاول مرة أخرى.',
  },
};
