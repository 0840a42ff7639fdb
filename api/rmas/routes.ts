import { Claim } from '../claims/index.ts';
import { act } from '../core/act.ts';
import { createRouter } from '../core/http.ts';
import { claimAction } from '../core/routes.ts';
import { confirmHandover } from './confirm-handover.ts';
import { diagnose } from './diagnose.ts';
import { ready } from './ready.ts';
import { receive } from './receive.ts';
import { repair } from './repair.ts';
import { returnUnit } from './return.ts';
import { ConfirmHandover, DiagnoseUnit, ReadyUnit, ReceiveUnit, RepairUnit, ReturnUnit } from './schema.ts';

export const rmas = createRouter();

rmas.openapi(
  claimAction({
    operationId: 'receiveUnit',
    verb: 'receive',
    summary: 'A unit has arrived at the depot',
    tag: 'Workshop',
    body: ReceiveUnit,
    answer: Claim,
  }),
  act(receive),
);

rmas.openapi(
  claimAction({
    operationId: 'diagnoseUnit',
    verb: 'diagnose',
    summary: 'An engineer looks for the cause',
    tag: 'Workshop',
    body: DiagnoseUnit,
    answer: Claim,
  }),
  act(diagnose),
);

rmas.openapi(
  claimAction({
    operationId: 'repairUnit',
    verb: 'repair',
    summary: 'The repair has started',
    tag: 'Workshop',
    body: RepairUnit,
    answer: Claim,
  }),
  act(repair),
);

rmas.openapi(
  claimAction({
    operationId: 'readyUnit',
    verb: 'ready',
    summary: 'A unit is tested and ready',
    tag: 'Workshop',
    body: ReadyUnit,
    answer: Claim,
  }),
  act(ready),
);

rmas.openapi(
  claimAction({
    operationId: 'returnUnit',
    verb: 'return',
    summary: 'A unit was handed back, to a person and department',
    tag: 'Workshop',
    body: ReturnUnit,
    answer: Claim,
  }),
  act(returnUnit),
);

rmas.openapi(
  claimAction({
    operationId: 'confirmHandover',
    verb: 'confirm-handover',
    summary: 'Sign for it that devices went to the service, or came back',
    tag: 'Workshop',
    body: ConfirmHandover,
    answer: Claim,
  }),
  act(confirmHandover),
);
