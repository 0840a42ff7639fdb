import type { unit } from '../../db/index.ts';

type Columns = Partial<typeof unit.$inferSelect>;

/** From and to of what is changed, as an event keeps it: `{ roomFrom: '101', roomTo: '214' }`. */
export const differencesOf = (before: Columns, after: Columns): Record<string, unknown> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof Columns)[])
      .filter(
        (name) => after[name] !== undefined && JSON.stringify(after[name]) !== JSON.stringify(before[name]),
      )
      .flatMap((name) => pair(name, before[name] ?? null, after[name] ?? null)),
  );

/** Ids keep `Id` at the end: nobody outside reads them. */
const pair = (name: string, from: unknown, to: unknown): [string, unknown][] =>
  name.endsWith('Id')
    ? [
        [`${name.slice(0, -2)}FromId`, from],
        [`${name.slice(0, -2)}ToId`, to],
      ]
    : [
        [`${name}From`, from],
        [`${name}To`, to],
      ];
