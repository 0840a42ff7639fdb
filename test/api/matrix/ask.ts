import { newUuid, toWireId, type IdKind } from '../../../db/id.ts';
import { type Answer, send } from '../http.ts';
import { addressOf, type Operation } from '../operations.ts';
import type { Principal } from './principals.ts';
import { placeOf, type Relation } from './relations.ts';
import type { About, Asked, OtherId, Outcome, Rule } from './rule.ts';
import type { CaseState, Thing, World } from './world.ts';

const ABSENT: Record<string, IdKind> = {
  case: 'claim',
  file: 'attachment',
  internal: 'attachment',
  question: 'infoRequest',
  line: 'line',
  item: 'infoItem',
  document: 'infoRequest',
  proof: 'infoItem',
  person: 'user',
  correction: 'dateCorrection',
  evidence: 'proof',
};
const OF_A_CASE = ['case', 'file', 'internal', 'question', 'document', 'line', 'item'];
const AUTHORED = [
  ...[...OF_A_CASE, 'view', 'session', 'passkey', 'unit', 'card', 'correction'],
  ...['registration', 'evidence', 'ownershipCase'],
];

const absentId = (kind: string) => toWireId(ABSENT[kind] ?? (kind as IdKind), newUuid());

/** Finds or makes the thing that has a relation to somebody; most are shared by those to whom it is the same. */
export function things(world: World) {
  const kept = new Map<string, Promise<Thing>>();

  async function make(about: About | OtherId['about'], relation: Relation, principal: Principal) {
    const [kind = '', state = 'under_review'] = about.split(' ');
    const stands = placeOf(relation, principal);
    const place = AUTHORED.includes(kind) ? stands : { ...stands, by: null };
    const author = relation === 'own' ? principal.author : undefined;
    if (place.tenant === 'none') {
      const parts = Object.fromEntries(
        ['line', 'file', 'internal', 'question', 'item', 'document', 'proof'].map((part) => [
          part,
          absentId(part),
        ]),
      );
      const id = newUuid();
      return { id, wireId: absentId(kind), place, etag: '"1"', parts: { ...parts, ref: 'WC-7K3M-9Q2X' } };
    }
    if (!OF_A_CASE.includes(kind)) return world.make[kind]!(place, author);
    const made = await casesOf(state as CaseState, relation, principal);
    return kind === 'case' ? made : { ...made, wireId: made.parts[kind]! };
  }

  const keep = (key: string, what: () => Promise<Thing>) => {
    const known = kept.get(key) ?? what();
    kept.set(key, known);
    return known;
  };

  const nameOf = (kind: string, relation: Relation, principal: Principal) => {
    const { tenant, org, branch } = placeOf(relation, principal);
    const own = relation === 'own' && AUTHORED.includes(kind) ? principal.name : '';
    return [tenant, org, branch, own].join('/');
  };

  const casesOf = (state: CaseState, relation: Relation, principal: Principal) =>
    keep(`case ${state} ${nameOf('case', relation, principal)}`, () =>
      world.makeCase(placeOf(relation, principal), state, relation === 'own' ? principal.author : undefined),
    );

  return {
    shared: (about: About | OtherId['about'], relation: Relation, principal: Principal): Promise<Thing> =>
      keep(`${about} ${nameOf(about.split(' ')[0]!, relation, principal)}`, () =>
        make(about, relation, principal),
      ),
    /** For who may use it up. */
    async fresh(about: About, relation: Relation, principal: Principal): Promise<Thing> {
      const [kind = '', state = 'under_review'] = about.split(' ');
      if (!OF_A_CASE.includes(kind) || relation === 'absent') return make(about, relation, principal);
      const author = relation === 'own' ? principal.author : undefined;
      const made = await world.makeCase(placeOf(relation, principal), state as CaseState, author);
      return kind === 'case' ? made : { ...made, wireId: made.parts[kind]! };
    },
  };
}

/** The request that would succeed for who may. */
export async function request(
  baseUrl: string,
  operation: Operation,
  rule: Rule,
  principal: Principal,
  { thing, world, other }: { thing: Thing; world: World; other?: Asked },
): Promise<Answer> {
  const asked = other ?? (await rule.ask?.(thing, world, principal)) ?? {};
  const body = asked.body ?? (operation.takesJson ? operation.body : undefined);
  const once = () =>
    send(baseUrl, {
      method: operation.method,
      path: asked.path ?? addressOf(operation, rule.about ? thing.wireId : undefined),
      token: asked.token ?? principal.tokenFor(thing),
      headers: {
        ...(operation.needsMatch ? { 'if-match': thing.etag } : {}),
        ...(rule.headers ? { origin: new URL(baseUrl).origin } : {}),
      },
      ...(asked.bytes ? { body: asked.bytes } : body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  // Many at once wait for the same row, and one of them too long: that is no answer to who may.
  let answer = await once();
  for (let again = 0; answer.status === 503 && again < 5; again++) answer = await once();
  return answer;
}

/** A conflict, a stale version or a field that does not fit is told to those only who may. */
const TOLD_TO_THE_RIGHTFUL = [409, 410, 412, 413, 422];

export function outcomeOf({ status }: Pick<Answer, 'status'>): Outcome | string {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'hidden';
  return status < 300 || TOLD_TO_THE_RIGHTFUL.includes(status) ? 'allowed' : `failed with ${status}`;
}

/** An answer without what is different in each: the id that was asked for and the request's own. */
export function plain({ status, headers, text }: Answer, told: readonly string[]): string {
  const ids = [headers['x-request-id'] ?? '', ...told].filter(Boolean);
  return `${status} ${ids.reduce((all, id) => all.replaceAll(id, '…'), text)}`;
}

/** Works through all of it, some at a time. */
export async function each<T>(
  all: readonly T[],
  work: (one: T) => Promise<void>,
  atOnce = 16,
): Promise<void> {
  const queue = all[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of queue) await work(one);
    }),
  );
}
