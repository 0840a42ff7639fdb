export type { FoundUnit } from './find-units.ts';
export { type Reader, readerOf } from './reader.ts';
export { findUnits } from './find-units.ts';
export { coverageOf, receiptOf } from './receipt-of.ts';
export { termsOf } from './terms-of.ts';
export { testUnit } from './test-units.ts';
