import { Claim } from '../claims/index.ts';
import { answerVersioned } from '../core/answer.ts';
import { expectedVersion } from '../core/etag.ts';
import { createRouter } from '../core/http.ts';
import { claimAction } from '../core/routes.ts';
import { diagnose } from './diagnose.ts';
import { ready } from './ready.ts';
import { receive } from './receive.ts';
import { repair } from './repair.ts';
import { returnUnit } from './return.ts';
import { DiagnoseUnit, ReadyUnit, ReceiveUnit, RepairUnit, ReturnUnit } from './schema.ts';

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
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const claim = await receive(c.get('ctx'), { ...c.req.valid('param'), version, ...c.req.valid('json') });
    return answerVersioned(c, claim, claim.version);
  },
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
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const claim = await diagnose(c.get('ctx'), { ...c.req.valid('param'), version, ...c.req.valid('json') });
    return answerVersioned(c, claim, claim.version);
  },
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
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const claim = await repair(c.get('ctx'), { ...c.req.valid('param'), version, ...c.req.valid('json') });
    return answerVersioned(c, claim, claim.version);
  },
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
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const claim = await ready(c.get('ctx'), { ...c.req.valid('param'), version, ...c.req.valid('json') });
    return answerVersioned(c, claim, claim.version);
  },
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
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const claim = await returnUnit(c.get('ctx'), {
      ...c.req.valid('param'),
      version,
      ...c.req.valid('json'),
    });
    return answerVersioned(c, claim, claim.version);
  },
);
