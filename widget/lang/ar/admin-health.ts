import type en from '../en/admin-health.ts';

const ar: typeof en = {
  heading: 'سلامة الإعداد',
  lookAgain: 'افحص مجددًا',
  allWell: 'كل شيء معدّ. للفروع مسؤولون، والرسائل تصل، والنصوص موجودة بكل لغة.',
  errors: 'يجب إصلاحه',
  warnings: 'يُستحسن إصلاحه',
  error: 'خطأ',
  warning: 'تنبيه',
  notAll: 'هناك المزيد من النوع نفسه، ويظهر بعد إصلاح هذه.',
};

export default ar;
