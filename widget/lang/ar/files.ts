import type en from '../en/files.ts';

const ar: typeof en = {
  remove: 'إزالة',
  chooseFiles: 'اختيار ملفات',
  takePhoto: 'التقاط صورة',
  dropFiles: 'أو اسحبها أو الصقها هنا',
  fileRules: (most, size) => `JPEG أو PNG أو WebP أو HEIC أو PDF؛ حتى ${most} ملفات، كل منها ${size}.`,
  fileWaiting: 'في الانتظار',
  fileSending: (percent) => `جارٍ الإرسال، ${percent}`,
  fileDone: 'تم الاستلام',
  fileFailed: 'لم يُرسل',
  fileCancelled: 'أُلغي',
  fileAction: (action, name) => `${action}: ${name}`,
  problem_evidence_missing: 'ما زال هناك إثبات مطلوب ناقص.',
  problem_uploads_unfinished: 'ما زال أحد الملفات قيد الإرسال.',
  problem_too_large: 'الحجم كبير جدًا.',
  problem_media_type: 'هذا النوع من الملفات غير مقبول.',
  problem_file_empty: 'هذا الملف فارغ.',
  problem_file_damaged: 'هذا الملف تالف.',
  problem_file_too_many_pixels: 'هذه الصورة كبيرة جدًا.',
  problem_too_many_files: 'لا يوجد مكان لملفات أخرى.',
  next_other_file: 'اختر ملفًا آخر: صورة (JPEG أو PNG أو WebP أو HEIC) أو PDF.',
  next_fewer_files: 'أزل ملفًا أولًا.',
  next_evidence: 'أضف المطلوب ثم أرسل مجددًا.',
};

export default ar;
