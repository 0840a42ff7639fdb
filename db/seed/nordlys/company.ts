import type {
  branch,
  brand,
  contact,
  evidencePolicy,
  mailAddress,
  organization,
  ssoIssuer,
  tenant,
} from '../../index.ts';
import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';

const { tenantId, brandId, slug } = demo.nordlys;
const TIME_ZONE = 'Europe/Berlin';

export const company = {
  id: tenantId,
  name: 'Nordlys',
  defaultLocale: 'de',
  timeZone: TIME_ZONE,
  targets: {
    reviewDays: 3,
    infoDays: 10,
    receiveDays: 14,
    diagnosisDays: 4,
    repairDays: 8,
    closeDays: 10,
    reopenDays: 30,
  },
} satisfies typeof tenant.$inferInsert;

export const brandRow = {
  id: brandId,
  slug,
  name: 'Nordlys',
  locales: ['de', 'en'],
  defaultLocale: 'de',
  timeZone: TIME_ZONE,
  lookupPolicy: 'verdict_only',
  theme: { accent: '#9c3d1c', 'on-accent': '#ffffff', radius: '16px' },
  texts: {
    de: { 'lookup.title': 'Ist meine Nordlys abgesichert?' },
    en: { 'lookup.title': 'Is my Nordlys covered?' },
  },
  support: {
    email: 'hilfe@nordlys.example',
    phone: '+49 30 0000 4000',
    url: 'https://nordlys.example/hilfe',
  },
  senderName: 'Nordlys',
  senderAddress: 'no-reply@nordlys.example',
} satisfies Omit<typeof brand.$inferInsert, 'tenantId'>;

export const userId = (key: string) => idOf('user', `nordlys/${key}`);

export const keys = (portal: string[]) => [
  {
    name: 'Nordlys website',
    token: demo.nordlys.keys.brand,
    origins: [...portal, 'https://nordlys.example', 'https://*.nordlys.example'],
  },
];

export const issuers: Omit<typeof ssoIssuer.$inferInsert, 'tenantId'>[] = [];

export const policies = [
  {
    id: idOf('policy', 'nordlys/customer'),
    brandId,
    claimType: null,
    modelId: null,
    requirements: [
      { type: 'invoice', mode: 'block' },
      { type: 'damage_photo', mode: 'flag' },
    ],
  },
] satisfies Omit<typeof evidencePolicy.$inferInsert, 'tenantId'>[];

export const organizations: Omit<typeof organization.$inferInsert, 'tenantId'>[] = [];
export const branches: Omit<typeof branch.$inferInsert, 'tenantId'>[] = [];
export const contacts: Omit<typeof contact.$inferInsert, 'tenantId'>[] = [];
export const addresses = (): Omit<typeof mailAddress.$inferInsert, 'tenantId'>[] => [];
export const organizationId = (name: string) => idOf('organization', `nordlys/${name}`);
export const branchId = (name: string) => idOf('branch', `nordlys/${name}`);
