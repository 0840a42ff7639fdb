export { listCorrections } from './list.ts';
