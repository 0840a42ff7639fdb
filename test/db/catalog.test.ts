import { expect, inject, it } from 'vitest';
import { asOwner } from '../../scripts/database.ts';

/** `/b/<slug>` is an address on one host, so a hosted page is found by its slug alone; two policies guard it. */
const GLOBAL_KEYS = ['hosted_page_pkey'];
const APPEND_ONLY = ['audit', 'audit_chain', 'claim_event', 'term', 'unit_event'];

const read = <T>(query: string) =>
  asOwner({ ownerUrl: inject('ownerUrl') }, async (owner) => (await owner.unsafe(query)) as unknown as T[]);

const OWNED = `select c.oid, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;

it('keeps every row of a tenant in a table with a tenant', async () => {
  const tables = await read<{ name: string }>(
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
     and oid not in (select oid from (${OWNED}) owned) order by 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual(['schema_migration', 'tenant']);
});

it('forces row security on every table of a tenant', async () => {
  const tables = await read<{ name: string; enabled: boolean; forced: boolean }>(OWNED);
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
});

it('has the same policy on each, and no other that the application could use', async () => {
  const policies = await read<{ name: string; policies: string[] | null }>(
    `select o.name, array_agg(p.policyname || ': ' || p.qual || ' / ' || coalesce(p.with_check, 'none') order by p.policyname)
       filter (where p.policyname is not null) as policies
     from (${OWNED}) o left join pg_policies p on p.tablename = o.name and p.roles <> '{warranty_sweeper}' and p.permissive = 'PERMISSIVE'
     group by o.name`,
  );
  const same = 'tenant: (tenant_id = current_tenant()) / (tenant_id = current_tenant())';
  const others = policies.filter(({ policies: found }) => found?.length !== 1 || found[0] !== same);
  expect(others).toEqual([
    {
      name: 'hosted_page',
      policies: ["by_slug: (slug = current_setting('app.slug'::text, true)) / none", same],
    },
  ]);
});

it('locks what belongs to an organisation, or hangs on a claim, a second time', async () => {
  const lacking = await read<{ name: string }>(
    `select o.name from (${OWNED}) o
     where exists (
         select from pg_attribute a where a.attrelid = o.oid and not a.attisdropped
           and (a.attname = 'claim_id' or o.name in ('claim', 'organization', 'branch', 'contact', 'membership', 'invitation')))
       and not exists (
         select from pg_policies p where p.tablename = o.name and p.policyname = 'reach'
           and p.permissive = 'RESTRICTIVE' and p.roles = '{warranty_app}' and p.cmd = 'ALL')
     order by 1`,
  );
  // Read by the system alone, by the hash of a secret, and a chain of units, which have two projections.
  expect(lacking.map(({ name }) => name)).toEqual(['mail', 'session', 'sign_in_code', 'unit_relation']);
});

it('starts every key and index with the tenant', async () => {
  const indexes = await read<{ name: string; column: string }>(
    `select i.relname as name, a.attname as column
     from pg_index x join pg_class i on i.oid = x.indexrelid join (${OWNED}) o on o.oid = x.indrelid
     left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]`,
  );
  expect(indexes.length).toBeGreaterThan(60);
  const astray = indexes.filter(({ name, column }) => column !== 'tenant_id' && !GLOBAL_KEYS.includes(name));
  expect(astray).toEqual([]);
});

it('gives every table a primary key', async () => {
  const bare = await read(
    `select o.name from (${OWNED}) o where not exists
       (select from pg_constraint where conrelid = o.oid and contype = 'p')`,
  );
  expect(bare).toEqual([]);
});

it('lets no reference leave its tenant', async () => {
  const references = await read<{ name: string; pairs: string[] }>(
    `select k.conname as name, array(
       select a.attname || '=' || b.attname from unnest(k.conkey, k.confkey) as pair (mine, theirs)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.mine
       join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.theirs) as pairs
     from pg_constraint k join (${OWNED}) o on o.oid = k.conrelid where k.contype = 'f'`,
  );
  expect(references.length).toBeGreaterThan(40);
  const astray = references.filter(
    ({ pairs }) => !pairs.includes('tenant_id=tenant_id') && pairs.join() !== 'tenant_id=id',
  );
  expect(astray).toEqual([]);
});

it('connects the Worker as a role that owns nothing and bypasses nothing', async () => {
  const [role] = await read(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
       (select count(*)::int from pg_class where relowner = r.oid) as tables,
       (select count(*)::int from pg_proc where proowner = r.oid) as functions,
       (select count(*)::int from pg_auth_members where member = r.oid) as memberships
     from pg_roles r where rolname = 'warranty_app'`,
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    tables: 0,
    functions: 0,
    memberships: 0,
  });
});

it('lets nobody rewrite history', async () => {
  const writable = await read<{ name: string }>(
    `select o.name from (${OWNED}) o
     where not has_table_privilege('warranty_app', o.oid, 'update')
       and not has_table_privilege('warranty_app', o.oid, 'delete') order by 1`,
  );
  expect(writable.map(({ name }) => name)).toEqual(APPEND_ONLY);
  const truncatable = await read(
    `select o.name from (${OWNED}) o where has_table_privilege('warranty_app', o.oid, 'truncate')`,
  );
  expect(truncatable).toEqual([]);
});

it('runs functions with the rights of their caller, but for those that only find tenants with work', async () => {
  const trusted = await read<{ name: string; owner: string }>(
    `select proname as name, proowner::regrole::text as owner from pg_proc
     where prosecdef and pronamespace = 'public'::regnamespace order by 1`,
  );
  expect(trusted.length).toBeGreaterThan(0);
  expect(trusted.filter(({ owner }) => owner !== 'warranty_sweeper')).toEqual([]);
});
