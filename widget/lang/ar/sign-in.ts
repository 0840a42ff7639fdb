import type en from '../en/sign-in.ts';

const ar: typeof en = {
  signInTitle: 'تسجيل الدخول',
  signInWhy: 'نرسل رمزًا إلى بريدك الإلكتروني. لا حاجة إلى كلمة مرور.',
  signInEmail: 'البريد الإلكتروني',
  signInSend: 'إرسال الرمز',
  signInSentTo: (email) => `إذا كان \u2068${email}\u2069 معروفًا لدينا فالرمز في الطريق. يصلح لعشر دقائق.`,
  signInCode: 'الرمز من الرسالة',
  signInCodeHint: '8 أرقام. يمكنك لصقها.',
  signInCodeWrong: 'أدخل أرقام الرمز الثمانية.',
  signInEmailWrong: 'أدخل بريدًا إلكترونيًا مثل name@example.com.',
  signInOpen: 'دخول',
  signInAgain: 'إرسال رمز جديد',
  signInAgainIn: (seconds) => `رمز جديد بعد ${seconds} ث`,
  signInOther: 'استخدام بريد آخر',
  signInSentAgain: 'رمز جديد في الطريق.',
  signInPassword: 'الدخول بكلمة مرور',
  signInPasskey: 'الدخول بمفتاح مرور',
};

export default ar;
