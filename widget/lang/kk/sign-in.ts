import type en from '../en/sign-in.ts';

const kk: typeof en = {
  signInTitle: 'Кіру',
  signInWhy: 'Поштаңызға код жібереміз. Құпиясөз керек емес.',
  signInEmail: 'Электрондық пошта мекенжайы',
  signInSend: 'Код жіберу',
  signInSentTo: (email) => `${email} мекенжайы бізге белгілі болса, код жолда. Ол он минут жарамды.`,
  signInCode: 'Хаттағы код',
  signInCodeHint: '8 цифр. Кодты қоюға болады.',
  signInCodeWrong: 'Кодтың 8 цифрын енгізіңіз.',
  signInEmailWrong: 'Пошта мекенжайын енгізіңіз, мысалы name@example.com.',
  signInOpen: 'Кіру',
  signInAgain: 'Жаңа код жіберу',
  signInAgainIn: (seconds) => `Жаңа код ${seconds} с кейін`,
  signInOther: 'Басқа мекенжай',
  signInSentAgain: 'Жаңа код жолда.',
  signInPassword: 'Құпиясөзбен кіру',
  signInPasskey: 'Кіру кілтімен кіру',
};

export default kk;
