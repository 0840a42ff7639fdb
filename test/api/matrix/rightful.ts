import { operations, type Operation } from '../operations.ts';
import { things } from './ask.ts';
import { gather, type Principal } from './principals.ts';
import { RELATIONS } from './relations.ts';
import { expectedOf, type Asked, type Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { buildWorld, type Thing } from './world.ts';

export type Rightful = { operation: Operation; rule: Rule; principal: Principal; thing: Thing; asked: Asked };

/** For each operation somebody who may, the thing that it is about, and a request that would succeed. */
export async function findRightful() {
  const world = await buildWorld();
  const principals = await gather(world);
  const find = things(world);

  async function rightfulFor(operation: Operation): Promise<Rightful | undefined> {
    for (const rule of [RULES[operation.id] ?? []].flat()) {
      for (const relation of rule.about ? RELATIONS : (['own'] as const)) {
        for (const principal of principals) {
          const thing = await find.shared(rule.about ?? 'organization', relation, principal);
          if (rule.isPublic || expectedOf(rule, principal, thing) !== 'allowed') continue;
          const asked = (await rule.ask?.(thing, world, principal)) ?? {};
          return { operation, rule, principal, thing, asked };
        }
      }
    }
    return undefined;
  }

  const all = new Map<string, Rightful>();
  for (const operation of operations) {
    const rightful = await rightfulFor(operation);
    if (rightful) all.set(operation.id, rightful);
  }
  return { world, principals, find, all };
}
