import type en from '../en/sign-in.ts';

const ru: typeof en = {
  signInTitle: 'Вход',
  signInWhy: 'Мы пришлём код на вашу почту. Пароль не нужен.',
  signInEmail: 'Адрес электронной почты',
  signInSend: 'Прислать код',
  signInSentTo: (email) => `Если адрес ${email} нам известен, код уже в пути. Он действует десять минут.`,
  signInCode: 'Код из письма',
  signInCodeHint: '8 цифр. Код можно вставить.',
  signInCodeWrong: 'Введите 8 цифр кода.',
  signInEmailWrong: 'Введите адрес почты, например name@example.com.',
  signInOpen: 'Войти',
  signInAgain: 'Прислать новый код',
  signInAgainIn: (seconds) => `Новый код через ${seconds} с`,
  signInOther: 'Другой адрес',
  signInSentAgain: 'Новый код уже в пути.',
  signInPassword: 'Войти с паролем',
  signInPasskey: 'Войти с ключом доступа',
};

export default ru;
