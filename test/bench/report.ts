import type { Figures, Trips } from './measure.ts';

export interface Row {
  operation: string;
  units: number;
  connections: number;
  floor?: Figures;
  product?: Figures;
  floorTrips?: Trips;
  productTrips?: Trips;
}

const NOT_RUN = 'not run';

const HEAD = [
  'operation',
  'units',
  'conn',
  '',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'trips',
  'waits',
  'ratio',
  'CPU ratio',
];

/** Each measurement in two lines, the product above its floor. */
export function table(rows: readonly Row[]): string {
  const cells = rows.flatMap((row) => [
    [
      row.operation,
      row.units.toLocaleString('en'),
      String(row.connections),
      'product',
      ...line(row.product, row.productTrips),
      ...ratios(row),
    ],
    ['', '', '', 'floor', ...line(row.floor, row.floorTrips), '', ''],
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...cells.map((cell) => cell[column]?.length ?? 0)),
  );
  const text = (cell: string[]) =>
    cell
      .map((value, column) =>
        column === 0 || column === 3
          ? value.padEnd(widths[column] ?? 0)
          : value.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [text(HEAD), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(text)].join('\n');
}

function line(figures: Figures | undefined, trips: Trips | undefined): string[] {
  const counted = trips ? [trips.trips.toFixed(1), trips.waits.toFixed(1)] : ['', ''];
  if (!figures) return [NOT_RUN, '', '', '', ...counted];
  const { perSecond, p50, p99, cpu } = figures;
  return [
    Math.round(perSecond).toLocaleString('en'),
    p50.toFixed(1),
    p99.toFixed(1),
    cpu?.toFixed(2) ?? NOT_RUN,
    ...counted,
  ];
}

function ratios({ floor, product }: Row): [string, string] {
  if (!floor || !product) return ['', ''];
  const cpu = floor.cpu && product.cpu ? (product.cpu / floor.cpu).toFixed(2) : '';
  return [(product.perSecond / floor.perSecond).toFixed(2), cpu];
}

export function failures(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    (['product', 'floor'] as const).flatMap((side) => {
      const figures = row[side];
      return figures?.failures
        ? [
            `${row.operation} at ${row.connections}, ${side}: ${figures.failures} failed, first: ${figures.firstFailure}`,
          ]
        : [];
    }),
  );
}
