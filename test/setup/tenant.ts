import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { inject } from 'vitest';
import { newToken, hashSecret, type TokenPrefix } from '../../api/core/token.ts';
import type { WarrantyTerm } from '../../api/terms/index.ts';
import { normaliseSerial, skeleton } from '../../api/units/serial.ts';
import { newUuid, toWireId } from '../../db/id.ts';
import {
  apiKey,
  appUser,
  branch,
  brand,
  embedKey,
  hostedPage,
  manufacturer,
  membership,
  organization,
  productModel,
  schema,
  session,
  tenant,
  term,
  unit,
} from '../../db/index.ts';
import { widestOf } from '../../api/auth/permissions.ts';
import type { KeyScope, OrganizationKind, Role, Scope } from '../../db/vocab.ts';
import { warrantyTerm } from './term.ts';

export { warrantyTerm };

type New<T extends PgTable> = Omit<T['$inferInsert'], 'tenantId'>;

/** A Worker and its database. */
export type Place = { baseUrl: string; ownerUrl: string };

export type TenantOptions = {
  /** Elsewhere than in the project's own Worker. */
  at?: Place;
  brand?: Partial<New<typeof brand>>;
  key?: Partial<New<typeof embedKey>>;
  model?: Partial<New<typeof productModel>>;
  term?: Partial<WarrantyTerm>;
};

/** What somebody is somewhere. */
export type Holding = { role: Role; scope?: Scope } & Partial<
  Pick<
    typeof membership.$inferInsert,
    'organizationId' | 'branchId' | 'amountLimit' | 'validFrom' | 'validTo'
  >
>;

export type Call = {
  method?: string;
  /** The brand's publishable key unless given; `null` sends none. */
  token?: string | null;
  /** Sent as JSON; a string or bytes go as they are. */
  body?: unknown;
  headers?: Record<string, string>;
};

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
const short = () => randomBytes(5).toString('hex');
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A calendar day counted from today. */
export const day = (fromToday: number) => inHours(fromToday * 24).slice(0, 10);

const owners = new Map<string, ReturnType<typeof connect>>();
const connect = (ownerUrl: string) =>
  drizzle(postgres(ownerUrl, { max: 1, prepare: false, onnotice: () => undefined }), { schema });

/** A tenant of its own for each suite: brand, publishable key, hosted page and one model with 24 months from delivery. */
export async function makeTenant(options: TenantOptions = {}) {
  const { baseUrl, ownerUrl } = options.at ?? { baseUrl: inject('baseUrl'), ownerUrl: inject('ownerUrl') };
  const db = owners.get(ownerUrl) ?? connect(ownerUrl);
  owners.set(ownerUrl, db);
  const name = short();
  const ids = { tenantId: newUuid(), brandId: newUuid(), manufacturerId: newUuid() };
  const { tenantId, brandId, manufacturerId } = ids;
  const slug = options.brand?.slug ?? `brand-${name}`;

  const inTenant = <T>(work: (tx: Pick<typeof db, 'insert' | 'execute'>) => Promise<T>) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.tenant', ${tenantId}, true)`);
      return work(tx);
    });
  const insert = <T extends PgTable>(table: T, row: New<T>): Promise<unknown> =>
    inTenant((tx) => tx.insert(table).values({ ...row, tenantId } as T['$inferInsert']));
  const query = (statement: ReturnType<typeof sql>) => inTenant((tx) => tx.execute(statement));

  const addKey = async (over: Partial<New<typeof embedKey>> = {}, prefix: TokenPrefix = 'pk_live') => {
    const key = await newToken(prefix, tenantId, random);
    const id = newUuid();
    await insert(embedKey, {
      id,
      brandId,
      name: 'page',
      keyHash: await hashSecret(key),
      origins: [],
      ...over,
    });
    return { key, keyId: over.id ?? id };
  };
  /** A partner's secret key. */
  const addSecret = async (over: Partial<New<typeof apiKey>> & { scopes: KeyScope[] }) => {
    const secret = await newToken(over.testMode ? 'sk_test' : 'sk_live', tenantId, random);
    const id = newUuid();
    await insert(apiKey, {
      id,
      brandId,
      name: 'partner',
      keyHash: await hashSecret(secret),
      hint: secret.slice(-4),
      testMode: false,
      ...over,
    });
    return { secret, keyId: id, wireId: toWireId('apiKey', id) };
  };
  const addTerm = async (over: Partial<WarrantyTerm> = {}) => {
    const body = warrantyTerm(over);
    await insert(term, { id: body.id, code: body.code, version: body.version, body });
    return body;
  };
  const addModel = async (over: Partial<New<typeof productModel>> = {}) => {
    const id = over.id ?? newUuid();
    const code = over.code ?? `M-${short()}`;
    await insert(productModel, {
      manufacturerId,
      brandId,
      name: `Model ${code}`,
      family: 'Desktop',
      labelHint: { en: 'On the back', ru: 'Сзади' },
      serialRule: {
        mask: null,
        minLength: 2,
        maxLength: 64,
        strip: true,
        checkDigit: 'none',
        severity: 'warn',
      },
      ...over,
      id,
      code,
    });
    return { id, code, wireId: toWireId('model', id) };
  };
  const addOrganization = async (
    kind: OrganizationKind = 'customer',
    over: Partial<New<typeof organization>> = {},
  ) => {
    const id = newUuid();
    await insert(organization, { id, kind, name: `Organisation ${short()}`, ...over });
    return id;
  };
  const addBranch = async (organizationId: string, over: Partial<New<typeof branch>> = {}) => {
    const id = newUuid();
    await insert(branch, {
      id,
      organizationId,
      name: `Branch ${short()}`,
      city: 'Karaganda',
      address: 'Sample avenue 45',
      timeZone: 'Asia/Almaty',
      ...over,
    });
    return id;
  };
  /** As far as the role goes, or the branch, unless a scope says otherwise. */
  const addMembership = async (userId: string, { role, scope, ...at }: Holding) => {
    const id = newUuid();
    await insert(membership, {
      id,
      userId,
      role,
      scope: scope ?? (at.branchId ? 'branch' : widestOf(role)),
      organizationId: at.organizationId ?? null,
      branchId: at.branchId ?? null,
      amountLimit: at.amountLimit ?? null,
      validFrom: at.validFrom ?? null,
      validTo: at.validTo ?? null,
    });
    return id;
  };

  await inTenant((tx) =>
    tx.insert(tenant).values({
      id: tenantId,
      name: `Tenant ${name}`,
      defaultLocale: 'en',
      timeZone: 'Asia/Almaty',
      targets: {
        reviewDays: 2,
        infoDays: 14,
        receiveDays: 14,
        diagnosisDays: 5,
        repairDays: 20,
        closeDays: 7,
        reopenDays: 30,
      },
    }),
  );
  await insert(brand, {
    id: brandId,
    name: `Brand ${name}`,
    locales: ['en', 'ru'],
    defaultLocale: 'en',
    timeZone: 'Asia/Almaty',
    lookupPolicy: 'verdict_and_terms',
    theme: { accent: '#0b5fff' },
    texts: {},
    support: { email: `help@${name}.example` },
    senderName: `Brand ${name}`,
    senderAddress: `service@${name}.example`,
    ...options.brand,
    slug,
  });
  const { key, keyId } = await addKey(options.key);
  await insert(hostedPage, { slug, brandId, embedKey: key });
  await insert(manufacturer, { id: manufacturerId, name: `Maker ${name}` });
  const model = await addModel(options.model);
  const standardTerm = await addTerm(options.term);

  return {
    ...ids,
    slug,
    key,
    keyId,
    model,
    term: standardTerm,
    insert,
    query,
    addKey,
    addSecret,
    addTerm,
    addModel,
    addOrganization,
    addBranch,
    addMembership,

    async addUnit(over: Partial<New<typeof unit>> & { serial?: string } = {}) {
      const { serial = `SN-${short()}`, ...columns } = over;
      const id = over.id ?? newUuid();
      const serialNorm = over.serialNorm ?? normaliseSerial(serial);
      await insert(unit, {
        manufacturerId,
        modelId: model.id,
        serialRaw: serial,
        serialSkeleton: skeleton(serialNorm),
        dates: { delivery: { date: day(-100), source: 'invoice F-1', verified: true } },
        termIds: [standardTerm.id],
        lifecycle: 'active',
        custody: 'customer',
        ...columns,
        id,
        serialNorm,
      });
      return { id, serial, serialNorm, wireId: toWireId('unit', id) };
    },

    /** A person who is signed in. Without a role they belong to nobody. */
    async addUser(who: Partial<Holding> & { email?: string } = {}) {
      const userId = newUuid();
      const email = who.email ?? `p-${short()}@people.example`;
      const token = await newToken('ses', tenantId, random);
      await insert(appUser, { id: userId, email, fullName: `Person ${short()}`, locale: 'en' });
      if (who.role) await addMembership(userId, { ...who, role: who.role });
      await insert(session, {
        id: newUuid(),
        tokenHash: await hashSecret(token),
        kind: 'person',
        brandId,
        userId,
        email,
        lastSeenAt: new Date().toISOString(),
        expiresAt: inHours(1),
        endsAt: inHours(8),
      });
      return { userId, email, token };
    },

    async api<T = Record<string, unknown>>(path: string, call: Call = {}) {
      const { body, token = key } = call;
      const method = call.method ?? (body === undefined ? 'GET' : 'POST');
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const response = await fetch(new URL(path, baseUrl), {
        method,
        redirect: 'manual',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
          ...call.headers,
        },
        ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: (isJson ? JSON.parse(text) : text) as T,
      };
    },
  };
}

export type TestTenant = Awaited<ReturnType<typeof makeTenant>>;
