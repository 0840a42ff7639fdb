import type en from '../en/sign-in-ways.ts';

const ar: typeof en = {
  byCode: 'الدخول برمز عبر البريد',
  passwordTitle: 'الدخول بكلمة مرور',
  passwordWhy: 'لمن عيّن كلمة مرور في حسابه.',
  password: 'كلمة المرور',
  passwordShow: 'إظهار',
  passwordMissing: 'أدخل كلمة المرور.',
  forgot: 'نسيت كلمة المرور؟',
  forgotTitle: 'كلمة مرور جديدة',
  forgotWhy: 'نرسل إليك رابطًا تعيّن به كلمة جديدة.',
  forgotSend: 'إرسال الرابط',
  forgotSent: (email) =>
    `إذا كان \u2068${email}\u2069 معروفًا لدينا فالرابط في الطريق. يصلح مرة واحدة خلال 30 دقيقة.`,
  passkeyTitle: 'الدخول بمفتاح مرور',
  passkeyWhy: 'يطلب منك المتصفح فتح قفل هذا الجهاز أو استخدام هاتفك أو مفتاح أمان.',
  passkeyUse: 'استخدام مفتاح مرور',
  factorTitle: 'خطوة أخرى',
  factorWhy: 'افتح تطبيق المصادقة وأدخل الأرقام الستة التي يعرضها لهذا الحساب.',
  factorCode: 'الرمز من التطبيق',
  factorWrong: 'أدخل أرقام الرمز الستة.',
  useRecovery: 'استخدام رمز احتياطي',
  useApp: 'استخدام التطبيق',
  recoveryWhy: 'أدخل أحد الرموز التي حفظتها عند إعداد العامل الثاني. يصلح كل رمز مرة واحدة.',
  recoveryCode: 'رمز احتياطي',
  recoveryMissing: 'أدخل أحد رموزك الاحتياطية.',
  problem_credentials_invalid: 'البريد أو كلمة المرور غير صحيحة.',
  next_credentials_invalid: 'تحقق منهما أو ادخل برمز عبر البريد، فهو يعمل دائمًا.',
  problem_second_factor_invalid: 'الرمز غير صحيح أو انتهت صلاحيته.',
  next_second_factor_invalid: 'انتظر الرمز التالي. إذا استمر ذلك فابدأ الدخول من جديد.',
  problem_passkey_invalid: 'مفتاح المرور هذا لا يفتح حسابًا هنا.',
  next_passkey_invalid: 'استخدم مفتاحًا آخر أو رمزًا عبر البريد.',
  problem_passkey_impossible: 'لا يستطيع هذا المتصفح استخدام مفاتيح المرور في هذه الصفحة.',
  next_passkey_impossible: 'ادخل برمز عبر البريد.',
};

export default ar;
