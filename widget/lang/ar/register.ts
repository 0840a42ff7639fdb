import type en from '../en/register.ts';

const ar: typeof en = {
  title: 'تسجيل جهاز',
  serials: 'الرقم التسلسلي',
  serialsHint: 'عدة أجهزة: رقم واحد في كل سطر.',
  bought: 'يوم الشراء',
  delivered: 'يوم التسليم',
  invoiceNo: 'رقم الفاتورة',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  proof: 'الفاتورة أو الإيصال',
  proofHint: 'صورة أو ملف PDF بحد أقصى 15 ميغابايت.',
  register: 'تسجيل',
  sell: 'تسجيل البيع',
  back: 'العودة إلى القائمة',
  pending: 'مباع ولم يُسجّل بعد',
  result: 'النتيجة',
  reference: 'المرجع',
  enterSerial: 'أدخل الرقم التسلسلي.',
  enterDate: 'أدخل اليوم.',
  enterEmail: 'أدخل بريدك الإلكتروني.',
  badDate: 'هذا اليوم غير ممكن لهذا الجهاز.',
  sale: (serial: string): string => `بيع ${serial}`,
};
export default ar;
