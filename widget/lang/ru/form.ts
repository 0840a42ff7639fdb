import type en from '../en/form.ts';

const ru: typeof en = {
  fillIn: 'Заполните это поле.',
  chooseOne: 'Выберите вариант.',
  badEmail: 'Введите адрес почты, например name@example.com.',
  badDate: 'Введите дату полностью.',
  dateTooLate: 'Дата слишком поздняя.',
  dateTooEarly: 'Дата слишком ранняя.',
  tooLong: (most) => `Не больше ${most} знаков.`,
  tooShort: (least) => `Не меньше ${least} знаков.`,
  badValue: 'Проверьте введённое.',
  errorSummary: 'Проверьте эти поля',
  back: 'Назад',
  next: 'Далее',
  send: 'Отправить',
  stepOf: (step, steps) => `Шаг ${step} из ${steps}`,
  stepDone: 'готово',
  draftSaving: 'Сохраняем…',
  draftSaved: 'Сохранено',
  draftKept: 'Сохранено на этом устройстве. Отправим, когда появится связь.',
};

export default ru;
