export { actionsOf, mayUnit, UNIT_RIGHTS, type UnitAction } from './actions.ts';
export { appendUnitEvent, changeUnit, type UnitChange } from './change.ts';
export {
  type AnsweredReceipt,
  type CoverFacts,
  type CoverQuestion,
  coverColumns,
  coverUnit,
} from './cover.ts';
export { demandPast } from './check-day.ts';
export { demandFit } from './demand-fit.ts';
export { givenProofs } from './given-proofs.ts';
export { mendSerial } from './mend-serial.ts';
export { contradicting, insertReading, keepClaimedReading, lastReadings, strikeReadings } from './meter.ts';
export { keepWorkshop } from './workshop.ts';
export { canUnit, seesWhole } from './place.ts';
export { type Reader, readerOf } from './reader.ts';
export { toldRecalls } from './recalls.ts';
export {
  ownedOf,
  readPermittedUnit,
  readUnit,
  readVisibleUnit,
  type Relation,
  type UnitRecord,
} from './record.ts';
export { receiptOf, representRelation, representUnit } from './represent.ts';
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
export { listUnits } from './list.ts';
export { listExceptions } from './list-exceptions.ts';
export { ExceptionQuery } from './life-schema.ts';
export { plainColumn, SERIAL_COLUMN, serialColumnOf } from './serial-column.ts';
