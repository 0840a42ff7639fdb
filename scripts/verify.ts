import { verify } from './verify-checks.ts';

const { failed } = await verify({ architecture: true });
process.exitCode = failed > 0 ? 1 : 0;
