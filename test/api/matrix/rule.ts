import type { KeyScope, Right } from '../../../db/vocab.ts';
import {
  holds,
  holdsEverywhere,
  holdsInHouse,
  holdsOverHouse,
  holdsOverSomeHouse,
  type Who,
} from './model.ts';
import type { Principal } from './principals.ts';
import type { CaseState, Thing, World } from './world.ts';

export type Outcome = 'allowed' | 'hidden' | 'forbidden' | 'unauthenticated';

/** What an operation is about: a case in a state, something that hangs on one, or a thing of another kind. */
export type About =
  | `${'case' | 'file' | 'internal' | 'question' | 'document'} ${CaseState}`
  | 'view'
  | 'session'
  | 'passkey'
  | 'issuer'
  | 'embedKey'
  | 'apiKey'
  | 'person'
  | 'organization'
  | 'branch'
  | 'contact'
  | 'invitation'
  | 'unit'
  | 'exception'
  | 'card'
  | 'registration'
  | 'evidence'
  | 'ownershipCase'
  | 'model'
  | 'manufacturer'
  | 'term'
  | 'termDraft'
  | 'correction'
  | 'import'
  | 'membership';

export type Asked = {
  /** Instead of the operation's own address with the id of the thing. */
  path?: string;
  body?: unknown;
  bytes?: Uint8Array;
  token?: string;
};

export type OtherId = {
  /** What is put there. */
  about: About | 'line' | 'item' | 'file';
  /** Where the place is asked for beside the rule of the operation itself. */
  taken(principal: Principal, other: Thing, thing: Thing | undefined): boolean;
  /** Where somebody knows of it and is told that he may not. */
  openly?(principal: Principal, other: Thing, thing: Thing | undefined): boolean;
  ask(thing: Thing | undefined, id: string, world: World, principal: Principal): Asked;
};

export type Rule = {
  /** Where an operation is asked in several ways. */
  way?: string;
  about?: About;
  /** Scopes of which a secret key needs one; without any it is not for secret keys. */
  keys?: readonly KeyScope[];
  expected(principal: Principal, thing: Thing): Outcome;
  ask?(thing: Thing, world: World, principal: Principal): Asked | Promise<Asked>;
  /** Takes no credential. */
  isPublic?: true;
  /** As a browser on the portal's own pages sends them. */
  headers?: { origin: 'own' };
  /** What would do it takes more than a right: `access.test.ts` is content with not being refused. */
  neverDone?: true;
  /** Once allowed, the thing is gone for the next. */
  usesUp?: true;
  /** Every other parameter that names something, by its place in the contract; filters are for `lists.test.ts`. */
  ids?: Record<string, OtherId | 'own words'>;
};

/** What holds for every operation, before its own rule. */
export function expectedOf(rule: Rule, principal: Principal, thing: Thing): Outcome {
  const { who } = principal;
  if (rule.isPublic) return rule.expected(principal, thing);
  if (who.kind === 'nobody') return 'unauthenticated';
  if (who.kind === 'key' && !rule.keys?.some((scope) => who.scopes.includes(scope))) return 'forbidden';
  return rule.expected(principal, thing);
}

export const mayFor = (right: Right, { name, who }: Principal, thing: Thing): boolean =>
  who.kind === 'key' ? keyReaches(name, who, thing) : holds(name, who, right, thing.place);

/** A key without an organisation is a program of the service: what was not sent to the service is not there for it. */
const keyReaches = (name: string, who: Extract<Who, { kind: 'key' }>, { place }: Thing): boolean =>
  place.tenant === 'mine' &&
  !who.test &&
  (who.org === null ? !place.unsent || place.by === name : who.org === place.org);

type CaseRule = Omit<Rule, 'expected' | 'about'> & {
  except?: (principal: Principal, thing: Thing) => boolean;
  unless?: (principal: Principal, thing: Thing) => 'hidden' | undefined;
};

/** Who does not see the case finds nothing; who sees it and may not is told so. */
export const onCase = (
  about: About,
  may: readonly Right[],
  { except, unless, ...rest }: CaseRule = {},
): Rule => ({
  about,
  ...rest,
  expected(principal, thing) {
    if (!mayFor('claim.read', principal, thing)) return 'hidden';
    const kept = unless?.(principal, thing);
    if (kept) return kept;
    const has = may.some((right) => mayFor(right, principal, thing));
    return has && !except?.(principal, thing) ? 'allowed' : 'forbidden';
  },
});

export const isOwn = ({ name }: Principal, { place }: Thing): boolean => place.by === name;

/** For whoever runs the portal; nobody else learns whether the thing is there. */
export const forSettings = (right: Right, about?: About, rest: Omit<Rule, 'expected'> = {}): Rule => ({
  ...(about ? { about } : {}),
  ...rest,
  expected({ who }, thing) {
    if (!holdsEverywhere(who, right)) return 'forbidden';
    return about === undefined || thing.place.tenant === 'mine' ? 'allowed' : 'hidden';
  },
});

/** For whoever runs the portal or answers for its terms. */
export const forCatalog = (about?: About, rest: Omit<Rule, 'expected'> = {}): Rule => {
  const either = [
    forSettings('settings.manage', about, rest),
    forSettings('unit.change_dates', about, rest),
  ] as const;
  return {
    ...either[0],
    expected(principal, thing) {
      const outcome = either[0].expected(principal, thing);
      return outcome === 'forbidden' ? either[1].expected(principal, thing) : outcome;
    },
  };
};

/** What belongs to one person and to nobody else. */
export const personal = (about?: About, rest: Omit<Rule, 'expected'> = {}): Rule => ({
  ...(about ? { about } : {}),
  ...rest,
  expected(principal, thing) {
    if (principal.who.kind !== 'person') return 'forbidden';
    return about === undefined || isOwn(principal, thing) ? 'allowed' : 'hidden';
  },
});

type Kind = Who['kind'];

/** For these kinds of credentials. */
export const forKinds = (kinds: readonly Kind[], rest: Omit<Rule, 'expected'> = {}): Rule => ({
  ...rest,
  expected: ({ who }) => (kinds.includes(who.kind) ? 'allowed' : 'forbidden'),
});

const SHOWS_A_HOUSE: readonly Right[] = ['claim.read', 'people.manage', 'organization.manage'];

/** An organisation, for its own people: whoever sees something of it sees it. */
export const onHouse = (may: 'seeing' | Right, rest: Omit<Rule, 'expected'> = {}): Rule => ({
  about: 'organization',
  ...rest,
  expected({ who }, { place }) {
    if (who.kind !== 'person') return 'forbidden';
    const sees = SHOWS_A_HOUSE.some((right) => holdsInHouse(who, right, place.org));
    if (place.tenant !== 'mine' || !sees) return 'hidden';
    return may === 'seeing' || holdsOverHouse(who, may, place.org) ? 'allowed' : 'forbidden';
  },
});

/** Branches and contacts, for whoever sees that part of the house. */
export const inHouse = (
  about: 'branch' | 'contact',
  may: 'seeing' | Right,
  rest: Omit<Rule, 'expected'> = {},
): Rule => ({
  about,
  ...rest,
  expected({ name, who }, { place }) {
    if (who.kind !== 'person') return 'forbidden';
    if (!SHOWS_A_HOUSE.some((right) => holds(name, who, right, place))) return 'hidden';
    return may === 'seeing' || holds(name, who, may, place) ? 'allowed' : 'forbidden';
  },
});

/** People and what they are, for whoever looks after the people of that organisation. */
export const onPeople = (about: About | undefined, rest: Omit<Rule, 'expected'> = {}): Rule => ({
  ...(about ? { about } : {}),
  ...rest,
  expected({ who }, { place }) {
    if (!holdsOverSomeHouse(who, 'people.manage')) return 'forbidden';
    if (about === undefined) return 'allowed';
    return place.tenant === 'mine' && holdsOverHouse(who, 'people.manage', place.org) ? 'allowed' : 'hidden';
  },
});

/** Units and their cards, for whoever is told the whole of a unit. */
export const onUnit = (about: 'unit' | 'card', rest: Omit<Rule, 'expected' | 'about'>): Rule => ({
  about,
  ...rest,
  expected: (principal, thing) => (mayFor('unit.read', principal, thing) ? 'allowed' : 'hidden'),
});

/** Lists of units: those of the own house, all for the service. */
export const onImport = (about: 'import' | undefined, rest: Omit<Rule, 'expected' | 'about'> = {}): Rule => ({
  ...(about ? { about } : {}),
  keys: ['units:write'],
  ...rest,
  expected({ who }, { place }) {
    if (who.kind === 'key') {
      if (who.test) return 'forbidden';
      return about === undefined || (place.tenant === 'mine' && (who.org === null || who.org === place.org))
        ? 'allowed'
        : 'hidden';
    }
    if (!holdsOverSomeHouse(who, 'unit.edit')) return 'forbidden';
    return about === undefined || (place.tenant === 'mine' && holdsOverHouse(who, 'unit.edit', place.org))
      ? 'allowed'
      : 'hidden';
  },
});

/** Whoever is told the whole of a unit and may do this to it. */
export const toUnit = (may: readonly Right[], rest: Omit<Rule, 'expected' | 'about'> = {}): Rule => ({
  ...onUnit('unit', rest),
  expected(principal, thing) {
    if (!mayFor('unit.read', principal, thing)) return 'hidden';
    return may.some((right) => mayFor(right, principal, thing)) ? 'allowed' : 'forbidden';
  },
});

/** Registrations and their proofs, for those whose they are and for the service. */
export const onRegistration = (
  may: Right,
  { except, about = 'registration', ...rest }: Omit<Rule, 'expected'> & Pick<CaseRule, 'except'> = {},
): Rule => ({
  about,
  ...rest,
  expected(principal, thing) {
    if (!mayFor('unit.read', principal, thing)) return 'hidden';
    return mayFor(may, principal, thing) && !except?.(principal, thing) ? 'allowed' : 'forbidden';
  },
});
