export { listCorrections } from './list.ts';
export { proofsOfCorrections } from './proofs-of-unit.ts';
