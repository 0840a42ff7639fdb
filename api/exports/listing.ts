import type { z } from '@hono/zod-openapi';
import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import type { Cell } from '../core/table.ts';
import { exporterOf } from './exporter.ts';
import type { ColumnName, ExportTexts } from './texts/index.ts';

type Paged = { limit: number; cursor: string | undefined };
type Page<T> = { items: T[]; nextCursor: string | null };

/** What a list is turned over by; a file has no pages. */
export const PAGED = { limit: true, cursor: true } as const;

export type Column<T> = [name: ColumnName, cell: (item: T, say: ExportTexts, ctx: Ctx) => Cell];

type Listed<S extends z.ZodObject, T> = {
  query: S;
  /** Rows that one short transaction reads. */
  page: number;
  /** With whose eyes it is read; refuses who may not export. */
  reader?: (ctx: Ctx, query: z.output<S>) => Ctx;
  /** The list itself, so that a file never holds what the list would not show. */
  list(ctx: Ctx, query: z.output<S> & Paged): Promise<Page<T>>;
  columns: Column<T>[];
};

/** A list that is asked for in one way. */
export type Asked = {
  columns: ColumnName[];
  pages(ctx: Ctx, say: ExportTexts): AsyncGenerator<Cell[][], undefined>;
};

export type Listing<S extends z.ZodObject> = {
  query: S;
  asked(query: z.output<S>): Asked;
  /** The same from what an address would give, for filters that come in a body. */
  parsed(filters: Record<string, string>): Asked;
};

/** A list as an export: all of its pages, one after the other. */
export function listing<S extends z.ZodObject, T>({
  query: schema,
  page,
  reader = exporterOf,
  list,
  columns,
}: Listed<S, T>): Listing<S> {
  const asked = (query: z.output<S>): Asked => ({
    columns: columns.map(([name]) => name),
    async *pages(ctx, say): AsyncGenerator<Cell[][], undefined> {
      const read = reader(ctx, query);
      const ask = (cursor: string | undefined) => list(read, { ...query, limit: page, cursor });
      let coming: Promise<Page<T>> | null = ask(undefined);
      try {
        while (coming) {
          const { items, nextCursor }: Page<T> = await coming;
          // The database reads on while these are written and sent.
          coming = nextCursor === null ? null : ask(nextCursor);
          coming?.catch(() => undefined);
          yield items.map((item) => columns.map(([, cell]) => cell(item, say, read)));
        }
      } finally {
        await coming?.catch(() => undefined);
      }
    },
  });
  return {
    query: schema,
    asked,
    parsed(filters) {
      const read = schema.strict().safeParse(filters);
      if (!read.success) throw new Problem('invalid', { errors: read.error.issues.map(toFieldError) });
      return asked(read.data as z.output<S>);
    },
  };
}

const toFieldError = ({ path, code, message }: z.core.$ZodIssue) => ({
  pointer: ['/filters', ...path.map(String)].join('/'),
  code,
  detail: message,
});
