import signIn from './sign-in.ts';
import type en from '../en/admin.ts';
import form from './form.ts';

const ru: typeof en = {
  ...form,
  ...signIn,
  title: 'Управление',
  signOut: 'Выйти',
  account: 'Вы вошли как',
  notForYou:
    'Эта страница для тех, кто управляет организацией или порталом. Вы вошли, но у вас нет таких прав.',
  panels: 'Разделы',
  panelOrganization: 'Организация',
  panelPeople: 'Сотрудники',
  panelKeys: 'Ключи и сайты',
  panelSignIn: 'Вход через сайт',
  panelModels: 'Модели',
  panelTerms: 'Условия',
  panelBrand: 'Бренд',
  panelCorrections: 'Исправления дат',
  panelReports: 'Отчёты',
  panelAudit: 'Журнал',
  panelHealth: 'Проверка',
  save: 'Сохранить',
  saved: 'Сохранено',
  cancel: 'Отмена',
  add: 'Добавить',
  edit: 'Изменить',
  remove: 'Удалить',
  copy: 'Скопировать',
  copied: 'Скопировано',
  back: 'Назад',
  more: 'Показать ещё',
  search: 'Поиск',
  any: 'Любой',
  nobody: 'Никто',
  reason: 'Причина',
  yes: 'Да',
  no: 'Нет',
  changedMeanwhile: 'Тем временем кто-то другой внёс изменения. Посмотрите ещё раз и повторите своё.',
  panelExceptions: 'Особые случаи',
  panelRegistrations: 'Регистрации',
};

export default ru;
