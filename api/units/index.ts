export { actionsOf, mayUnit, type UnitAction } from './actions.ts';
export { appendUnitEvent, changeUnit, type UnitChange } from './change.ts';
export { coverUnit } from './cover.ts';
export { mendSerial } from './mend-serial.ts';
export { canUnit, seesWhole } from './place.ts';
export { type Reader, readerOf } from './reader.ts';
export { ownedOf, readPermittedUnit, readUnit, readVisibleUnit, type UnitRecord } from './record.ts';
export { receiptOf, representUnit } from './represent.ts';
export { fits, parseMask } from './serial-mask.ts';
export {
  checkSerial,
  foldConfusables,
  normaliseSerial,
  parseSerialInput,
  skeleton,
  type SerialCheck,
  type SerialInput,
  type SerialProblem,
  type SerialRule,
} from './serial.ts';
export { termsOf } from './terms-of.ts';
export { unitTexts } from './texts/index.ts';
