export { Claim, Note } from './schema.ts';
