export { findUnits, type FoundUnit } from './find-units.ts';
export { coverageOf, receiptOf } from './receipt-of.ts';
export { testUnit } from './test-units.ts';
