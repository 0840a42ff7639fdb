import type en from '../en/files.ts';

const ru: typeof en = {
  remove: 'Удалить',
  chooseFiles: 'Выбрать файлы',
  takePhoto: 'Сделать фото',
  dropFiles: 'или перетащите либо вставьте их сюда',
  fileRules: (most, size) => `JPEG, PNG, WebP, HEIC или PDF; до ${most} файлов по ${size}.`,
  fileWaiting: 'Ожидает',
  fileSending: (percent) => `Отправляется, ${percent}`,
  fileDone: 'Получен',
  fileFailed: 'Не отправлен',
  fileCancelled: 'Отменён',
  fileAction: (action, name) => `${action}: ${name}`,
  problem_evidence_missing: 'Не хватает обязательного подтверждения.',
  problem_uploads_unfinished: 'Файл ещё отправляется.',
  problem_too_large: 'Слишком большой объём.',
  problem_media_type: 'Такие файлы не принимаются.',
  problem_file_empty: 'Файл пуст.',
  problem_file_damaged: 'Файл повреждён.',
  problem_file_too_many_pixels: 'Изображение слишком большое.',
  problem_too_many_files: 'Для новых файлов нет места.',
  next_other_file: 'Выберите другой файл: фото (JPEG, PNG, WebP, HEIC) или PDF.',
  next_fewer_files: 'Сначала удалите один из файлов.',
  next_evidence: 'Добавьте недостающее и отправьте ещё раз.',
};

export default ru;
