import type en from '../en/form.ts';

const ar: typeof en = {
  fillIn: 'املأ هذا الحقل.',
  chooseOne: 'اختر واحدًا.',
  badEmail: 'أدخل بريدًا إلكترونيًا مثل name@example.com.',
  badDate: 'أدخل تاريخًا كاملًا.',
  dateTooLate: 'هذا التاريخ متأخر جدًا.',
  dateTooEarly: 'هذا التاريخ مبكر جدًا.',
  tooLong: (most) => `استخدم ${most} حرفًا على الأكثر.`,
  tooShort: (least) => `استخدم ${least} أحرف على الأقل.`,
  badValue: 'تحقق مما أدخلته.',
  errorSummary: 'يرجى التحقق من هذه الحقول',
  back: 'رجوع',
  next: 'التالي',
  send: 'إرسال',
  stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
  stepDone: 'تم',
  draftSaving: 'جارٍ الحفظ…',
  draftSaved: 'تم الحفظ',
  draftKept: 'محفوظ على هذا الجهاز، وسيُرسل عند عودة الاتصال.',
};

export default ar;
