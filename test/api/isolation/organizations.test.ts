import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { operations } from '../operations.ts';
import { outcomeOf, plain, request, things } from '../matrix/ask.ts';
import { gather, type Principal } from '../matrix/principals.ts';
import type { Rule } from '../matrix/rule.ts';
import { RULES } from '../matrix/rules.ts';
import { buildWorld, type Thing, type World } from '../matrix/world.ts';
import type { Place } from '../../setup/tenant.ts';
import { send } from '../http.ts';
import { withoutLocks } from './one-lock.ts';

/** What belongs to an organisation, or hangs on a case of one. */
const OF_AN_ORGANISATION =
  /^(case|file|internal|question|organization|branch|contact|membership|invitation)\b/;

const asked = operations.flatMap((operation) =>
  [RULES[operation.id] ?? []]
    .flat()
    .filter(({ about, isPublic }) => !isPublic && OF_AN_ORGANISATION.test(about ?? ''))
    .map((rule) => ({ operation, rule, name: `${operation.id} ${rule.way ?? ''}`.trim() })),
);

type Stage = {
  baseUrl: string;
  world: World;
  find: ReturnType<typeof things>;
  dealers: Principal[];
};

async function stageAt(at?: Place): Promise<Stage> {
  const world = await buildWorld(at);
  const everybody = await gather(world);
  const dealers = everybody.filter(({ name }) => /^(dealer_manager|dealer_service)/.test(name));
  return { baseUrl: at?.baseUrl ?? inject('baseUrl'), world, find: things(world), dealers };
}

function keepsApart(stage: () => Stage) {
  const ask = ({ baseUrl, world }: Stage, one: (typeof asked)[number], who: Principal, thing: Thing) =>
    request(baseUrl, one.operation, one.rule as Rule, who, { thing, world });

  it.each(asked)('$name: what is a competitor’s is not there', async (one) => {
    const { find, dealers } = stage();
    for (const dealer of dealers) {
      const nothing = await find.shared(one.rule.about!, 'absent', dealer);
      const expected = plain(await ask(stage(), one, dealer, nothing), [
        nothing.wireId,
        ...Object.values(nothing.parts),
      ]);
      for (const relation of ['competitor', 'other organisation'] as const) {
        const thing = await find.shared(one.rule.about!, relation, dealer);
        const answer = await ask(stage(), one, dealer, thing);
        expect(outcomeOf(answer), `${dealer.name}, ${relation}: ${answer.text.slice(0, 200)}`).not.toBe(
          'allowed',
        );
        expect(plain(answer, [thing.wireId, ...Object.values(thing.parts)])).toBe(expected);
      }
    }
  });

  it('lists and search name nothing of a competitor', async () => {
    const { find, dealers, baseUrl, world } = stage();
    const get = (path: string, token: string) => send(baseUrl, { path, token });
    for (const dealer of dealers) {
      const own = await find.shared('case under_review', 'own', dealer);
      const foreign = await find.shared('case under_review', 'competitor', dealer);
      const token = dealer.tokenFor()!;
      expect((await get('/v1/claims', token)).text).toContain(own.wireId);
      const marks = [foreign.wireId, foreign.parts['ref']!, 'House a', 'House e', 'Branch a1', 'Branch e1'];
      const lists = operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
      const paths = [...lists.map(({ path }) => path), `/v1/claims?q=${foreign.parts['ref']}`];
      for (const path of paths) {
        const { text } = await get(path, token);
        for (const mark of marks) expect(text, path).not.toContain(mark);
      }
    }
    expect(Object.keys(world.mine.orgs)).toContain('a');
  });
}

describe('two organisations of one tenant', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageAt();
  });
  keepsApart(() => stage);
});

describe.each([
  { name: 'row security alone, every permission given to everybody', permissions: true },
  { name: 'permissions alone, organisations no part of row security', reach: true },
])('$name', (locks) => {
  let opened: Awaited<ReturnType<typeof withoutLocks>>;
  let stage: Stage;
  beforeAll(async () => {
    opened = await withoutLocks(locks);
    stage = await stageAt(opened.place);
  });
  afterAll(() => opened?.close());
  keepsApart(() => stage);
});

describe('neither lock of organisations', () => {
  let opened: Awaited<ReturnType<typeof withoutLocks>>;
  let stage: Stage;
  beforeAll(async () => {
    opened = await withoutLocks({ permissions: true, reach: true });
    stage = await stageAt(opened.place);
  });
  afterAll(() => opened?.close());

  it('does show what is a competitor’s, so that this suite would see it', async () => {
    const { find, dealers, baseUrl } = stage;
    const [dealer] = dealers;
    const foreign = await find.shared('case under_review', 'competitor', dealer!);
    const token = dealer!.tokenFor()!;
    expect((await send(baseUrl, { path: `/v1/claims/${foreign.wireId}`, token })).status).toBe(200);
    expect((await send(baseUrl, { path: '/v1/claims', token })).text).toContain(foreign.wireId);
  });

  it('still keeps tenants apart', async () => {
    const { find, dealers, baseUrl } = stage;
    const [dealer] = dealers;
    const foreign = await find.shared('case under_review', 'other tenant', dealer!);
    const answer = await send(baseUrl, {
      path: `/v1/claims/${foreign.wireId}`,
      token: dealer!.tokenFor()!,
    });
    expect(answer.status).toBe(404);
  });
});
