import type { TestProject } from 'vitest/node';
import { startTestServer } from './server.ts';

export default (project: TestProject) =>
  startTestServer(project, { serverUrl: process.env.TEST_DATABASE_URL });
