import type { RegistrationTexts } from './en.ts';

export const ar: RegistrationTexts = {
  states: {
    submitted: 'في انتظار المالك التالي',
    pending_approval: 'قيد التحقق',
    disputed: 'مسجّل مسبقًا',
    active: 'مسجّل',
    rejected: 'لم يُقبل',
    transferred: 'نُقلت ملكيته',
    revoked: 'مسحوب',
  },
  reasons: {
    unknown_serial: 'لا نعرف هذا الرقم التسلسلي بعد. يتحقق مركز الخدمة من الملصق والإثبات.',
    looks_like_another: 'يشبه رقمًا تسلسليًا نعرفه. يقارن مركز الخدمة بينهما.',
    already_registered: 'هذا الجهاز مسجّل مسبقًا. إن اشتريته مستعملًا أو كان هناك خطأ فأخبرنا وأرفق إثباتًا.',
    not_of_this_dealer: 'سُلّم هذا الجهاز إلى بائع آخر. يتحقق مركز الخدمة من ذلك.',
    not_for_sale: 'هذا الجهاز لم يعد مستخدمًا في سجلاتنا. يتحقق مركز الخدمة من ذلك.',
    customer_differs: 'تختلف بياناتك عن بيانات البيع. يقارن مركز الخدمة بينهما ولم يُستبدل شيء.',
    date_differs: 'يختلف اليوم عن اليوم المثبت. يبقى اليوم المثبت حتى يقرر مركز الخدمة.',
    proof_missing: 'يرجى إضافة الفاتورة أو الإيصال.',
    awaiting_acceptance: 'يجب أن يقبله المالك التالي.',
  },
  cases: {
    open: 'مفتوحة',
    asked_owner: 'سُئل المالك الحالي',
    transferred: 'نُقلت',
    refused: 'رُفضت',
    merged_duplicate: 'الجهاز نفسه',
  },
  late: (days) =>
    `انتهت مدة التسجيل وهي ${days} يومًا. يبقى الضمان الأساسي كاملًا، ولا تُضاف ميزة التسجيل المبكر فقط.`,
  ends: (names) => `لا ينتقل إلى المالك التالي: ${names}.`,
};
