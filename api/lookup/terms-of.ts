export { termsOf } from '../units/index.ts';
