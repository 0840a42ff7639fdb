import type en from '../en/serial-input.ts';
import scan from './scan.ts';

const ar: typeof en = {
  ...scan,
  label: 'الرقم التسلسلي',
  hint: 'اكتبه أو اقرأ الرمز من الملصق. المسافات والشرطات لا تهم.',
  missing: 'أدخل الرقم التسلسلي.',
  empty: 'لا يوجد رقم تسلسلي فيه.',
  too_short: 'الرقم التسلسلي حرفان على الأقل.',
  too_long: 'هذا أطول من رقم تسلسلي.',
  character: 'فيه حرف لا يوجد في أي رقم تسلسلي.',
  no_serial_in_code: 'لا يحمل هذا الرمز رقمًا تسلسليًا. يوجد رمز آخر على الملصق.',
  checking: 'يجري التحقق…',
};

export default ar;
