import type { TestProject } from 'vitest/node';
import { startTestServer } from './server.ts';

/** Lists of very many rows are brought into a real server, where there is one. */
export default (project: TestProject) =>
  startTestServer(project, {
    seed: true,
    serverUrl: process.env.WARRANTY_ROWS ? process.env.TEST_DATABASE_URL : undefined,
  });
