import type { AddingStrings } from '../../claim/adding-strings.ts';

const ar: AddingStrings = {
  add: 'تسجيل هذا الجهاز',
  why: 'سجّله الآن في دقيقة أو تابع: يمكنك تقديم الطلب في الحالتين.',
  register: 'تسجيل',
  notNow: 'ليس الآن',
  place: 'مكان الشراء',
  emailHint: 'نكتب إلى هذا العنوان عند البت في التسجيل.',
  needsDate: 'أدخل اليوم. تجده في الفاتورة.',
  wrongDate: 'هذا اليوم غير ممكن لهذا الجهاز.',
  failed: 'حاول مرة أخرى أو تابع الطلب: لا يحتاج الطلب إلى التسجيل، وما كتبته يبقى هنا.',
  registered: (ref, state) => `التسجيل \u2068${ref}\u2069: ${state}`,
  next: 'يستمر طلبك مع هذا الجهاز ولا ينتظر التسجيل.',
};

export default ar;
