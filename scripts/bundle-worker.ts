import { build } from 'esbuild';

/** The Worker as one ES module, resolved as workerd resolves it. */
export async function bundleWorker(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    loader: { '.txt': 'text', '.html': 'text' },
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
