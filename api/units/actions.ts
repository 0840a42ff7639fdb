import type { Lifecycle } from '../../db/vocab.ts';
import { isStaff, type Right } from '../auth/index.ts';
import type { Actor } from '../core/actor.ts';
import { mayPassOn } from '../terms/index.ts';
import { canUnit } from './place.ts';
import { ownedOf, type UnitRecord } from './record.ts';
import { UNIT_ACTIONS } from './schema.ts';

export type UnitAction = (typeof UNIT_ACTIONS)[number];

/** Which right each action needs, any of them. */
export const UNIT_RIGHTS: Record<UnitAction, readonly Right[]> = {
  edit: ['unit.edit'],
  move: ['unit.edit', 'unit.place'],
  // Whoever sees the receipt may say that its date is wrong; of the service only who works with dates.
  'propose-date': ['unit.read'],
  'change-date': ['unit.change_dates'],
  'set-flag': ['unit.change_dates'],
  note: ['claim.note_service'],
  'register-sale': ['unit.edit'],
  transfer: ['unit.edit'],
  'return-to-stock': ['unit.change_dates'],
  'start-claim': ['claim.create'],
  'appeal-flag': ['unit.edit', 'claim.file'],
  replace: ['claim.decide', 'unit.change_dates'],
  relate: ['claim.workshop', 'unit.change_dates'],
  retire: ['unit.edit'],
  'correct-custody': ['claim.workshop'],
  'read-meter': ['unit.edit', 'claim.review', 'claim.workshop'],
};

/** Where the service needs another right than those who own or sold the unit. */
const RIGHTS_OF_STAFF: Partial<Record<UnitAction, readonly Right[]>> = {
  'propose-date': ['unit.propose_dates', 'unit.change_dates'],
};

const FOR_THE_OTHER_SIDE: readonly UnitAction[] = ['appeal-flag'];

const OVER: readonly Lifecycle[] = ['replaced', 'scrapped'];
const IN_HANDS: readonly Lifecycle[] = ['active', 'retired'];
export const ENDED: readonly Lifecycle[] = [...OVER, 'lost_stolen', 'retired'];

/** What this reader may do now; the elements draw their buttons from it. */
export const actionsOf = (actor: Actor, record: UnitRecord): UnitAction[] =>
  UNIT_ACTIONS.filter((action) => mayUnit(actor, record, action));

export const mayUnit = (actor: Actor, record: UnitRecord, action: UnitAction): boolean =>
  rightsFor(actor, action).some((right) => canUnit(actor, right, ownedOf(record))) &&
  !(FOR_THE_OTHER_SIDE.includes(action) && isStaff(actor)) &&
  fits(record, action);

const rightsFor = (actor: Actor, action: UnitAction): readonly Right[] =>
  (isStaff(actor) && RIGHTS_OF_STAFF[action]) || UNIT_RIGHTS[action];

export function fits({ unit, terms }: UnitRecord, action: UnitAction): boolean {
  switch (action) {
    case 'register-sale':
      return ['in_stock', 'assigned_to_dealer', 'pending_registration', 'returned_to_stock'].includes(
        unit.lifecycle,
      );
    case 'transfer':
      return IN_HANDS.includes(unit.lifecycle) && mayPassOn(terms, unit.transfers.length);
    case 'return-to-stock':
      return IN_HANDS.includes(unit.lifecycle);
    case 'move':
    case 'read-meter':
    case 'start-claim':
    case 'replace':
      return !OVER.includes(unit.lifecycle);
    case 'retire':
      return !ENDED.includes(unit.lifecycle);
    case 'appeal-flag':
      return unit.coverageFlag !== 'normal';
    default:
      return true;
  }
}
