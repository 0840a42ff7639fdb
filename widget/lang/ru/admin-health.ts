import type en from '../en/admin-health.ts';

const ru: typeof en = {
  heading: 'Проверка настройки',
  lookAgain: 'Проверить снова',
  allWell: 'Всё настроено. У филиалов есть ответственные, письма доходят, тексты есть на каждом языке.',
  errors: 'Нужно исправить',
  warnings: 'Стоит исправить',
  error: 'Ошибка',
  warning: 'Внимание',
  notAll: 'Есть и другие такие же. Они появятся, когда эти будут исправлены.',
};

export default ru;
