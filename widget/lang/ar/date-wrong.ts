import type { DateWrongStrings } from '../../ui/date-wrong-strings.ts';
import files from './files.ts';
import form from './form.ts';

const ar: DateWrongStrings = {
  ...form,
  ...files,
  title: 'الإبلاغ عن تاريخ غير صحيح',
  intro: 'اذكر التاريخ الصحيح وأرسل صورة المستند. تراجعه الخدمة وترد مع السبب.',
  kind: 'أي تاريخ غير صحيح؟',
  kind_sale: 'يوم البيع',
  kind_delivery: 'يوم التسليم',
  kind_installation: 'يوم التركيب',
  kind_activation: 'يوم أول استخدام',
  date: 'التاريخ الصحيح',
  dateHint: 'كما في المستند.',
  statement: 'ماذا ينبغي أن نعرف؟',
  proof: 'صورة الفاتورة أو إيصال التسليم',
  proofHint: 'يمكن أن يكون ملف PDF. يظهر فيه التاريخ والرقم التسلسلي إن أمكن.',
  name: 'اسمك',
  email: 'البريد الإلكتروني',
  emailHint: 'نرسل الرد إلى هذا العنوان.',
  submit: 'إرسال',
  done: 'وصلتنا رسالتك.',
  doneText: (ref: string): string =>
    `رقمك المرجعي هو ${ref}. لا يتغير التاريخ حتى يراجع أحد المستند. يصلك الرد بالبريد الإلكتروني.`,
  unknown: 'لم نعد نعرف هذا الرقم التسلسلي. ابحث عنه من جديد.',
  sending: 'مستندك',
};

export default ar;
