export { termsOf } from './terms-of.ts';
export { testUnit } from './test-units.ts';
