export {};

const [what = ''] = process.argv.slice(2);
const OTHERS: Record<string, () => Promise<unknown>> = {
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  products: () => import('./products.ts'),
};

await (OTHERS[what] ?? (() => import('./requests.ts')))();
