import type { HealthTexts } from './en.ts';

export const ar: HealthTexts = {
  responsible_missing: {
    text: ({ name }) => `لا يوجد من يتولى مسؤولية الأجهزة في ${name}.`,
    fix: 'عيّن شخصًا مسؤولًا',
  },
  backup_missing: {
    text: ({ name }) => `لا يوجد من ينوب عن المسؤول في ${name}.`,
    fix: 'عيّن نائبًا',
  },
  responsible_gone: {
    text: ({ name, about }) => `المسؤول عن ${name} هو ${about}، لكن حسابه موقوف أو غادر.`,
    fix: 'عيّن مسؤولًا آخر',
  },
  backup_gone: {
    text: ({ name, about }) => `النائب في ${name} هو ${about}، لكن حسابه موقوف أو غادر.`,
    fix: 'عيّن نائبًا آخر',
  },
  calendar_missing: {
    text: ({ name }) => `لا توجد ساعات عمل لـ ${name}، فلا يُعرف متى يوجد أحد هناك.`,
    fix: 'أدخل ساعات العمل',
  },
  time_zone_unknown: {
    text: ({ name, about }) => `المنطقة الزمنية لـ ${name} غير معروفة: «${about}».`,
    fix: 'اختر المنطقة الزمنية',
  },
  contact_bounces: {
    text: ({ name, about }) => `الرسائل إلى ${name} ترتد: ${about}.`,
    fix: 'صحّح العنوان',
  },
  nobody_approves: {
    text: ({ name }) => `طلبات ${name} تنتظر الموافقة ولا يوجد من يمنحها.`,
    fix: 'عيّن شخصين للموافقة أو أوقف شرط الموافقة',
  },
  one_approver: {
    text: ({ name }) => `شخص واحد فقط يوافق في ${name}، ولا أحد يوافق على طلبه بنفسه.`,
    fix: 'عيّن شخصًا ثانيًا للموافقة',
  },
  text_missing: {
    text: ({ name, about }) => `نص من نصوص ${name} غير موجود بإحدى اللغات: ${about}.`,
    fix: 'ترجم النص',
  },
  label_hint_missing: {
    text: ({ name, about }) => `موضع الرقم التسلسلي لـ ${name} غير مذكور باللغات: ${about}.`,
    fix: 'ترجم إرشاد الطراز',
  },
  menu_label_missing: {
    text: ({ name, about }) => `عنصر قائمة لدى ${name} غير موجود بإحدى اللغات: ${about}.`,
    fix: 'ترجم عنصر القائمة',
  },
  origins_not_enforced: {
    text: ({ name, about }) => `المفتاح «${name}» مستخدم في مواقع غير مدرجة: ${about}.`,
    fix: 'أدرج المواقع ثم ارفض ما عداها',
  },
};
