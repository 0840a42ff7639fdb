import { act } from '../core/act.ts';
import { createRouter } from '../core/http.ts';
import { appealFlag } from './appeal-flag.ts';
import { correctCustody } from './correct-custody.ts';
import {
  CustodyCorrection,
  FlagAppeal,
  NewRelation,
  Replacement,
  Retirement,
  ReturnToStock,
  UnitFlag,
} from './life-schema.ts';
import { relateUnit } from './relate.ts';
import { replaceUnit } from './replace.ts';
import { retireUnit } from './retire.ts';
import { returnToStock } from './return-to-stock.ts';
import { setFlag } from './set-flag.ts';
import { unitAction } from './unit-action.ts';

export const unitLives = createRouter();

unitLives.openapi(
  unitAction({
    operationId: 'flagUnit',
    verb: 'flag',
    summary: 'Suspend or void the cover of a unit, or part of it, or make it normal again',
    description: 'A state beside the dates: the last covered day stays as it is. Whoever owns it may appeal.',
    body: UnitFlag,
  }),
  act(setFlag),
);

unitLives.openapi(
  unitAction({
    operationId: 'appealUnitFlag',
    verb: 'flag-appeal',
    summary: 'Say why a void or suspended cover is wrong',
    description: 'For the owner’s side. The managers are told.',
    body: FlagAppeal,
  }),
  act(appealFlag),
);

unitLives.openapi(
  unitAction({
    operationId: 'relateUnit',
    verb: 'relations',
    summary: 'Part of another unit, the same device under another serial, or recorded twice',
    body: NewRelation,
  }),
  act(relateUnit),
);

unitLives.openapi(
  unitAction({
    operationId: 'replaceUnit',
    verb: 'replace',
    summary: 'Another device takes over on the day it is shipped',
    description: 'The new serial gets cover of its own by the replacement policy of the term.',
    body: Replacement,
  }),
  act(replaceUnit),
);

unitLives.openapi(
  unitAction({
    operationId: 'returnUnitToStock',
    verb: 'return-to-stock',
    summary: 'End a sale: the unit belongs to nobody and can be sold again',
    description: 'Its history stays; the next owner reads it without the people of the first.',
    body: ReturnToStock,
  }),
  act(returnToStock),
);

unitLives.openapi(
  unitAction({
    operationId: 'retireUnit',
    verb: 'retire',
    summary: 'Out of use, scrapped, lost or stolen',
    body: Retirement,
  }),
  act(retireUnit),
);

unitLives.openapi(
  unitAction({
    operationId: 'correctUnitCustody',
    verb: 'custody',
    summary: 'Mend the record of who has a unit',
    description: 'Otherwise custody changes by handovers only.',
    body: CustodyCorrection,
  }),
  act(correctCustody),
);
