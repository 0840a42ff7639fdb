import type { TestProject } from 'vitest/node';
import { startTestServer } from './server.ts';

export default (project: TestProject) => startTestServer(project);
