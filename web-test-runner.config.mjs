import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browser } from './test/setup/browser.mjs';
import { totalsReporter } from './test/setup/totals-reporter.mjs';

const totals = process.env.WIDGET_TOTALS;

export default {
  files: 'test/widget/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  browsers: [chromeLauncher({ launchOptions: await browser() })],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('widget/tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), ...(totals ? [totalsReporter(totals)] : [])],
  testFramework: { config: { timeout: 10_000 } },
};
