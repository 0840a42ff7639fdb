import type en from '../en/form.ts';

const kk: typeof en = {
  fillIn: 'Осы өрісті толтырыңыз.',
  chooseOne: 'Біреуін таңдаңыз.',
  badEmail: 'Пошта мекенжайын енгізіңіз, мысалы name@example.com.',
  badDate: 'Күнді толық енгізіңіз.',
  dateTooLate: 'Бұл күн тым кеш.',
  dateTooEarly: 'Бұл күн тым ерте.',
  tooLong: (most) => `Ең көбі ${most} таңба.`,
  tooShort: (least) => `Кемінде ${least} таңба.`,
  badValue: 'Енгізгеніңізді тексеріңіз.',
  errorSummary: 'Мына өрістерді тексеріңіз',
  back: 'Артқа',
  next: 'Әрі қарай',
  send: 'Жіберу',
  stepOf: (step, steps) => `${steps} қадамның ${step}-і`,
  stepDone: 'дайын',
  draftSaving: 'Сақталуда…',
  draftSaved: 'Сақталды',
  draftKept: 'Осы құрылғыда сақталды. Байланыс қалпына келгенде жіберіледі.',
};

export default kk;
