import type en from '../en/sign-in-ways.ts';

const kk: typeof en = {
  byCode: 'Хаттағы кодпен кіру',
  passwordTitle: 'Құпиясөзбен кіру',
  passwordWhy: 'Тіркелгісінде құпиясөз қойғандар үшін.',
  password: 'Құпиясөз',
  passwordShow: 'Көрсету',
  passwordMissing: 'Құпиясөзді енгізіңіз.',
  forgot: 'Құпиясөзді ұмыттыңыз ба?',
  forgotTitle: 'Жаңа құпиясөз',
  forgotWhy: 'Жаңа құпиясөз қоятын сілтеме жібереміз.',
  forgotSend: 'Сілтеме жіберу',
  forgotSent: (email) =>
    `${email} мекенжайы бізге белгілі болса, сілтеме жолда. Ол бір рет, 30 минут ішінде жарамды.`,
  passkeyTitle: 'Кіру кілтімен кіру',
  passkeyWhy: 'Браузер құрылғының құлпын ашуды немесе телефонды не қауіпсіздік кілтін пайдалануды сұрайды.',
  passkeyUse: 'Кіру кілтін пайдалану',
  factorTitle: 'Тағы бір қадам',
  factorWhy: 'Аутентификатор қолданбасын ашып, осы тіркелгінің алты цифрын енгізіңіз.',
  factorCode: 'Қолданбадағы код',
  factorWrong: 'Кодтың 6 цифрын енгізіңіз.',
  useRecovery: 'Қосалқы кодты енгізу',
  useApp: 'Қолданба кодын енгізу',
  recoveryWhy: 'Екінші факторды баптағанда сақтаған кодтардың бірін енгізіңіз. Әрқайсысы бір рет жарамды.',
  recoveryCode: 'Қосалқы код',
  recoveryMissing: 'Қосалқы кодтардың бірін енгізіңіз.',
  problem_credentials_invalid: 'Мекенжай немесе құпиясөз қате.',
  next_credentials_invalid: 'Екеуін тексеріңіз немесе хаттағы кодпен кіріңіз: ол әрқашан істейді.',
  problem_second_factor_invalid: 'Код қате немесе мерзімі өткен.',
  next_second_factor_invalid: 'Келесі кодты күтіңіз. Көмектеспесе, қайта кіріңіз.',
  problem_passkey_invalid: 'Бұл кіру кілті мұнда жарамайды.',
  next_passkey_invalid: 'Басқасын алыңыз немесе хаттағы кодпен кіріңіз.',
  problem_passkey_impossible: 'Браузер бұл бетте кіру кілттерін пайдалана алмайды.',
  next_passkey_impossible: 'Хаттағы кодпен кіріңіз.',
};

export default kk;
