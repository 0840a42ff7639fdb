import signIn from './sign-in.ts';
import type en from '../en/admin.ts';
import form from './form.ts';

const ar: typeof en = {
  ...form,
  ...signIn,
  title: 'الإدارة',
  signOut: 'تسجيل الخروج',
  account: 'تم تسجيل الدخول باسم',
  notForYou: 'هذه الصفحة مخصصة لمن يديرون مؤسسة أو هذه البوابة. لقد سجّلت الدخول، لكنك لست واحدًا منهم.',
  panels: 'الأقسام',
  panelOrganization: 'المؤسسة',
  panelPeople: 'الأشخاص',
  panelKeys: 'المفاتيح والمواقع',
  panelSignIn: 'الدخول عبر موقعكم',
  panelModels: 'الطرازات',
  panelTerms: 'الشروط',
  panelBrand: 'العلامة',
  panelCorrections: 'تصحيح التواريخ',
  panelReports: 'التقارير',
  panelAudit: 'السجل',
  panelHealth: 'الفحص',
  save: 'حفظ',
  saved: 'تم الحفظ',
  cancel: 'إلغاء',
  add: 'إضافة',
  edit: 'تعديل',
  remove: 'إزالة',
  copy: 'نسخ',
  copied: 'تم النسخ',
  back: 'رجوع',
  more: 'تحميل المزيد',
  search: 'بحث',
  any: 'أي',
  nobody: 'لا أحد',
  reason: 'السبب',
  yes: 'نعم',
  no: 'لا',
  changedMeanwhile: 'غيّر شخص آخر هذا في هذه الأثناء. راجعه مرة أخرى ثم كرّر تغييرك.',
};

export default ar;
