import type en from '../en/register.ts';

const ru: typeof en = {
  title: 'Регистрация устройства',
  serials: 'Серийный номер',
  serialsHint: 'Несколько устройств: по одному номеру в строке.',
  bought: 'Дата покупки',
  delivered: 'Дата поставки',
  invoiceNo: 'Номер счёта',
  name: 'Имя',
  email: 'Электронная почта',
  proof: 'Счёт или чек',
  proofHint: 'Фото или PDF, не более 15 МБ.',
  register: 'Зарегистрировать',
  sell: 'Зарегистрировать продажу',
  back: 'Назад к списку',
  pending: 'Продано, ещё не зарегистрировано',
  result: 'Результат',
  reference: 'Номер обращения',
  enterSerial: 'Введите серийный номер.',
  enterDate: 'Укажите дату.',
  enterEmail: 'Укажите адрес электронной почты.',
  badDate: 'Такая дата для этого устройства невозможна.',
  sale: (serial: string): string => `Продажа ${serial}`,
};
export default ru;
