import type { Sql } from 'postgres';
import { hashSecret } from '../../api/core/token.ts';
import * as db from '../index.ts';
import * as altai from './altai/index.ts';
import { calendar } from './calendar.ts';
import { demo } from './demo.ts';
import { idOf } from './ids.ts';
import { widestOf } from '../../api/auth/permissions.ts';
import * as nordlys from './nordlys/index.ts';
import { people } from './people.ts';
import { openBook } from './book.ts';
import { tellOwning } from './owning.ts';
import { inTenant } from './rows.ts';
import { historyOf, relationsOf } from './unit-history.ts';
import { exceptionsOf } from './exceptions.ts';
import { worldOf } from './world.ts';

export { demo } from './demo.ts';
export { people } from './people.ts';
export type { Person } from './people.ts';

export type Files = { put(key: string, bytes: Uint8Array, mediaType: string): Promise<void> };
export type SeedOptions = { now?: string; files?: Files; publicUrl: string };

export type Tenant = typeof altai | typeof nordlys;

/** Two companies after some years of business. The same `now` gives the same rows in every database. */
export async function seed(sql: Sql, options: SeedOptions): Promise<void> {
  for (const tenant of [altai, nordlys]) await seedTenant(sql, tenant, options);
}

/** Whether the demo is there; row-level security may bind the owner too, so one has to ask as its company. */
export async function isSeeded(sql: Sql): Promise<boolean> {
  return sql.begin(async (tx) => {
    await tx`select set_config('app.tenant', ${demo.altai.tenantId}, true)`;
    const [row] = await tx`select exists (select from tenant where id = ${demo.altai.tenantId}) as there`;
    return Boolean(row?.there);
  });
}

async function seedTenant(sql: Sql, tenant: Tenant, options: SeedOptions) {
  const { company, brandRow, maker } = tenant;
  const days = calendar(options.now ?? new Date().toISOString(), company.timeZone);
  const opened = days.at(1600, '09:00');
  const keys = await Promise.all(
    tenant.keys(originsOf(options.publicUrl)).map((key) => keyRow(brandRow, key)),
  );
  const team = people.filter((person) => person.tenantId === company.id);
  const units = [...tenant.tellingUnits(days), ...tenant.fleet(days), ...tenant.lifeUnits(days)];
  const book = openBook(team.map(({ email }) => email));
  tenant.tellClaims(worldOf(tenant, days, units, book));
  tellOwning(book, days, tenant.owning(units));

  await inTenant(sql, company.id, opened, async (insert) => {
    await insert(db.tenant, [company]);
    await insert(db.brand, [brandRow]);
    await insert(db.organization, tenant.organizations);
    await insert(db.embedKey, keys);
    await insert(db.ssoIssuer, tenant.issuers);
    await insert(db.hostedPage, [
      { slug: brandRow.slug, brandId: brandRow.id, embedKey: tenant.keys([])[0]!.token },
    ]);
    await insert(
      db.appUser,
      team.map(({ key, name, email, title, locale }) => ({
        id: tenant.userId(key),
        email,
        fullName: name,
        title: title || null,
        locale,
      })),
    );
    await insert(db.branch, tenant.branches);
    await insert(db.contact, tenant.contacts);
    await insert(
      db.membership,
      team.map(({ key, role, scope, organization, branch }) => ({
        id: idOf('membership', `${brandRow.slug}/${key}`),
        userId: tenant.userId(key),
        role,
        scope: scope ?? (branch ? 'branch' : widestOf(role)),
        organizationId: organization ? tenant.organizationId(organization) : null,
        branchId: branch ? tenant.branchId(branch) : null,
      })),
    );
    await insert(
      db.mailAddress,
      team.map(({ email }) => ({ address: email, confirmedAt: opened })),
    );
    await insert(db.mailAddress, tenant.addresses(days.at(4, '10:00')));
    await insert(db.manufacturer, [maker]);
    await insert(db.productModel, Object.values(tenant.models));
    await insert(
      db.term,
      Object.values(tenant.terms).map((body) => ({
        id: body.id,
        code: body.code,
        version: body.version,
        body,
      })),
    );
    await insert(db.modelTerm, tenant.modelTerms);
    await insert(db.evidencePolicy, tenant.policies);
    await insert(db.recall, tenant.recalls(days.at(90, '10:00')));
    await insert(db.unit, units);
    await insert(
      db.unitEvent,
      units.flatMap((unit) => historyOf(unit, days)),
    );
    await insert(db.unitRelation, [...relationsOf(units, days), ...tenant.components(days.day(240))]);
    await insert(
      db.serialException,
      exceptionsOf(brandRow, units, {
        at: days.at(6, '10:00'),
        language: tenant === nordlys ? 'de' : 'ru',
      }),
    );
    await book.write(insert);
  });
  if (options.files) await book.store(options.files);
}

async function keyRow(
  brand: { id: string; slug: string },
  key: { name: string; token: string; origins: string[]; organizationId?: string },
) {
  const { token, ...rest } = key;
  return {
    id: idOf('embed', `${brand.slug}/${key.name}`),
    brandId: brand.id,
    keyHash: await hashSecret(token),
    publicKey: token,
    organizationId: null,
    ...rest,
  };
}

/** The portal by its own name and by the other name of the same machine. */
function originsOf(publicUrl: string): string[] {
  const { origin, hostname } = new URL(publicUrl);
  if (hostname === '127.0.0.1') return [origin, origin.replace('127.0.0.1', 'localhost')];
  if (hostname === 'localhost') return [origin, origin.replace('localhost', '127.0.0.1')];
  return [origin];
}
