import { describe, expect, inject, it } from 'vitest';
import { type Operation, operations } from '../operations.ts';
import { each, outcomeOf, plain, request, things } from './ask.ts';
import { furtherIds } from './contract.ts';
import { gather, type Principal } from './principals.ts';
import { RELATIONS, RELATIONS_OF_SETTINGS, type Relation } from './relations.ts';
import { expectedOf, type OtherId, type Outcome, type Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { buildWorld, type Thing } from './world.ts';

type Asking = { operation: Operation; rule: Rule; principal: Principal; relation: Relation };
type Combination = Asking & { thing: Thing; expected: Outcome };

/** `MATRIX_ONLY='Claim$'` asks some operations only. */
const chosen = operations.filter(({ id }) => new RegExp(process.env['MATRIX_ONLY'] ?? '').test(id));
const ways = (id: string): Rule[] => [RULES[id] ?? []].flat();
const nameOf = ({ operation, rule, principal, relation }: Asking) =>
  `${operation.id}${rule.way ? ` (${rule.way})` : ''}, ${principal.name}, ${relation}`;

const IN_BRANCHES =
  /^(case|file|internal|question|document|branch|contact|person|membership|unit|card|registration|evidence|ownershipCase)\b/;
const relationsOf = ({ about }: Rule): readonly Relation[] => {
  if (about === undefined) return ['own'];
  return IN_BRANCHES.test(about) ? RELATIONS : RELATIONS_OF_SETTINGS;
};

describe('who may do what', { timeout: 900_000 }, () => {
  /** Another for each test: what one of them moves is still where the other looks for it. */
  async function begin() {
    const world = await buildWorld();
    return { world, principals: await gather(world), find: things(world) };
  }

  it('has a rule for every operation and for every id that an operation takes', () => {
    expect(operations.map(({ id }) => id).filter((id) => ways(id).length === 0)).toEqual([]);
    const missing = operations.flatMap(({ id }) => {
      const known = ways(id).flatMap(({ ids }) => Object.keys(ids ?? {}));
      return furtherIds[id]!.filter((place) => !known.includes(place)).map((place) => `${id}: ${place}`);
    });
    expect(missing).toEqual([]);
    expect(Object.keys(RULES).filter((id) => !operations.some((one) => one.id === id))).toEqual([]);
  });

  it('B096: nobody gets a step further, by any id in an address', async () => {
    const { world, principals, find } = await begin();
    const ask = ({ operation, rule, principal }: Asking, thing: Thing) =>
      request(inject('baseUrl'), operation, rule, principal, { thing, world });
    const all: Combination[] = [];
    for (const operation of chosen)
      for (const rule of ways(operation.id))
        for (const principal of principals)
          for (const relation of relationsOf(rule)) {
            const thing = await find.shared(rule.about ?? 'organization', relation, principal);
            const expected = expectedOf(rule, principal, thing);
            all.push({ operation, rule, principal, relation, thing, expected });
          }

    const wrong: string[] = [];
    const succeeded = new Set<string>();
    const check = async (one: Combination, thing: Thing) => {
      const answer = await ask(one, thing);
      const outcome = outcomeOf(answer);
      if (outcome !== one.expected)
        wrong.push(`${nameOf(one)}: ${one.expected} expected, ${answer.status} ${answer.text.slice(0, 120)}`);
      if (answer.status < 300) succeeded.add(one.operation.id);
      return outcome === 'hidden' ? plain(answer, [thing.wireId, ...Object.values(thing.parts)]) : undefined;
    };

    // Whoever may not goes first, so that nobody has moved what they ask for.
    const refused = all.filter(({ expected }) => expected !== 'allowed');
    const isAbsent = ({ relation, expected }: Combination) => relation === 'absent' && expected === 'hidden';
    const nameless = ({ operation, rule, principal }: Combination) =>
      [operation.id, rule.way, principal.name].join();
    const absent = new Map<string, string | undefined>();
    await each(refused.filter(isAbsent), async (one) => {
      absent.set(nameless(one), await check(one, one.thing));
    });
    await each(
      refused.filter((one) => !isAbsent(one)),
      async (one) => {
        const seen = await check(one, one.thing);
        const nothing = absent.get(nameless(one));
        if (seen !== undefined && nothing !== undefined && seen !== nothing)
          wrong.push(`${nameOf(one)}: differs from what is not there: ${seen} / ${nothing}`);
      },
    );
    const rightful = all.filter(({ expected }) => expected === 'allowed');
    await each(rightful, async (one) => {
      const { about, usesUp } = one.rule;
      await check(one, usesUp && about ? await find.fresh(about, one.relation, one.principal) : one.thing);
    });
    // The shared case of some has moved on; a new one tells whether the request was sound.
    for (const one of rightful) {
      if (succeeded.has(one.operation.id) || !one.rule.about) continue;
      await check(one, await find.fresh(one.rule.about, one.relation, one.principal));
    }
    console.log(`matrix: ${all.length} combinations of addresses, ${refused.length} of them refused`);
    expect(wrong.slice(0, 60), `${wrong.length} wrong`).toEqual([]);
    const unsound = rightful
      .filter(({ rule, operation }) => !rule.neverDone && !succeeded.has(operation.id))
      .map(({ operation }) => operation.id);
    expect([...new Set(unsound)]).toEqual([]);
  });

  it('B095: nobody gets a step further by an id in a body or a query', async () => {
    const { world, principals } = await begin();
    const wrong: string[] = [];
    const taken: { name: string; run: () => Promise<number> }[] = [];
    let asked = 0;

    type Question = Asking & {
      id: OtherId;
      at: string;
      thing: Thing;
      find: ReturnType<typeof things>;
    };
    const questions: Question[] = [];
    for (const operation of chosen)
      for (const rule of ways(operation.id))
        for (const [at, id] of Object.entries(rule.ids ?? {})) {
          if (id === 'own words') continue;
          // Things of its own, so that no other operation has moved them.
          const find = things(world);
          for (const principal of principals) {
            const primary = await firstAllowed(find, rule, principal);
            if (!primary) continue;
            for (const relation of RELATIONS)
              questions.push({ operation, rule, principal, relation, id, at, find, thing: primary });
          }
        }

    const put = async ({ operation, rule, principal, id, thing }: Question, other: Thing) => {
      asked += 1;
      const body = id.ask(thing, other.wireId, world, principal);
      return request(inject('baseUrl'), operation, rule, principal, { thing, world, other: body });
    };
    const state = (rule: Rule) => rule.about?.split(' ')[1] ?? 'under_review';
    const aboutOf = ({ id, rule }: Question) =>
      ['line', 'item', 'file'].includes(id.about)
        ? (`${id.about} ${state(rule)}` as OtherId['about'])
        : id.about;
    const nothing = new Map<string, Promise<string>>();
    const absentAnswer = (question: Question) => {
      const { operation, rule, principal, at, find } = question;
      const key = [operation.id, rule.way, principal.name, at].join();
      const known = nothing.get(key);
      if (known) return known;
      const found = find
        .fresh(question.id.about as never, 'absent', principal)
        .then(async (thing) => plainOf(await put(question, thing), thing));
      nothing.set(key, found);
      return found;
    };
    // What was made is another each time; that it was made is what can be compared.
    const plainOf = (answer: Parameters<typeof plain>[0], thing: Thing) =>
      answer.status === 201 ? '201' : plain(answer, [thing.wireId, ...Object.values(thing.parts)]);

    await each(questions, async (question) => {
      const other = await question.find.shared(aboutOf(question), question.relation, question.principal);
      const name = `${nameOf(question)}, ${question.at}`;
      if (other.place.tenant !== 'none' && question.id.taken(question.principal, other, question.thing)) {
        taken.push({
          name: `${question.operation.id} ${question.at}`,
          run: async () => {
            const answer = await put(question, other);
            if (outcomeOf(answer) !== 'allowed')
              wrong.push(`${name}: taken expected, ${answer.status} ${answer.text.slice(0, 120)}`);
            return answer.status;
          },
        });
        return;
      }
      const answer = await put(question, other);
      if (other.place.tenant === 'mine' && question.id.openly?.(question.principal, other, question.thing)) {
        if (answer.status !== 403) wrong.push(`${name}: forbidden expected, ${answer.status}`);
        return;
      }
      const seen = plainOf(answer, other);
      const expected = await absentAnswer(question);
      if (seen !== expected) wrong.push(`${name}: differs from what is not there: ${seen} / ${expected}`);
    });
    const succeeded = new Set<string>();
    await each(taken, async ({ name, run }) => {
      const status = await run();
      // Somebody else was a moment faster with the same branch.
      if (status < 300 || status === 412) succeeded.add(name);
    });
    console.log(`matrix: ${asked} combinations of further ids, ${taken.length} of them taken`);
    expect(wrong.slice(0, 60), `${wrong.length} wrong`).toEqual([]);
    expect([...new Set(taken.map(({ name }) => name))].filter((name) => !succeeded.has(name))).toEqual([]);
  });

  async function firstAllowed(find: ReturnType<typeof things>, rule: Rule, principal: Principal) {
    for (const relation of relationsOf(rule)) {
      const thing = await find.shared(rule.about ?? 'organization', relation, principal);
      if (expectedOf(rule, principal, thing) === 'allowed') return thing;
    }
    return undefined;
  }
});
