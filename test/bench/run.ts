export {};

const [what] = process.argv.slice(2);

if (what === 'import') await import('./import.ts');
else if (what === 'export') await import('./export.ts');
else await import('./requests.ts');
