export { coverUnit } from './cover.ts';
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
