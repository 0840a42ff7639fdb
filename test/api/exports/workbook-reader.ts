import readWorkbook from 'read-excel-file/node';

/** The cells of every sheet, as a reader of somebody else understands the file. */
export const readWorkbookFrom = async (file: Uint8Array): Promise<unknown[][][]> =>
  (await readWorkbook(Buffer.from(file))).map(({ data }) => data);
