export { toKeySet } from './list-keys.ts';
export { listCards } from './list.ts';
