import signIn from './sign-in.ts';
import type en from '../en/admin.ts';
import form from './form.ts';

const kk: typeof en = {
  ...form,
  ...signIn,
  title: 'Басқару',
  signOut: 'Шығу',
  account: 'Кірген адам',
  notForYou:
    'Бұл бет ұйымды немесе порталды басқаратындарға арналған. Сіз кірдіңіз, бірақ мұндай құқығыңыз жоқ.',
  panels: 'Бөлімдер',
  panelOrganization: 'Ұйым',
  panelPeople: 'Адамдар',
  panelKeys: 'Кілттер мен сайттар',
  panelSignIn: 'Сайт арқылы кіру',
  panelModels: 'Модельдер',
  panelTerms: 'Шарттар',
  panelBrand: 'Бренд',
  panelCorrections: 'Күн түзетулері',
  panelReports: 'Есептер',
  panelAudit: 'Журнал',
  panelHealth: 'Тексеру',
  save: 'Сақтау',
  saved: 'Сақталды',
  cancel: 'Бас тарту',
  add: 'Қосу',
  edit: 'Өзгерту',
  remove: 'Жою',
  copy: 'Көшіру',
  copied: 'Көшірілді',
  back: 'Артқа',
  more: 'Тағы көрсету',
  search: 'Іздеу',
  any: 'Кез келген',
  nobody: 'Ешкім',
  reason: 'Себебі',
  yes: 'Иә',
  no: 'Жоқ',
  changedMeanwhile: 'Осы арада басқа біреу өзгерту енгізді. Қайта қарап, өзгертуіңізді қайталаңыз.',
  panelExceptions: 'Ерекше жағдайлар',
  panelRegistrations: 'Тіркеулер',
};

export default kk;
