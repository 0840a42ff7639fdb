export { coverUnit } from './cover.ts';
export { mendSerial } from './mend-serial.ts';
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
