export { toKeySet } from './list-keys.ts';
