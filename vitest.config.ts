import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findPostgres } from './scripts/postgres-cluster.mjs';

const unit = ['test/**/*.unit.test.ts', 'test/architecture.test.ts'];
const served = ['test/api/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/db/**/*.test.ts'];
const apart = ['test/**/*.unit.test.ts'];
/** Rights and the contract are decided above the database; the other suites show that both databases hold the rows apart. */
const rights = ['test/api/matrix/**/*.test.ts'];
const routes = ['test/api/every-route.test.ts'];
const decidedAbove = [...rights, ...routes];
/** Thousands of pairs; a server's times are those of production. */
const timed = ['test/api/timing/**/*.test.ts'];

function project(name: string, include: string[], globalSetup: string | [], exclude: string[] = []) {
  return {
    test: {
      name,
      include,
      exclude,
      globalSetup,
      testTimeout: 30_000,
      hookTimeout: 60_000,
      sequence: { shuffle: true },
    },
  } satisfies TestProjectConfiguration;
}

const server = Boolean(process.env.TEST_DATABASE_URL);

export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      project('unit', unit, []),
      project('api', served, './test/setup/api.ts', [...apart, ...decidedAbove, ...(server ? timed : [])]),
      // The two longest, so that neither waits for the other's database.
      project('rights', rights, './test/setup/api.ts', apart),
      project('routes', routes, './test/setup/api.ts'),
      ...(server
        ? [project('api-postgres', served, './test/setup/api-postgres.ts', [...apart, ...decidedAbove])]
        : []),
      ...(server || findPostgres() ? [project('faults', ['test/faults/**/*.test.ts'], [], apart)] : []),
      project('examples', ['test/examples/**/*.test.ts'], './test/setup/examples.ts'),
    ],
  },
});
