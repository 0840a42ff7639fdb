import type en from '../en/files.ts';

const de: typeof en = {
  remove: 'Entfernen',
  chooseFiles: 'Dateien auswählen',
  takePhoto: 'Foto aufnehmen',
  dropFiles: 'oder hierher ziehen oder einfügen',
  fileRules: (most, size) => `JPEG, PNG, WebP, HEIC oder PDF; bis zu ${most} Dateien mit je ${size}.`,
  fileWaiting: 'Wartet',
  fileSending: (percent) => `Wird gesendet, ${percent}`,
  fileDone: 'Erhalten',
  fileFailed: 'Nicht gesendet',
  fileCancelled: 'Abgebrochen',
  fileAction: (action, name) => `${action}: ${name}`,
  problem_evidence_missing: 'Ein erforderlicher Nachweis fehlt noch.',
  problem_uploads_unfinished: 'Eine Datei ist noch unterwegs.',
  problem_too_large: 'Das ist zu groß.',
  problem_media_type: 'Diese Art von Datei wird nicht angenommen.',
  problem_file_empty: 'Diese Datei ist leer.',
  problem_file_damaged: 'Diese Datei ist beschädigt.',
  problem_file_too_many_pixels: 'Dieses Bild ist zu groß.',
  problem_too_many_files: 'Für weitere Dateien ist kein Platz.',
  next_other_file: 'Wählen Sie eine andere Datei: ein Foto (JPEG, PNG, WebP, HEIC) oder ein PDF.',
  next_fewer_files: 'Entfernen Sie zuerst eine Datei.',
  next_evidence: 'Ergänzen Sie, was verlangt wird, und senden Sie erneut.',
};

export default de;
