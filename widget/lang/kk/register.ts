import type en from '../en/register.ts';

const kk: typeof en = {
  title: 'Құрылғыны тіркеу',
  serials: 'Сериялық нөмір',
  serialsHint: 'Бірнеше құрылғы: әр жолға бір нөмір.',
  bought: 'Сатып алған күн',
  delivered: 'Жеткізілген күн',
  invoiceNo: 'Шот нөмірі',
  name: 'Аты-жөні',
  email: 'Электрондық пошта',
  proof: 'Шот немесе түбіртек',
  proofHint: 'Фото немесе PDF, ең көбі 15 МБ.',
  register: 'Тіркеу',
  sell: 'Сатылымды тіркеу',
  back: 'Тізімге оралу',
  pending: 'Сатылған, әлі тіркелмеген',
  result: 'Нәтиже',
  reference: 'Өтінім нөмірі',
  enterSerial: 'Сериялық нөмірді енгізіңіз.',
  enterDate: 'Күнді көрсетіңіз.',
  enterEmail: 'Электрондық поштаңызды енгізіңіз.',
  badDate: 'Бұл құрылғы үшін мұндай күн мүмкін емес.',
  sale: (serial: string): string => `Сатылым: ${serial}`,
};
export default kk;
