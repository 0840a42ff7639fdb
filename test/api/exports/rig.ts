import { inject } from 'vitest';
import { readCsv, findDelimiter } from '../../../api/core/read-csv.ts';
import { sheetToCsv } from '../../../api/core/read-workbook.ts';

export type File = { status: number; headers: Headers; bytes: Uint8Array; text: string };

/** A download as a program makes it, or, without a token, a browser. */
export async function download(
  path: string,
  { token, locale = 'en', ...init }: { token?: string; locale?: string } & RequestInit = {},
): Promise<File> {
  const answer = await fetch(new URL(path, inject('baseUrl')), {
    ...init,
    headers: {
      'accept-language': locale,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...init.headers,
    },
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: new TextDecoder().decode(bytes) };
}

/** Rows of a CSV file as any reader of RFC 4180 has them, the header first. */
export async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const text = new TextDecoder().decode(bytes);
  const body = new Response(text).body!;
  const rows: string[][] = [];
  for await (const { cells } of readCsv(body, findDelimiter(text).delimiter)) rows.push(cells);
  return rows;
}

/** The same of a workbook's first sheet. */
export async function rowsOfWorkbook(bytes: Uint8Array): Promise<string[][]> {
  let text = '';
  for await (const line of sheetToCsv(bytes)) text += line;
  const rows: string[][] = [];
  for await (const { cells } of readCsv(new Response(text).body!, ',')) rows.push(cells);
  return rows;
}

/** Rows as records under their header. */
export const records = ([header = [], ...rows]: string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
