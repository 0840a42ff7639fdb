import type { ImportVerdict } from '../../../db/vocab.ts';
import type { ImportField } from '../columns.ts';

export type ImportTexts = {
  verdicts: Record<ImportVerdict, string>;
  reasons: Record<string, string>;
  fields: Record<ImportField, string>;
  columns: Record<'row' | 'verdict' | 'reason', string>;
};

export const en: ImportTexts = {
  verdicts: {
    ok: 'New',
    changed: 'Changes something',
    unchanged: 'Known already',
    duplicate: 'Twice in the file',
    near_duplicate: 'Looks like another',
    bad_format: 'Serial cannot be right',
    unknown_model: 'Unknown model',
    unknown_unit: 'Unknown device',
    refused: 'Cannot be taken',
  },
  reasons: {
    twice_in_file: 'This serial number stands further up in the file as well.',
    several_models: 'Several models have this serial number. Add a column with the model.',
    unknown_unit: 'We do not know this device for you. Check the serial number and the model.',
    looks_like_another:
      'It differs from a known serial number only in characters that look alike, such as 0 and O. Check it, or take such rows in as they are.',
    looks_like_one_above:
      'It differs from a serial number further up in the file only in characters that look alike, such as 0 and O. Check both, or take such rows in as they are.',
    date_is_verified: 'Another date was proven for this device. Ask for a correction instead.',
    already_sold: 'This device was sold already, with other details.',
    has_an_owner: 'This device has another owner.',
    changed_meanwhile: 'The device was changed since the check, or the invoice line is taken.',
    not_undone: 'Could not be taken back: something hangs on it, or it was changed since.',
    serial_missing: 'There is no serial number in this row.',
    serial_is_a_number:
      'The spreadsheet has turned the serial number into a number such as 1.23E+15, and digits are lost. Format the column as text and enter it again.',
    serial_is_a_date:
      'The spreadsheet has turned the serial number into a date. Format the column as text and enter it again.',
    serial_is_a_formula: 'A formula is no serial number. Replace it by its value.',
    serial_unreadable: 'This cannot be a serial number.',
    serial_rule: 'The serial number does not fit the rule of its model. Compare it with the label.',
    model_missing: 'There is no model in this row.',
    unknown_model: 'We do not know this model code or GTIN.',
    text_too_long: 'A text is longer than 200 characters.',
    sale_date_missing: 'There is no date of sale in this row.',
    date_unreadable: 'A date cannot be read. Write 2026-03-31 or 31.03.2026.',
    date_too_early: 'A date lies before 1990.',
    date_in_future: 'A date lies in the future.',
    customer_type_unknown: 'The customer type is neither private nor business.',
    dealer_unknown: 'We do not know this dealer.',
    dealer_not_clear: 'Several dealers have this name. Use their number.',
    owner_unknown: 'We do not know this organisation.',
    owner_not_clear: 'Several organisations have this name. Use their number.',
    branch_unknown: 'The organisation has no branch of this name, or several.',
    row_impossible: 'This row cannot be taken in as it is. Check its values, or enter the device by hand.',
    given_up:
      'The work stopped again and again, so it was given up. What was taken in stays. Try again; if it stops once more, tell the support of this portal.',
    open_quote: 'A quotation mark is not closed in this row.',
    not_utf8: 'The characters of this row cannot be read. Save the file as “CSV UTF-8”.',
    too_many_cells: 'The row has more cells than the header.',
    header_again: 'This row is the header once more.',
    not_a_workbook: 'This is no workbook that can be read, or it is too large. Save it as CSV UTF-8.',
    no_header: 'The file has no header row.',
    too_many_columns: 'The file has more than 10,000 columns.',
    file_gone: 'The file is not there any more. Upload it again.',
  },
  fields: {
    serial: 'Serial number',
    model: 'Model code or GTIN',
    batch: 'Batch',
    name: 'Name of the device',
    inventoryNo: 'Inventory number',
    manufactured: 'Date of manufacture',
    shipped: 'Date of shipment',
    dealerInvoice: 'Date of the dealer’s invoice',
    sale: 'Date of sale',
    delivery: 'Date of delivery',
    installation: 'Date of installation',
    dealer: 'Dealer',
    owner: 'Owner',
    branch: 'Branch',
    place: 'Place',
    room: 'Room',
    rack: 'Rack',
    region: 'Region',
    customerType: 'Customer type',
    invoiceNo: 'Invoice number',
    invoiceLine: 'Invoice line',
  },
  columns: {
    row: 'Row',
    verdict: 'Result',
    reason: 'Reason',
  },
};
