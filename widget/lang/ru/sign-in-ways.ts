import type en from '../en/sign-in-ways.ts';

const ru: typeof en = {
  byCode: 'Войти по коду из письма',
  passwordTitle: 'Вход с паролем',
  passwordWhy: 'Для тех, кто задал пароль в своей учётной записи.',
  password: 'Пароль',
  passwordShow: 'Показать',
  passwordMissing: 'Введите пароль.',
  forgot: 'Забыли пароль?',
  forgotTitle: 'Новый пароль',
  forgotWhy: 'Мы пришлём ссылку, по которой вы зададите новый пароль.',
  forgotSend: 'Прислать ссылку',
  forgotSent: (email) =>
    `Если адрес ${email} нам известен, ссылка уже в пути. Она действует один раз, в течение 30 минут.`,
  passkeyTitle: 'Вход с ключом доступа',
  passkeyWhy:
    'Браузер попросит разблокировать устройство либо воспользоваться телефоном или ключом безопасности.',
  passkeyUse: 'Войти с ключом доступа',
  factorTitle: 'Ещё один шаг',
  factorWhy: 'Откройте приложение-аутентификатор и введите шесть цифр для этой учётной записи.',
  factorCode: 'Код из приложения',
  factorWrong: 'Введите 6 цифр кода.',
  useRecovery: 'Ввести резервный код',
  useApp: 'Ввести код из приложения',
  recoveryWhy:
    'Введите один из кодов, которые вы сохранили при настройке второго фактора. Каждый действует один раз.',
  recoveryCode: 'Резервный код',
  recoveryMissing: 'Введите один из резервных кодов.',
  problem_credentials_invalid: 'Неверный адрес или пароль.',
  next_credentials_invalid: 'Проверьте их или войдите по коду из письма: это работает всегда.',
  problem_second_factor_invalid: 'Код неверный или устарел.',
  next_second_factor_invalid: 'Дождитесь следующего кода. Если не поможет, начните вход заново.',
  problem_passkey_invalid: 'Этот ключ доступа здесь не подходит.',
  next_passkey_invalid: 'Возьмите другой ключ или войдите по коду из письма.',
  problem_passkey_impossible: 'На этой странице браузер не может использовать ключи доступа.',
  next_passkey_impossible: 'Войдите по коду из письма.',
};

export default ru;
