export {};

const [what] = process.argv.slice(2);

await (what === 'import' ? import('./import.ts') : import('./requests.ts'));
