export { continueImports, workOn } from './go-on.ts';
