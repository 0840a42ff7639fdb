import type { DateWrongStrings } from '../../ui/date-wrong-strings.ts';
import files from './files.ts';
import form from './form.ts';

const ru: DateWrongStrings = {
  ...form,
  ...files,
  title: 'Сообщить о неверной дате',
  intro: 'Укажите верную дату и пришлите фото документа. Сервис проверит его и ответит с объяснением.',
  kind: 'Какая дата неверна?',
  kind_sale: 'День продажи',
  kind_delivery: 'День доставки',
  kind_installation: 'День установки',
  kind_activation: 'День начала использования',
  date: 'Верная дата',
  dateHint: 'Как в документе.',
  statement: 'Что ещё нам нужно знать?',
  proof: 'Фото счёта или накладной',
  proofHint: 'Подойдёт и PDF. На нём видна дата и, если можно, серийный номер.',
  name: 'Ваше имя',
  email: 'Эл. почта',
  emailHint: 'Ответ придёт на этот адрес.',
  submit: 'Отправить',
  done: 'Мы получили сообщение.',
  doneText: (ref: string): string =>
    `Ваш номер: ${ref}. Дата не изменится, пока документ не проверят. Ответ придёт по почте.`,
  unknown: 'Мы больше не находим этот серийный номер. Проверьте его ещё раз.',
  sending: 'Ваш документ',
};

export default ru;
