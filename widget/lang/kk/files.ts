import type en from '../en/files.ts';

const kk: typeof en = {
  remove: 'Жою',
  chooseFiles: 'Файлдарды таңдау',
  takePhoto: 'Суретке түсіру',
  dropFiles: 'немесе осында сүйреп әкеліңіз не қойыңыз',
  fileRules: (most, size) => `JPEG, PNG, WebP, HEIC немесе PDF; ${most} файлға дейін, әрқайсысы ${size}.`,
  fileWaiting: 'Күтуде',
  fileSending: (percent) => `Жіберілуде, ${percent}`,
  fileDone: 'Қабылданды',
  fileFailed: 'Жіберілмеді',
  fileCancelled: 'Тоқтатылды',
  fileAction: (action, name) => `${action}: ${name}`,
  problem_evidence_missing: 'Міндетті растау жетіспейді.',
  problem_uploads_unfinished: 'Файл әлі жіберілуде.',
  problem_too_large: 'Көлемі тым үлкен.',
  problem_media_type: 'Мұндай файл қабылданбайды.',
  problem_file_empty: 'Файл бос.',
  problem_file_damaged: 'Файл бүлінген.',
  problem_file_too_many_pixels: 'Сурет тым үлкен.',
  problem_too_many_files: 'Жаңа файлдарға орын жоқ.',
  next_other_file: 'Басқа файл таңдаңыз: сурет (JPEG, PNG, WebP, HEIC) немесе PDF.',
  next_fewer_files: 'Алдымен бір файлды жойыңыз.',
  next_evidence: 'Сұралғанды қосып, қайта жіберіңіз.',
};

export default kk;
