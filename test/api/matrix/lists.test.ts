import { beforeAll, describe, expect, inject, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import { records, rowsOf } from '../exports/rig.ts';
import { send } from '../http.ts';
import { operations } from '../operations.ts';
import { each, things } from './ask.ts';
import { gather, type Principal } from './principals.ts';
import { RELATIONS } from './relations.ts';
import type { About } from './rule.ts';
import { buildWorld, type CaseState, type Thing, type World } from './world.ts';

type Item = { id: string };

/** Each list with the address that one of its rows is read at. */
const LISTS: Record<string, { path: string; get: (id: string) => string }> = {
  listClaims: { path: '/v1/claims', get: (id) => `/v1/claims/${id}` },
  listDateCorrections: { path: '/v1/date-corrections', get: (id) => `/v1/date-corrections/${id}` },
  listEmbedKeys: { path: '/v1/embed-keys', get: (id) => `/v1/embed-keys/${id}/origins` },
  listImports: { path: '/v1/imports', get: (id) => `/v1/imports/${id}` },
  listIssuers: { path: '/v1/issuers', get: (id) => `/v1/issuers/${id}` },
  listOrganizations: { path: '/v1/organizations', get: (id) => `/v1/organizations/${id}` },
  listPeople: { path: '/v1/people', get: (id) => `/v1/people/${id}` },
  listRegistrations: { path: '/v1/registrations', get: (id) => `/v1/registrations/${id}` },
  listTerms: { path: '/v1/terms', get: (id) => `/v1/terms/${id}` },
  listTermDrafts: { path: '/v1/term-drafts', get: (id) => `/v1/term-drafts/${id}` },
  listUnits: { path: '/v1/units', get: (id) => `/v1/units/${id}` },
};
/** Lists below something that has an address itself. */
const BELOW = [
  'listBranches',
  'listOrganizationPeople',
  'listContacts',
  'listHostSites',
  'listOrigins',
  'listImportRows',
];
/** Lists whose rows have no address of their own to be read at. */
const BARE = [
  ...['listModels', 'listStaff', 'listViews', 'listApiKeys', 'listAudit', 'listRolePresets', 'listCardKeys'],
  ...['listSessions', 'listPasskeys', 'listInvitations', 'listCards', 'listExceptions', 'listUnitDocuments'],
  ...['listOwnershipCases', 'listManufacturers', 'listOfferedTerms', 'listTermPresets'],
];
/** Complete lists: what can be read by its id is a row of them. */
const COMPLETE: { about: About; list(thing: Thing, world: World): string; get(id: string): string }[] = [
  { about: 'organization', list: () => '/v1/organizations', get: (id) => `/v1/organizations/${id}` },
  {
    about: 'branch',
    list: (thing, world) => `${houseOf(thing, world)}/branches`,
    get: (id) => `/v1/branches/${id}`,
  },
  {
    about: 'person',
    list: (thing, world) => (thing.place.org ? `${houseOf(thing, world)}/people` : '/v1/people'),
    get: (id) => `/v1/people/${id}`,
  },
  { about: 'unit', list: () => '/v1/units', get: (id) => `/v1/units/${id}` },
  { about: 'issuer', list: () => '/v1/issuers', get: (id) => `/v1/issuers/${id}` },
];
/** What further stands in files. */
const TAKEN_ALONG: About[] = ['contact', 'card', 'registration', 'correction'];
const houseOf = ({ place }: Thing, world: World) =>
  `/v1/organizations/${toWireId('organization', world.orgOf(place)!)}`;

const STATES: CaseState[] = ['draft', 'pending_internal_approval', 'under_review'];

describe('lists and search', { timeout: 600_000 }, () => {
  let world: World;
  let principals: Principal[];
  let find: ReturnType<typeof things>;
  let cases: Thing[];

  beforeAll(async () => {
    world = await buildWorld();
    principals = await gather(world);
    find = things(world);
    const all = new Map<string, Thing>();
    for (const principal of principals)
      for (const state of STATES)
        for (const relation of RELATIONS.filter((one) => one !== 'absent')) {
          const thing = await find.shared(`case ${state}`, relation, principal);
          all.set(thing.wireId, thing);
        }
    cases = [...all.values()];
    for (const principal of principals)
      for (const about of [...COMPLETE.map((one) => one.about), ...TAKEN_ALONG])
        for (const relation of RELATIONS) await find.shared(about, relation, principal);
  }, 300_000);

  const get = (path: string, principal: Principal, thing?: Thing) =>
    send(inject('baseUrl'), { path, token: principal.tokenFor(thing) });

  async function listed(path: string, principal: Principal, thing?: Thing): Promise<string[] | undefined> {
    const ids: string[] = [];
    for (let cursor = ''; ;) {
      const answer = await get(`${path}${cursor}`, principal, thing);
      if (answer.status !== 200) return undefined;
      const page = JSON.parse(answer.text) as { items: Item[]; nextCursor?: string | null };
      ids.push(...page.items.map(({ id }) => id));
      if (!page.nextCursor) return ids;
      cursor = `${path.includes('?') ? '&' : '?'}cursor=${page.nextCursor}`;
    }
  }

  it('are all known here', () => {
    const lists = operations.filter(({ id, method }) => method === 'GET' && /^list/.test(id));
    expect(lists.map(({ id }) => id).filter((id) => !LISTS[id] && ![...BARE, ...BELOW].includes(id))).toEqual(
      [],
    );
  });

  it('show no row that a get would refuse', async () => {
    let rows = 0;
    const wrong: string[] = [];
    await each(
      principals.flatMap((principal) => Object.entries(LISTS).map((list) => ({ principal, list }))),
      async ({ principal, list: [name, { path, get: one }] }) => {
        for (const id of (await listed(path, principal)) ?? []) {
          rows += 1;
          const { status } = await get(one(id), principal);
          if (status !== 200) wrong.push(`${name}, ${principal.name}: ${id} is answered with ${status}`);
        }
      },
    );
    console.log(`lists: ${rows} rows were read one by one`);
    expect(wrong).toEqual([]);
    expect(rows).toBeGreaterThan(500);
  });

  it('as files hold no row that the list itself does not show', async () => {
    const wrong: string[] = [];
    const rows = new Map<string, number>();
    const files = [
      { list: 'units', column: 'Serial number', field: 'serial' },
      { list: 'claims', column: 'Reference', field: 'ref' },
      { list: 'registrations', column: 'Reference', field: 'ref' },
      { list: 'date-corrections', column: 'Reference', field: 'ref' },
      { list: 'cards', column: 'Card number', field: 'number' },
      { list: 'organizations', column: 'Organisation', field: 'name' },
    ].map((file) => ({ ...file, id: undefined }));
    await each(principals, async (principal) => {
      const houses = (await listed('/v1/organizations?limit=100', principal)) ?? [];
      const ofHouses = houses.flatMap((id) => [
        { list: 'branches', column: 'Branch', field: 'name', id },
        { list: 'contacts', column: 'Name', field: 'name', id },
      ]);
      for (const { list, column, field, id } of [...files, ...ofHouses]) {
        const file = await get(`/v1/exports/${list}${id ? `?organizationId=${id}` : ''}`, principal);
        if (file.status !== 200) continue;
        const path = id ? `/v1/organizations/${id}/${list}` : `/v1/${list}`;
        const shown = new Set<unknown>();
        for (let cursor = ''; ;) {
          const page = JSON.parse((await get(`${path}?limit=100${cursor}`, principal)).text) as {
            items: Record<string, unknown>[];
            nextCursor: string | null;
          };
          for (const item of page.items) shown.add(item[field]);
          if (!page.nextCursor) break;
          cursor = `&cursor=${page.nextCursor}`;
        }
        const taken = records(await rowsOf(new TextEncoder().encode(file.text))).map((row) => row[column]!);
        rows.set(list, (rows.get(list) ?? 0) + taken.length);
        wrong.push(
          ...taken.filter((row) => !shown.has(row)).map((row) => `${list}, ${principal.name}: ${row}`),
        );
      }
    });
    console.log('lists: rows taken along', Object.fromEntries(rows));
    expect(wrong).toEqual([]);
    expect(Math.min(...rows.values())).toBeGreaterThan(0);
  });

  it('of what stands in the tenant are complete, and no longer', async () => {
    const wrong: string[] = [];
    let compared = 0;
    await each(principals, async (principal) => {
      const known = new Map<string, Promise<string[] | undefined>>();
      for (const { about, list, get: one } of COMPLETE) {
        for (const relation of RELATIONS.filter((some) => some !== 'absent')) {
          const thing = await find.shared(about, relation, principal);
          const path = list(thing, world);
          const rows = known.get(path) ?? listed(path, principal);
          known.set(path, rows);
          const isListed = ((await rows) ?? []).includes(thing.wireId);
          const { status } = await get(one(thing.wireId), principal);
          compared += 1;
          if (isListed !== (status === 200))
            wrong.push(
              `${principal.name}: ${about}, ${relation}: read ${status}, ${isListed ? '' : 'not '}listed`,
            );
        }
      }
    });
    console.log(`lists: ${compared} things were looked for`);
    expect(wrong.slice(0, 40), `${wrong.length} wrong`).toEqual([]);
  });

  it('of cases are complete but for drafts of others, and a search finds no more', async () => {
    const wrong: string[] = [];
    const names = principals.map(({ name }) => name);
    await each(principals, async (principal) => {
      const isLink = principal.who.kind === 'link';
      const once = isLink ? undefined : await listed('/v1/claims?limit=100', principal);
      for (const thing of cases) {
        const isOthers = thing.place.by !== principal.name && names.includes(thing.place.by ?? '');
        // A link opens one case, so that each has a reader of its own.
        // What a key starts is nobody's draft, and waits for nobody's approval.
        if (principal.who.kind === 'key' && thing.place.unsent) continue;
        if (isOthers || (isLink && thing.place.by !== principal.name)) continue;
        const all = isLink ? await listed('/v1/claims', principal, thing) : once;
        if (all === undefined) break;
        const read = await get(`/v1/claims/${thing.wireId}`, principal, thing);
        const state = read.status === 200 ? (JSON.parse(read.text) as { state: string }).state : '';
        const isShown = read.status === 200 && (state !== 'draft' || isOwn(principal, thing));
        if (all.includes(thing.wireId) !== isShown)
          wrong.push(
            `${principal.name}: ${thing.wireId} (${state}, by ${thing.place.by} at ${thing.place.branch}) is ${isShown ? 'missing' : 'listed'}`,
          );
        const found = await listed(`/v1/claims?q=${thing.parts['ref']}`, principal, thing);
        if ((found ?? []).includes(thing.wireId) !== isShown)
          wrong.push(`${principal.name}: search ${isShown ? 'misses' : 'finds'} ${thing.wireId}`);
      }
    });
    expect(wrong.slice(0, 40), `${wrong.length} wrong`).toEqual([]);
  });

  const isOwn = ({ name, who }: Principal, { place }: Thing) =>
    place.by === name && who.kind !== 'key' && who.kind !== 'page';

  it('filters by a person or an object tell nothing of another tenant', async () => {
    const theirs = toWireId('user', world.other.colleague);
    const foreign = cases.find(({ place }) => place.tenant === 'other')!;
    for (const principal of principals) {
      for (const path of [
        `/v1/claims?assignee=${theirs}`,
        `/v1/audit?person=${theirs}`,
        `/v1/audit?object=${foreign.wireId}`,
      ]) {
        expect((await listed(path, principal)) ?? [], `${principal.name} ${path}`).toEqual([]);
      }
    }
  });
});
