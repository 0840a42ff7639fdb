import type { DialogName } from '../types.ts';
import { appealFlag, setFlag } from './cover.ts';
import { correctCustody, retire, returnToStock } from './life.ts';
import { readMeter } from './meter.ts';
import { note, solve } from './notes.ts';
import { relate, replace } from './other-device.ts';
import { registerSale, transfer } from './owner.ts';
import { edit, move } from './place.ts';
import type { Action } from './types.ts';

export const ACTIONS: Record<DialogName, Action> = {
  'register-sale': registerSale,
  transfer,
  move,
  edit,
  note,
  solve,
  'set-flag': setFlag,
  'appeal-flag': appealFlag,
  replace,
  relate,
  'return-to-stock': returnToStock,
  retire,
  'correct-custody': correctCustody,
  'read-meter': readMeter,
};
