import { newUuid, toWireId } from '../../../db/id.ts';
import { KEY_SCOPES, type Right } from '../../../db/vocab.ts';
import { makeKey } from '../auth/host.ts';
import { someone } from '../auth/sign-in.ts';
import { warrantyTerm } from '../../setup/term.ts';
import { png } from '../attachments/samples.ts';
import {
  holds,
  holdsEverywhere,
  holdsInHouse,
  holdsOverHouse,
  holdsSomewhere,
  reaches,
  reachOfRight,
} from './model.ts';
import type { Principal } from './principals.ts';
import {
  forCatalog,
  forKinds,
  forSettings,
  inHouse,
  isOwn,
  mayFor,
  onCase,
  onHouse,
  onImport,
  onPeople,
  onRegistration,
  onUnit,
  personal,
  toUnit,
  type Asked,
  type OtherId,
  type Rule,
} from './rule.ts';
import type { Thing, World } from './world.ts';

const WRITES = ['claims:write'] as const;
const EDITS = ['units:write'] as const;
const KEY_READS = ['claims:read'] as const;
const DECIDES = ['claims:decide'] as const;
const REPAIRS = ['workshop:write'] as const;

const note = { body: { note: 'For the test' } };
/** For who runs an organisation or looks after its people. */
const OF_THE_HOUSE: Rule = {
  about: 'organization',
  expected({ who }, { place }) {
    const rights = ['people.manage', 'organization.manage'] as const;
    if (!rights.some((right) => holdsSomewhere(who, right))) return 'forbidden';
    const runs = rights.some((right) => holdsOverHouse(who, right, place.org));
    return place.tenant === 'mine' && runs ? 'allowed' : 'hidden';
  },
};

const saying = (body: unknown) => (): Asked => ({ body });

/** A unit of another case is no unit of this one, whoever asks. */
const lineOf = (ask: (line: string) => unknown): OtherId => ({
  about: 'line',
  taken: (_, other, thing) => other.id === thing?.id,
  ask: (_, id) => ({ body: ask(id) }),
});
const noFileOf = (ask: (file: string, thing: Thing) => unknown): OtherId => ({
  about: 'file',
  // The file is the claimant's, and a side encloses what is its own.
  taken: ({ who }, other, thing) => other.id === thing?.id && !holdsEverywhere(who, 'claim.read'),
  ask: (thing, id) => ({ body: ask(id, thing!) }),
});
/** Anything of the tenant, for who settles its affairs. */
const ofTheTenant = (about: OtherId['about'], ask: (id: string) => unknown): OtherId => ({
  about,
  taken: (_, { place }) => place.tenant === 'mine',
  ask: (_, id) => ({ body: ask(id) }),
});

const workshop = (state: Parameters<typeof onCase>[0], body: (lineId: string) => object): Rule =>
  onCase(state, ['claim.workshop'], {
    keys: REPAIRS,
    ask: ({ parts }) => ({ body: body(parts['line']!) }),
    ids: { 'body lineId': lineOf(body) },
  });

const message = (kind: 'comment' | 'internal_customer' | 'internal_service', right: Right): Rule =>
  onCase('case under_review', [right], {
    way: kind,
    keys: WRITES,
    // A key writes to the other side; notes are for people.
    except: ({ who }) => who.kind === 'key' && kind !== 'comment',
    ask: saying({ body: 'Hello', kind }),
    ids: {
      'body attachmentIds': noFileOf((id) => ({ body: 'Hello', kind, attachmentIds: [id] })),
    },
  });

const upload = (claim: string, more = '') => ({
  path: `/v1/attachments?claim=${claim}&type=other&name=a.png${more}`,
  bytes: png(),
});

const issuerBody = () => ({
  issuer: `https://${someone().replace('@', '.')}`,
  algorithm: 'ES256',
  keys: [publicPart(makeKey().jwk)],
});
const publicPart = ({ kid, kty, crv, x, y }: Record<string, unknown>) => ({ kid, kty, crv, x, y });
/** For an origin that no key has to list. */
const LOCAL = { origin: 'own' } as const;
/** By a person who is not needed afterwards. */
const somebodyElse =
  (body: unknown) =>
  async (_: Thing, world: World, { who }: Principal): Promise<Asked> => ({
    ...(body === undefined ? {} : { body }),
    ...(who.kind === 'person' ? { token: await world.addSomebody() } : {}),
  });
/** What of an organisation only whoever runs all of them settles. */
const forOwnersOfAll = (rest: Omit<Rule, 'expected'>): Rule => ({
  ...onHouse('organization.manage', rest),
  expected(principal, thing) {
    const own = onHouse('organization.manage').expected(principal, thing);
    return own === 'allowed' && !holdsEverywhere(principal.who, 'organization.manage') ? 'forbidden' : own;
  },
});

/** Cards are given out by the service and by organisations; a person's own unit has none to manage yet. */
const SOMEBODY = { name: 'Ada', email: 'ada@people.example' };

/** A proposed date: the service sees all, a person the own ones, and whoever sees all devices of a house those of its people. */
const onCorrection = (may: 'seen' | Right, rest: Omit<Rule, 'expected' | 'about'> = {}): Rule => ({
  about: 'correction',
  ...rest,
  expected(principal, thing) {
    const { who } = principal;
    const { org, tenant } = thing.place;
    const sees =
      holdsEverywhere(who, 'claim.read_internal') ||
      // What was said for a house stays with the house.
      (isOwn(principal, thing) && (org === null || reaches(who, 'unit.read').some(({ at }) => at === org))) ||
      (org !== null && holdsOverHouse(who, 'unit.read', org));
    if (who.kind !== 'person' || tenant !== 'mine' || !sees) return 'hidden';
    if (may === 'seen') return 'allowed';
    return holdsEverywhere(who, may) && !isOwn(principal, thing) ? 'allowed' : 'forbidden';
  },
});

/** A list as a file, for whoever may take something along; a key may what its scope opens. */
const takenAlong = (rest: Omit<Rule, 'expected'>): Rule => ({
  ...rest,
  expected: ({ who }) => (who.kind === 'key' || holdsSomewhere(who, 'export') ? 'allowed' : 'forbidden'),
});

/** A list of one house as a file, as far as the roles that may take something along see it. */
const ofHouseTakenAlong = (list: string, rest: Omit<Rule, 'expected'> = {}): Rule => ({
  about: 'organization',
  ask: ({ wireId }) => ({ path: `/v1/exports/${list}?organizationId=${wireId}` }),
  ...rest,
  expected({ who, ...principal }, thing) {
    if (who.kind !== 'person') return 'forbidden';
    const taking = who.holds.filter(({ role }) => reachOfRight(role, 'export') !== undefined);
    if (taking.length === 0) return 'forbidden';
    return onHouse('seeing').expected({ ...principal, who: { ...who, holds: taking } }, thing);
  },
});

const serialRule = {
  mask: null,
  minLength: 2,
  maxLength: 64,
  strip: true,
  checkDigit: 'none',
  severity: 'warn',
};
const modelOf = (manufacturerId: string) => ({
  manufacturerId,
  code: `M-${newUuid()}`,
  name: 'Model',
  family: 'desktop',
  labelHint: { en: 'On the back' },
  serialRule,
});
const draftOf = () => {
  const { id: _, version: __, ...body } = warrantyTerm({ code: `draft-${newUuid()}` });
  return { body };
};
/** A model of somebody else has no units to count. */
const ofTheModels = (ask: (id: string) => unknown): OtherId => ({
  about: 'model',
  taken: () => true,
  ask: (_, id) => ({ body: ask(id) }),
});

const keyBody = { name: 'Shop', origins: [] };
const secretBody = { name: 'ERP', scopes: ['claims:read'] };

/** For people: whatever else asks is told so before anything is looked at. */
const forPeople = (rule: Rule): Rule => ({
  ...rule,
  expected: (principal, thing) =>
    principal.who.kind === 'person' ? rule.expected(principal, thing) : 'forbidden',
});
const branchToFileAt: OtherId = {
  about: 'branch',
  taken: ({ name, who }, { place }) =>
    place.tenant === 'mine' &&
    (who.kind === 'key'
      ? who.org === null || who.org === place.org
      : holds(name, who, 'claim.create', { ...place, by: name })),
  openly: ({ who }, { place }) => who.kind === 'person' && who.holds.some(({ org }) => org === place.org),
  ask: (_, branchId) => ({ body: { branchId } }),
};
const branchToMoveTo: OtherId = {
  ...branchToFileAt,
  taken: (principal, other, thing) =>
    other.place.org === thing?.place.org && branchToFileAt.taken(principal, other, thing),
  openly: (principal, other, thing) =>
    branchToFileAt.openly!(principal, other, thing) ||
    (principal.who.kind === 'key' && principal.who.org === null),
};

/** What somebody may be made: by whoever runs the portal one of the service, else one of his own house. */
const grantBy = ({ who, home }: Principal) =>
  holdsEverywhere(who, 'people.manage')
    ? { role: 'agent', scope: 'tenant' }
    : { role: home > 'c' ? 'dealer_service' : 'initiator', scope: 'organization' };
const houseOf = (world: World, { who, home }: Principal) =>
  holdsEverywhere(who, 'people.manage') ? null : toWireId('organization', world.mine.orgs[home]!);
const grantAt = (organizationId: string, { orgs }: World['mine']) => {
  const isDealer = ['d', 'e'].some((org) => toWireId('organization', orgs[org]!) === organizationId);
  return { role: isDealer ? 'dealer_service' : 'watcher', scope: 'organization' };
};
const houseToGiveAt = (ask: (organizationId: string, grant: object) => object): OtherId => ({
  about: 'organization',
  taken: ({ who }, { place }) => place.tenant === 'mine' && holdsOverHouse(who, 'people.manage', place.org),
  ask: (_, id, { mine }) => ({ body: ask(id, grantAt(id, mine)) }),
});
const branchToWorkAt = (
  ask: (branchId: string, organizationId: string, grant: object) => object,
): OtherId => ({
  about: 'branch',
  taken: ({ who, home }, { place }) =>
    place.tenant === 'mine' &&
    (holdsEverywhere(who, 'people.manage') ? place.org === 'a' : place.org === home),
  ask: (_, id, { mine }, { who, home }) => {
    const organizationId = toWireId(
      'organization',
      mine.orgs[holdsEverywhere(who, 'people.manage') ? 'a' : home]!,
    );
    return { body: ask(id, organizationId, { ...grantAt(organizationId, mine), scope: 'branch' }) };
  },
});
const invitationOf = (organizationId: string | null, grant: object) => ({
  organizationId,
  email: someone(),
  fullName: 'Ada',
  grants: [grant],
});

/** A colleague of the same house. */
const colleagueOf = (ask: (thing: Thing, userId: string) => object): OtherId => ({
  about: 'person',
  taken: (_, { place }, thing) => place.tenant === 'mine' && place.org === thing?.place.org,
  ask: (thing, id) => ({ body: ask(thing!, id) }),
});
const newColleague = async ({ place }: Thing, { make }: World) =>
  (await make['person']!(place.tenant === 'none' ? { ...place, tenant: 'mine' } : place)).wireId;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const standingIn = (membershipId: string, toUserId: string) => ({
  membershipId,
  toUserId,
  from: inDays(1),
  to: inDays(2),
});

const placeOfBranch = { name: 'New', city: 'Almaty', address: 'Abay 1', timeZone: 'Asia/Almaty' };
const answerer = (field: 'responsibleId' | 'backupId', rest: object): OtherId => ({
  about: 'person',
  taken: (_, { place }, thing) => place.tenant === 'mine' && place.org === thing?.place.org,
  ask: (_, id) => ({ body: { ...rest, [field]: id } }),
});
const branchAbove = (rest: object): OtherId => ({
  about: 'branch',
  taken: ({ name, who }, other, thing) =>
    other.place.tenant === 'mine' &&
    other.place.org === thing?.place.org &&
    holds(name, who, 'organization.manage', other.place),
  // Where somebody runs but a part of the house, the rest of it is not his to build on.
  openly: ({ who }, other, thing) =>
    holdsInHouse(who, 'organization.manage', other.place.org) &&
    !holdsOverHouse(who, 'organization.manage', other.place.org) &&
    other.id !== thing?.id,
  ask: (_, parentId) => ({ body: { ...rest, parentId } }),
});
const branchOfContact = (rest: object): OtherId => ({
  about: 'branch',
  taken: ({ name, who }, { place }, thing) =>
    place.tenant === 'mine' && place.org === thing?.place.org && holds(name, who, 'recipients.manage', place),
  ask: (_, branchId) => ({ body: { ...rest, branchId } }),
});
const person = { kind: 'person', name: 'Dana', email: 'dana@clinic.example' };

const newSerial = () => `R-${someone().split('@')[0]}`;
/** Nobody decides on his own. */
const isNotForTheService = (principal: Principal, thing: Thing) =>
  !holdsEverywhere(principal.who, 'unit.edit') || isOwn(principal, thing);

/** Each operation in the words of the model. An operation that is not here fails the test by its name. */
export const RULES: Record<string, Rule | Rule[]> = {
  getEmbed: forKinds(['page', 'link', 'person', 'key'], { keys: KEY_READS }),
  listModels: forKinds(['page', 'link', 'person', 'key'], { keys: ['lookups:read', 'claims:read'] }),
  lookupUnit: forKinds(['page', 'link', 'person', 'key'], {
    keys: ['lookups:read'],
    ask: (_, { serial }) => ({ body: { serial } }),
    // Serials that are not found are counted, so that this one is asked in `test/api/lookup`.
    ids: { 'body modelId': 'own words' },
  }),
  lookupUnits: forKinds(['page', 'link', 'person', 'key'], {
    keys: ['lookups:read'],
    ask: (_, { serial }) => ({ body: { serials: [serial] } }),
    ids: { 'body serials[].modelId': 'own words' },
  }),
  lookupFile: forKinds(['person', 'key'], {
    keys: ['lookups:read'],
    ask: (_, { serial }) => ({
      path: '/v1/lookups/files?fileName=serials.csv',
      bytes: new TextEncoder().encode(serial),
    }),
  }),
  requestSignInCode: forKinds(['page', 'link', 'person'], { ask: () => ({ body: { email: someone() } }) }),
  createSession: forKinds(['page'], { ask: async (_, world) => ({ body: { link: await world.addLink() } }) }),
  endSession: forKinds(['link', 'person'], {
    ask: async (_, world, { who }) =>
      who.kind === 'person' || who.kind === 'link'
        ? { token: await (who.kind === 'person' ? world.addSomebody() : world.addLinkSession()) }
        : {},
  }),
  getMe: forKinds(['link', 'person']),
  setTestClock: {
    keys: KEY_SCOPES,
    expected: ({ who }) =>
      (who.kind === 'key' || who.kind === 'page') && who.test ? 'allowed' : 'forbidden',
    ask: saying({ now: null }),
  },

  createClaim: {
    keys: WRITES,
    expected: ({ who }) =>
      who.kind === 'page' || who.kind === 'key' || holdsSomewhere(who, 'claim.create')
        ? 'allowed'
        : 'forbidden',
    ask: saying({ symptoms: { whatHappens: 'Nothing' } }),
    ids: {
      'body branchId': branchToFileAt,
      'body lines[].modelId': ofTheTenant('model', (modelId) => ({ lines: [{ serial: 'SN-1', modelId }] })),
    },
  },
  listClaims: forKinds(['link', 'person', 'key'], {
    keys: KEY_READS,
    ids: { 'query assignee': 'own words' },
  }),
  getClaim: [
    onCase('case draft', ['claim.read'], { way: 'a draft', keys: KEY_READS }),
    onCase('case pending_internal_approval', ['claim.read'], { way: 'waiting', keys: KEY_READS }),
    onCase('case under_review', ['claim.read'], { way: 'sent', keys: KEY_READS }),
  ],
  getClaimTimeline: [
    onCase('case pending_internal_approval', ['claim.read'], { way: 'waiting', keys: KEY_READS }),
    onCase('case under_review', ['claim.read'], { way: 'sent', keys: KEY_READS }),
  ],
  getStatus: onCase('case under_review', ['claim.read'], {
    keys: KEY_READS,
    ask: ({ parts }) => ({ path: `/v1/status/${parts['ref']}` }),
  }),
  updateClaim: onCase('case draft', ['claim.file'], {
    keys: WRITES,
    ask: saying({ symptoms: { tried: 'Everything' } }),
    ids: {
      'body branchId': branchToMoveTo,
      'body lines[].modelId': ofTheTenant('model', (modelId) => ({ lines: [{ serial: 'SN-1', modelId }] })),
    },
  }),
  submitClaim: onCase('case draft', ['claim.file'], { keys: WRITES, ask: saying({}) }),
  withdrawClaim: onCase('case submitted', ['claim.file'], {
    keys: WRITES,
    // Who is with the device does not take back what another has filed.
    except: ({ who }) => who.kind === 'link' && who.session === 'site',
    ask: () => note,
  }),
  closeClaim: onCase('case resolved', ['claim.close'], {
    keys: WRITES,
    ask: () => note,
  }),
  reopenClaim: onCase('case resolved', ['claim.file', 'claim.cancel'], { keys: WRITES, ask: () => note }),
  addMessage: [
    message('comment', 'claim.message'),
    message('internal_customer', 'claim.note_customer'),
    message('internal_service', 'claim.note_service'),
  ],
  approveClaim: forPeople(
    onCase('case pending_internal_approval', ['claim.approve'], { ask: saying({}), except: isOwn }),
  ),
  sendBackClaim: onCase('case pending_internal_approval', ['claim.approve', 'claim.file'], {
    ask: saying({ reason: 'Something is missing' }),
    // An approver, or whoever asked for the approval.
    except: (principal, thing) => {
      if (principal.who.kind !== 'person') return true;
      return !isOwn(principal, thing) && !holds(principal.name, principal.who, 'claim.approve', thing.place);
    },
  }),
  confirmHandover: onCase('case approved', ['claim.confirm_handover'], {
    ask: saying({ direction: 'to_service', name: 'Dana', department: 'Front office' }),
    ids: {
      'body lineIds': lineOf((id) => ({
        direction: 'to_service',
        name: 'Dana',
        department: 'Front office',
        lineIds: [id],
      })),
    },
  }),
  sendResumeLink: onCase('case draft', ['claim.file'], { ask: () => ({ body: { email: someone() } }) }),
  answerInfoRequest: [
    onCase('question awaiting_info', ['claim.answer'], {
      way: 'in words',
      keys: WRITES,
      ask: ({ parts }) => ({ body: { items: [{ id: parts['item'], text: 'Yes' }] } }),
      ids: {
        'body items[].id': {
          about: 'item',
          taken: (_, other, thing) => other.id === thing?.id,
          ask: (_, id) => ({ body: { items: [{ id, text: 'Yes' }] } }),
        },
      },
    }),
    onCase('document awaiting_info', ['claim.answer', 'claim.answer_documents'], {
      way: 'with a document',
      keys: WRITES,
      ask: ({ parts }) => ({ body: { items: [{ id: parts['proof'], attachmentIds: [parts['file']] }] } }),
      ids: {
        'body items[].attachmentIds': {
          about: 'file',
          taken: (_, other, thing) => other.id === thing?.id,
          ask: (thing, id) => ({ body: { items: [{ id: thing!.parts['proof'], attachmentIds: [id] }] } }),
        },
      },
    }),
  ],
  uploadAttachment: [
    onCase('case under_review', ['claim.attach'], {
      way: 'sent',
      keys: WRITES,
      ask: ({ wireId }) => upload(wireId),
      ids: {
        'query claim': 'own words',
        'query line': {
          about: 'line',
          taken: (_, other, thing) => other.id === thing?.id,
          ask: (thing, id) => upload(thing!.wireId, `&line=${id}`),
        },
        // Nothing is asked in a case under review.
        'query infoItem': {
          about: 'item',
          taken: () => false,
          ask: (thing, id) => upload(thing!.wireId, `&infoItem=${id}`),
        },
      },
    }),
    onCase('case draft', ['claim.attach'], {
      way: 'a draft',
      keys: WRITES,
      ask: ({ wireId }) => upload(wireId),
    }),
  ],
  linkAttachment: [
    onCase('file under_review', ['claim.read'], { way: 'for both sides', keys: KEY_READS }),
    onCase('internal under_review', ['claim.read'], {
      way: 'for the service',
      keys: KEY_READS,
      unless: ({ who }) =>
        who.kind === 'person' && who.holds.some(({ scope }) => scope === 'tenant') ? undefined : 'hidden',
    }),
  ],
  removeAttachment: onCase('file draft', ['claim.file'], { keys: WRITES, usesUp: true }),
  // The signature is the right; without one nobody gets anything.
  getAttachment: {
    about: 'file under_review',
    isPublic: true,
    expected: () => 'forbidden',
    ids: { 'query tenant': 'own words' },
  },

  startReview: onCase('case submitted', ['claim.review'], { keys: DECIDES, ask: () => note }),
  requestInfo: onCase('case under_review', ['claim.review'], {
    keys: DECIDES,
    ask: saying({ items: [{ kind: 'text', prompt: 'Which?' }] }),
  }),
  decideClaim: onCase('case under_review', ['claim.decide'], {
    keys: DECIDES,
    except: isOwn,
    ask: ({ parts }) => ({ body: { lines: [{ id: parts['line'], decision: 'approved' }] } }),
    ids: { 'body lines[].id': lineOf((id) => ({ lines: [{ id, decision: 'approved' }] })) },
  }),
  assignClaim: onCase('case under_review', ['claim.review'], {
    ask: saying({ userId: null }),
    ids: {
      'body userId': {
        about: 'person',
        taken: (_, { place }) => place.tenant === 'mine' && place.org === null,
        ask: (_, userId) => ({ body: { userId } }),
      },
    },
  }),
  cancelClaim: onCase('case under_review', ['claim.cancel'], {
    ask: saying({ reason: 'duplicate', note: 'For the test' }),
  }),
  listStaff: forSettings('staff.read'),
  receiveUnit: workshop('case approved', (lineId) => ({ lineId })),
  diagnoseUnit: workshop('case in_service', (lineId) => ({ lineId, note: 'It is the board' })),
  repairUnit: workshop('case in_diagnosis', (lineId) => ({ lineId, note: 'New board' })),
  readyUnit: workshop('case in_repair', (lineId) => ({ lineId, outcome: 'repaired', note: 'Tested' })),
  returnUnit: workshop('case is_ready', (lineId) => ({
    lineId,
    recipientName: 'Dana',
    recipientDepartment: 'Front office',
  })),

  listViews: personal(),
  saveView: personal(undefined, { ask: saying({ list: 'claims', name: 'Mine', query: 'state=draft' }) }),
  removeView: personal('view', { usesUp: true }),

  listManufacturers: forCatalog(),
  createManufacturer: forSettings('settings.manage', undefined, { ask: saying({ name: 'Altai Works' }) }),
  updateManufacturer: forSettings('settings.manage', 'manufacturer', {
    usesUp: true,
    ask: saying({ name: 'Altai Works' }),
  }),
  createModel: forSettings('settings.manage', undefined, {
    ask: (_, world) => ({ body: modelOf(toWireId('manufacturer', world.mine.tenant.manufacturerId)) }),
    ids: { 'body manufacturerId': ofTheTenant('manufacturer', modelOf) },
  }),
  getModel: forCatalog('model'),
  updateModel: forSettings('settings.manage', 'model', { usesUp: true, ask: saying({ name: 'Other' }) }),
  listOfferedTerms: {
    about: 'model',
    keys: ['lookups:read'],
    expected: (principal, thing) => {
      const asked = forKinds(['page', 'link', 'person', 'key'], { keys: ['lookups:read'] }).expected(
        principal,
        thing,
      );
      return asked === 'allowed' && thing.place.tenant !== 'mine' ? 'hidden' : asked;
    },
  },
  setModelTerms: forSettings('unit.change_dates', 'model', { usesUp: true, ask: saying({ items: [] }) }),
  listTerms: forCatalog(),
  getTerm: forCatalog('term'),
  listTermPresets: forCatalog(),
  listTermDrafts: forCatalog(),
  createTermDraft: forSettings('unit.change_dates', undefined, { ask: () => ({ body: draftOf() }) }),
  getTermDraft: forCatalog('termDraft'),
  updateTermDraft: forSettings('unit.change_dates', 'termDraft', {
    usesUp: true,
    ask: () => ({ body: draftOf() }),
  }),
  removeTermDraft: forSettings('unit.change_dates', 'termDraft', { usesUp: true }),
  previewTermDraft: forSettings('unit.change_dates', 'termDraft', {
    ask: saying({ samples: [] }),
    ids: { 'body modelIds': ofTheModels((id) => ({ modelIds: [id] })) },
  }),
  publishTermDraft: forSettings('unit.change_dates', 'termDraft', { usesUp: true, ask: saying({}) }),
  trySerial: forCatalog(undefined, {
    ask: saying({ serial: 'ALT-1', rule: serialRule }),
  }),
  listIssuers: forSettings('settings.manage'),
  createIssuer: forSettings('settings.manage', undefined, {
    ask: () => ({ body: issuerBody() }),
    ids: {
      'body organizationId': ofTheTenant('organization', (organizationId) => ({
        ...issuerBody(),
        organizationId,
      })),
    },
  }),
  updateIssuer: forSettings('settings.manage', 'issuer', { ask: saying({ role: 'consumer' }) }),
  removeIssuer: forSettings('settings.manage', 'issuer', { usesUp: true }),
  listEmbedKeys: forSettings('settings.manage'),
  createEmbedKey: forSettings('settings.manage', undefined, {
    ask: saying(keyBody),
    ids: {
      'body organizationId': ofTheTenant('organization', (organizationId) => ({
        ...keyBody,
        organizationId,
      })),
    },
  }),
  updateEmbedKey: forSettings('settings.manage', 'embedKey', { ask: saying({ name: 'Shop' }) }),
  revokeEmbedKey: forSettings('settings.manage', 'embedKey', { usesUp: true, ask: saying({}) }),
  listOrigins: forSettings('settings.manage', 'embedKey'),
  listApiKeys: forSettings('settings.manage'),
  createApiKey: forSettings('settings.manage', undefined, {
    ask: saying(secretBody),
    ids: {
      'body organizationId': ofTheTenant('organization', (organizationId) => ({
        ...secretBody,
        organizationId,
      })),
    },
  }),
  rollApiKey: forSettings('settings.manage', 'apiKey', { usesUp: true, ask: saying({ overlapHours: 0 }) }),
  setApiKeyLimit: forSettings('settings.manage', 'apiKey', { ask: saying({ amountLimit: null }) }),
  revokeApiKey: forSettings('settings.manage', 'apiKey', { usesUp: true, ask: saying({}) }),

  listAudit: {
    keys: ['audit:read'],
    expected: ({ who }) =>
      (who.kind === 'key' && !who.test) || holdsEverywhere(who, 'audit.read') ? 'allowed' : 'forbidden',
    ids: { 'query object': 'own words', 'query person': 'own words' },
  },
  checkAuditChain: {
    keys: ['audit:read'],
    expected: ({ who }) =>
      (who.kind === 'key' && !who.test) || holdsEverywhere(who, 'audit.read') ? 'allowed' : 'forbidden',
  },

  getIssuer: forSettings('settings.manage', 'issuer'),
  getBrand: forSettings('settings.manage'),
  updateBrand: forSettings('settings.manage', undefined, { ask: saying({ senderName: 'The brand' }) }),

  getPasskeyOptions: forKinds(['page'], { headers: LOCAL }),
  requestPasswordReset: forKinds(['page'], { ask: () => ({ body: { email: someone() } }) }),
  confirmPasswordReset: forKinds(['page'], {
    ask: saying({ token: 'rst_nobody', password: 'seven green kettles on the roof' }),
    neverDone: true,
  }),
  updateMe: personal(undefined, { ask: saying({ title: 'Head of it' }) }),
  setPassword: personal(undefined, {
    // Hashing is slow and two at a time: one person is enough to see it done, the others are refused a weak one.
    ask: async (_, world, { who, name }) =>
      who.kind !== 'person'
        ? { body: { new: 'seven green kettles on the roof' } }
        : {
            token: await world.addSomebody(),
            body: { new: name === 'consumer' ? 'seven green kettles on the roof' : 'password12' },
          },
  }),
  startTotp: personal(undefined, { ask: somebodyElse({}) }),
  confirmTotp: personal(undefined, { ask: somebodyElse({ code: '000000' }), neverDone: true }),
  removeTotp: personal(undefined, {
    ask: async (_, world, { who }) => {
      if (who.kind !== 'person') return {};
      const token = await world.addSomebody();
      await world.mine.tenant.api('/v1/me/totp', { token, body: {} });
      return { token };
    },
  }),
  listPasskeys: personal(),
  getPasskeyCreationOptions: personal(undefined, { headers: LOCAL }),
  addPasskey: personal(undefined, { headers: LOCAL, neverDone: true }),
  renamePasskey: personal('passkey', { ask: saying({ name: 'Laptop' }) }),
  removePasskey: personal('passkey', { usesUp: true }),
  listSessions: personal(),
  revokeOtherSessions: personal(undefined, { ask: somebodyElse(undefined) }),
  revokeSession: personal('session', { usesUp: true }),
  getNotices: personal(),
  setNotices: personal(undefined, { ask: saying({ alerts: 'now' }) }),

  listOrganizations: forKinds(['person']),
  createOrganization: forSettings('organization.manage', undefined, {
    ask: saying({ kind: 'customer', name: 'New' }),
    ids: {
      'body parentId': ofTheTenant('organization', (parentId) => ({
        kind: 'customer',
        name: 'New',
        parentId,
      })),
    },
  }),
  getOrganization: onHouse('seeing'),
  updateOrganization: [
    onHouse('organization.manage', {
      way: 'its own affairs',
      ask: saying({ name: 'House' }),
      ids: {
        'body parentId': {
          about: 'organization',
          taken: ({ who }, other) =>
            other.place.tenant === 'mine' && holdsEverywhere(who, 'organization.manage'),
          // What it belongs to is not for its own administrators.
          openly: ({ who }) => !holdsEverywhere(who, 'organization.manage'),
          ask: (_, parentId) => ({ body: { parentId } }),
        },
      },
    }),
    forOwnersOfAll({ way: 'as one of the tenant', ask: saying({ externalRefs: [] }) }),
  ],
  previewNames: onHouse('organization.manage', {
    ask: ({ wireId }) => ({
      path: `/v1/organizations/${wireId}/naming-preview?pattern=${encodeURIComponent('{serial}')}`,
    }),
  }),
  getSetupHealth: {
    expected: ({ who }) => (holdsSomewhere(who, 'organization.manage') ? 'allowed' : 'forbidden'),
  },
  listBranches: onHouse('seeing'),
  createBranch: onHouse('organization.manage', {
    ask: saying(placeOfBranch),
    ids: {
      'body parentId': branchAbove(placeOfBranch),
      'body responsibleId': answerer('responsibleId', placeOfBranch),
      'body backupId': answerer('backupId', placeOfBranch),
    },
  }),
  getBranch: inHouse('branch', 'seeing'),
  updateBranch: inHouse('branch', 'organization.manage', {
    ask: saying({ name: 'Renamed' }),
    ids: {
      'body parentId': branchAbove({}),
      'body responsibleId': answerer('responsibleId', {}),
      'body backupId': answerer('backupId', {}),
    },
  }),
  listContacts: onHouse('seeing', { ids: { 'query branch': 'own words' } }),
  createContact: onHouse('recipients.manage', {
    ask: saying(person),
    ids: { 'body branchId': branchOfContact(person) },
  }),
  updateContact: inHouse('contact', 'recipients.manage', {
    ask: saying({ name: 'Dana S' }),
    ids: { 'body branchId': branchOfContact({}) },
  }),
  removeContact: inHouse('contact', 'recipients.manage', { usesUp: true }),

  listPeople: forSettings('people.manage'),
  listOrganizationPeople: OF_THE_HOUSE,
  listHostSites: OF_THE_HOUSE,
  listRolePresets: onPeople(undefined),
  listInvitations: onPeople(undefined, { ids: { 'query organizationId': 'own words' } }),
  invite: onPeople(undefined, {
    ask: (_, world, principal) => ({ body: invitationOf(houseOf(world, principal), grantBy(principal)) }),
    ids: {
      'body organizationId': houseToGiveAt(invitationOf),
      'body grants[].branchId': branchToWorkAt((branchId, organizationId, grant) =>
        invitationOf(organizationId, { ...grant, branchId }),
      ),
    },
  }),
  revokeInvitation: onPeople('invitation', { usesUp: true }),
  resendInvitation: onPeople('invitation', { ask: saying({}) }),
  acceptInvitation: forKinds(['page'], {
    ask: async (_, { invite }) => {
      const place = { tenant: 'mine', org: 'a', branch: null, by: null } as const;
      return { body: { token: (await invite(place)).token } };
    },
  }),
  getPerson: onPeople('person'),
  addMembership: onPeople('person', {
    usesUp: true,
    ask: (_, world, principal) => ({
      body: {
        organizationId: houseOf(world, principal),
        ...grantBy(principal),
        ...(houseOf(world, principal)
          ? { role: principal.home > 'c' ? 'dealer_sales' : 'watcher' }
          : { role: 'technician' }),
      },
    }),
    ids: {
      'body organizationId': houseToGiveAt((organizationId, grant) => ({ organizationId, ...grant })),
      'body branchId': branchToWorkAt((branchId, organizationId, grant) => ({
        organizationId,
        ...grant,
        branchId,
      })),
    },
  }),
  updateMembership: onPeople('membership', {
    ask: saying({ amountLimit: { amountMinor: 1, currency: 'KZT' } }),
    ids: {
      'body branchId': {
        about: 'branch',
        taken: (_, { place }, thing) => place.tenant === 'mine' && place.org === thing?.place.org,
        ask: (_, branchId) => ({ body: { branchId } }),
      },
    },
  }),
  removeMembership: {
    about: 'membership',
    usesUp: true,
    // A delegation may be ended by its own two sides, so that nobody is refused before it is looked at.
    expected({ who }, { place }) {
      if (who.kind !== 'person') return 'forbidden';
      const manages = holdsOverHouse(who, 'people.manage', place.org);
      return place.tenant === 'mine' && manages ? 'allowed' : 'hidden';
    },
  },
  delegate: {
    about: 'membership',
    ask: async (thing, world) => ({ body: standingIn(thing.wireId, await newColleague(thing, world)) }),
    expected({ who }, { place }) {
      if (who.kind !== 'person') return 'forbidden';
      const manages = holdsOverHouse(who, 'people.manage', place.org);
      return place.tenant === 'mine' && manages ? 'allowed' : 'hidden';
    },
    ids: {
      'body membershipId': 'own words',
      'body toUserId': colleagueOf(({ wireId }, userId) => standingIn(wireId, userId)),
    },
  },
  removeSecondFactor: onPeople('person', { ask: saying({ reason: 'For the test' }), neverDone: true }),
  suspendPerson: onPeople('person', { usesUp: true, ask: saying({ reason: 'For the test' }) }),
  reactivatePerson: onPeople('person', { ask: saying({ reason: 'For the test' }), neverDone: true }),
  getLeavePlan: onPeople('person'),
  leave: onPeople('person', {
    usesUp: true,
    ask: async (thing, world) => ({
      body: { successorId: await newColleague(thing, world), reason: 'For the test' },
    }),
    ids: {
      'body successorId': colleagueOf((_, successorId) => ({ successorId, reason: 'For the test' })),
    },
  }),
  linkHostIdentity: onPeople('person', {
    ask: async ({ place }, { make }) => ({
      body: {
        issuerId: (await make['issuer']!(place.tenant === 'none' ? { ...place, tenant: 'mine' } : place))
          .wireId,
        subject: someone(),
      },
    }),
    ids: {
      'body issuerId': {
        about: 'issuer',
        taken: ({ who }, { place }) =>
          place.tenant === 'mine' && holdsOverHouse(who, 'people.manage', place.org),
        ask: (_, issuerId) => ({ body: { issuerId, subject: someone() } }),
      },
    },
  }),
  unlinkHostIdentity: onPeople('person'),

  countUnits: forKinds(['person', 'key'], { keys: ['units:read'] }),
  listUnits: forKinds(['person', 'key'], {
    keys: ['units:read'],
    ids: {
      'query modelId': 'own words',
      'query branchId': 'own words',
      'query organizationId': 'own words',
      'query responsibleId': 'own words',
    },
  }),
  getUnit: onUnit('unit', { keys: ['units:read'] }),
  updateUnit: toUnit(['unit.edit'], {
    keys: EDITS,
    ids: { 'body responsibleId': 'own words', 'body contactId': 'own words' },
  }),
  moveUnit: toUnit(['unit.edit', 'unit.place'], {
    keys: EDITS,
    ids: { 'body branchId': 'own words', 'body responsibleId': 'own words' },
  }),
  changeUnitsInBulk: toUnit(['unit.edit', 'unit.place'], {
    keys: EDITS,
    ask: ({ wireId }) => ({ body: { ids: [wireId], changes: { room: '214' } } }),
    ids: {
      'body ids': 'own words',
      'body changes.branchId': 'own words',
      'body changes.responsibleId': 'own words',
      'body changes.contactId': 'own words',
    },
  }),
  flagUnit: toUnit(['unit.change_dates'], { ids: { 'body proofIds': 'own words' } }),
  appealUnitFlag: {
    ...toUnit(['unit.edit', 'claim.file'], {
      neverDone: true,
      ids: { 'body proofIds': 'own words' },
    }),
    expected(principal, thing) {
      const rule = toUnit(['unit.edit', 'claim.file']).expected(principal, thing);
      const isStaff = holdsEverywhere(principal.who, 'claim.read_internal');
      return rule === 'allowed' && isStaff ? 'forbidden' : rule;
    },
  },
  addUnitProof: toUnit(['unit.change_dates'], {
    ask: ({ wireId }) => ({ path: `/v1/units/${wireId}/proofs?type=other&name=a.png`, bytes: png() }),
  }),
  linkUnitProof: {
    ...onUnit('unit', {}),
    ask: ({ wireId, parts }) => ({
      path: `/v1/units/${wireId}/proofs/${parts['evidence'] ?? toWireId('proof', newUuid())}/links`,
    }),
    ids: { 'path proofId': 'own words' },
  },
  listUnitDocuments: onUnit('unit', {}),
  relateUnit: toUnit(['claim.workshop', 'unit.change_dates'], {
    usesUp: true,
    ask: ({ wireId }) => ({ body: { kind: 're_serialised_as', newSerial: `R-${wireId.slice(-12)}` } }),
    ids: { 'body unitId': 'own words' },
  }),
  replaceUnit: toUnit(['claim.decide', 'unit.change_dates'], {
    usesUp: true,
    ask: ({ wireId }) => ({ body: { newSerial: `N-${wireId.slice(-12)}`, shippedOn: '2020-01-01' } }),
    ids: { 'body newUnitId': 'own words', 'body modelId': 'own words', 'body claimId': 'own words' },
  }),
  returnUnitToStock: toUnit(['unit.change_dates'], {
    usesUp: true,
    ask: saying({ returnedOn: '2020-01-01', reason: 'For the test' }),
  }),
  retireUnit: toUnit(['unit.edit'], {
    keys: EDITS,
    usesUp: true,
    ask: saying({ as: 'retired', on: '2020-01-01', reason: 'For the test' }),
  }),
  correctUnitCustody: toUnit(['claim.workshop']),
  addMeterReading: toUnit(['unit.edit', 'claim.review', 'claim.workshop'], {
    keys: EDITS,
    ask: saying({ meter: 'hours', value: 10 }),
  }),
  noteUnitException: toUnit(['claim.note_service'], {
    ids: { 'body otherUnitId': 'own words', 'body assigneeId': 'own words' },
  }),
  noteException: forSettings('claim.note_service', undefined, {
    ids: { 'body otherUnitId': 'own words', 'body assigneeId': 'own words' },
  }),
  listExceptions: forSettings('claim.read_internal', undefined, {
    ids: { 'query assigneeId': 'own words', 'query unitId': 'own words' },
  }),
  getException: forSettings('claim.read_internal', 'exception'),
  updateException: forSettings('claim.note_service', 'exception', {
    ids: { 'body assigneeId': 'own words' },
  }),
  proposeDateCorrection: [
    {
      ...onUnit('unit', {
        ask: ({ wireId }) => ({
          body: { unitId: wireId, dateKind: 'sale', proposedDate: '2025-03-31', contact: SOMEBODY },
        }),
        ids: { 'body unitId': 'own words', 'body modelId': 'own words' },
      }),
      way: 'of a unit that one sees',
      expected: (principal, thing) => {
        if (!mayFor('unit.read', principal, thing)) return 'hidden';
        const { who } = principal;
        const isStaff = holdsEverywhere(who, 'claim.read_internal');
        const works = holdsEverywhere(who, 'unit.propose_dates') || holdsEverywhere(who, 'unit.change_dates');
        return !isStaff || works ? 'allowed' : 'forbidden';
      },
    },
  ],
  listDateCorrections: forKinds(['person'], { ids: { 'query unitId': 'own words' } }),
  getDateCorrection: onCorrection('seen'),
  approveDateCorrection: onCorrection('unit.change_dates', {
    ask: () => ({ body: { reason: 'The invoice says so' } }),
    usesUp: true,
  }),
  rejectDateCorrection: onCorrection('unit.change_dates', {
    ask: () => ({ body: { reason: 'Not readable' } }),
    usesUp: true,
  }),
  getMetric: {
    expected: ({ who }) => {
      if (who.kind !== 'person') return 'forbidden';
      const isTold = reaches(who, 'unit.read').some(
        ({ scope }) => scope === 'tenant' || scope === 'organization',
      );
      return isTold ? 'allowed' : 'forbidden';
    },
    ask: () => ({ path: '/v1/metrics?metric=open_claims&from=2026-01-01&to=2026-01-31' }),
  },
  exportUnits: takenAlong({
    keys: ['units:read'],
    ids: {
      'query modelId': 'own words',
      'query branchId': 'own words',
      'query organizationId': 'own words',
      'query responsibleId': 'own words',
    },
  }),
  exportClaims: takenAlong({ keys: KEY_READS, ids: { 'query assignee': 'own words' } }),
  exportRegistrations: takenAlong({ keys: ['units:read'], ids: { 'query unitId': 'own words' } }),
  exportDateCorrections: takenAlong({ ids: { 'query unitId': 'own words' } }),
  exportOwnershipCases: forSettings('export'),
  exportExceptions: forSettings('export', undefined, {
    ids: { 'query assigneeId': 'own words', 'query unitId': 'own words' },
  }),
  exportCards: takenAlong({ keys: ['cards:write'], ids: { 'query unitId': 'own words' } }),
  exportModels: takenAlong({ keys: ['lookups:read', 'claims:read'] }),
  exportOrganizations: takenAlong({}),
  exportBranches: ofHouseTakenAlong('branches', { ids: { 'query organizationId': 'own words' } }),
  exportContacts: ofHouseTakenAlong('contacts', {
    ids: { 'query organizationId': 'own words', 'query branch': 'own words' },
  }),
  exportPeople: {
    ids: { 'query organizationId': 'own words' },
    expected: ({ who }) =>
      holdsEverywhere(who, 'people.manage') && holdsEverywhere(who, 'export') ? 'allowed' : 'forbidden',
  },
  exportAudit: {
    keys: ['audit:read'],
    expected: ({ who }) =>
      (who.kind === 'key' && !who.test) || holdsEverywhere(who, 'audit.read') ? 'allowed' : 'forbidden',
    ids: { 'query object': 'own words', 'query person': 'own words' },
  },
  exportMetric: {
    expected: ({ who }) =>
      reaches(who, 'export').some(({ scope }) => scope === 'tenant' || scope === 'organization')
        ? 'allowed'
        : 'forbidden',
    ask: () => ({ path: '/v1/exports/metrics?metric=open_claims&from=2026-01-01&to=2026-01-31' }),
  },
  createExportLink: takenAlong({}),
  // The signature is the right; `test/api/exports` has some.
  openExportLink: { isPublic: true, expected: () => 'forbidden', ids: { 'query tenant': 'own words' } },
  // The grant of the proposal is the right; without one nobody adds anything.
  addDateCorrectionProof: {
    about: 'correction',
    expected: () => 'forbidden',
    ask: ({ wireId }) => ({
      path: `/v1/date-corrections/${wireId}/proofs?name=invoice.png`,
      bytes: png(),
    }),
  },
  linkDateCorrectionProof: {
    ...onCorrection('seen'),
    ask: ({ wireId, parts }) => ({
      path: `/v1/date-corrections/${wireId}/proofs/${parts['evidence'] ?? toWireId('proof', newUuid())}/links`,
    }),
    ids: { 'path proofId': 'own words' },
  },
  getProof: { isPublic: true, expected: () => 'forbidden', ids: { 'query tenant': 'own words' } },
  uploadImport: onImport(undefined, {
    ask: () => ({
      path: '/v1/imports?kind=units&fileName=a.csv',
      bytes: new TextEncoder().encode('serial,model\n'),
    }),
  }),
  listImports: onImport(undefined),
  getImport: onImport('import'),
  listImportRows: onImport('import'),
  getImportCorrections: onImport('import', { neverDone: true }),
  mapImport: onImport('import', { ask: saying({ mapping: { serial: 0, model: 1 } }) }),
  commitImport: onImport('import', { usesUp: true, ask: saying({}) }),
  undoImport: onImport('import', { neverDone: true, ask: saying({}) }),
  removeImport: onImport('import', { usesUp: true }),
  issueCard: onUnit('unit', {
    keys: ['cards:write'],
    ask: ({ wireId }) => ({ body: { unitId: wireId } }),
    ids: { 'body unitId': 'own words' },
  }),
  listCards: forKinds(['link', 'person', 'key'], {
    keys: ['cards:write'],
    ids: { 'query unitId': 'own words' },
  }),
  revokeCard: onUnit('card', { keys: ['cards:write'], ask: saying({ reason: 'lost' }) }),
  getCardPdf: onUnit('card', { keys: ['cards:write'], neverDone: true }),
  verifyCard: forKinds(['page', 'link', 'person', 'key'], {
    keys: ['lookups:read', 'cards:write'],
    ask: saying({ token: 'AQ-not-a-card' }),
  }),
  listCardKeys: forKinds(['page', 'link', 'person', 'key'], { keys: ['lookups:read', 'cards:write'] }),
  rollCardKeys: forSettings('settings.manage'),

  createRegistration: {
    keys: ['units:write'],
    expected: ({ who }) =>
      who.kind === 'page' || who.kind === 'key' || holdsSomewhere(who, 'unit.edit') ? 'allowed' : 'forbidden',
    ask: () => ({ body: { serial: newSerial() } }),
    ids: {
      'body modelId': ofTheTenant('model', (modelId) => ({ serial: newSerial(), modelId })),
      'body organizationId': 'own words',
      'body branchId': 'own words',
    },
  },
  listRegistrations: forKinds(['person', 'key'], {
    keys: ['units:read'],
    ids: { 'query unitId': 'own words' },
  }),
  getRegistration: onRegistration('unit.read', { keys: ['units:read'] }),
  approveRegistration: onRegistration('unit.edit', {
    usesUp: true,
    ask: (_, { mine }) => ({ body: { modelId: mine.tenant.model.wireId } }),
    except: isNotForTheService,
    ids: { 'body modelId': 'own words' },
  }),
  rejectRegistration: onRegistration('unit.edit', {
    usesUp: true,
    ask: saying({ reason: 'For the test' }),
    except: isNotForTheService,
  }),
  withdrawRegistration: onRegistration('unit.edit', {
    usesUp: true,
    keys: ['units:write'],
    ask: saying({}),
  }),
  acceptTransfer: onRegistration('unit.edit', {
    neverDone: true,
    ask: saying({}),
    // A person accepts what was offered to his address.
    except: (_, { place }) => place.org === null,
  }),
  uploadProof: onRegistration('unit.edit', {
    keys: ['units:write'],
    ask: ({ wireId }) => ({
      path: `/v1/proofs?registration=${wireId}&type=invoice&name=a.png`,
      bytes: png(),
    }),
    ids: { 'query registration': 'own words', 'query ownershipCase': 'own words' },
  }),
  linkProof: onRegistration('unit.read', { about: 'evidence' }),
  registerSale: toUnit(['unit.edit'], {
    keys: ['units:write'],
    neverDone: true,
    ask: saying({ customer: {}, deliveryDate: '2020-01-01' }),
  }),
  transferUnit: toUnit(['unit.edit'], {
    ask: saying({ toEmail: 'next@people.example', on: '2020-01-01' }),
    ids: { 'body organizationId': 'own words' },
  }),
  mergeUnits: toUnit(['unit.change_dates'], {
    neverDone: true,
    ask: ({ wireId }) => ({ body: { intoId: wireId, reason: 'For the test' } }),
    ids: { 'body intoId': 'own words' },
  }),
  openOwnershipCase: onRegistration('unit.edit', {
    neverDone: true,
    ask: ({ wireId }) => ({ body: { registrationId: wireId, grounds: 'mistake' } }),
    ids: { 'body registrationId': 'own words' },
  }),
  listOwnershipCases: forSettings('claim.read_internal'),
  getOwnershipCase: {
    about: 'ownershipCase',
    expected: (principal, thing) =>
      principal.who.kind === 'person' &&
      (mayFor('claim.read_internal', principal, thing) ||
        (!holdsEverywhere(principal.who, 'unit.read') && mayFor('unit.edit', principal, thing)))
        ? 'allowed'
        : 'hidden',
  },
  answerOwnershipCase: {
    about: 'ownershipCase',
    ask: saying({ answer: 'object' }),
    expected: (principal, thing) =>
      principal.who.kind === 'person' &&
      !holdsEverywhere(principal.who, 'unit.read') &&
      mayFor('unit.edit', principal, thing)
        ? 'allowed'
        : 'hidden',
  },
  decideOwnershipCase: forSettings('unit.change_dates', 'ownershipCase', {
    usesUp: true,
    ask: saying({ decision: 'refuse', reason: 'For the test' }),
  }),
};
