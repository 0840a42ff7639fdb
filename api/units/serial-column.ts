/** What lists in the five languages call the column of the serial. */
export const SERIAL_COLUMN =
  'serial, serial number, serial no, sn, s n, imei, серийный номер, серийный, серийный №, зав номер, заводской номер, сериялық нөмір, сериялық, seriennummer, serien nr, geräte nr, الرقم التسلسلي, رقم تسلسلي';

/** Names of columns are the same whatever stands between their letters and digits. */
export const plainColumn = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}№]+/gu, ' ')
    .trim();

const SERIAL_NAMES = new Set(SERIAL_COLUMN.split(', ').map(plainColumn));

/** Which of these columns has the serial, counted from 0; -1 where none says so. */
export const serialColumnOf = (columns: readonly string[]): number =>
  columns.findIndex((name) => SERIAL_NAMES.has(plainColumn(name)));
