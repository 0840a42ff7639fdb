import type { DateWrongStrings } from '../../ui/date-wrong-strings.ts';
import files from './files.ts';
import form from './form.ts';

const kk: DateWrongStrings = {
  ...form,
  ...files,
  title: 'Қате күн туралы хабарлау',
  intro: 'Дұрыс күнді көрсетіп, құжаттың суретін жіберіңіз. Сервис оны қарап, себебімен жауап береді.',
  kind: 'Қай күн қате?',
  kind_sale: 'Сатылған күн',
  kind_delivery: 'Жеткізілген күн',
  kind_installation: 'Орнатылған күн',
  kind_activation: 'Қолдана бастаған күн',
  date: 'Дұрыс күн',
  dateHint: 'Құжаттағыдай.',
  statement: 'Тағы не білуіміз керек?',
  proof: 'Шоттың немесе жүкқұжаттың суреті',
  proofHint: 'PDF те жарайды. Онда күн және мүмкін болса сериялық нөмір көрінуі керек.',
  name: 'Атыңыз',
  email: 'Эл. пошта',
  emailHint: 'Жауапты осы мекенжайға жібереміз.',
  submit: 'Жіберу',
  done: 'Хабарыңызды алдық.',
  doneText: (ref: string): string =>
    `Нөміріңіз: ${ref}. Құжат қаралғанша күн өзгермейді. Жауап поштаға келеді.`,
  unknown: 'Бұл сериялық нөмір енді табылмады. Қайта тексеріңіз.',
  sending: 'Құжатыңыз',
};

export default kk;
