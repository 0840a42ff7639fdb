import type {
  brand,
  branch,
  contact,
  evidencePolicy,
  mailAddress,
  organization,
  ssoIssuer,
  tenant,
} from '../../index.ts';
import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';

const { tenantId, brandId, slug } = demo.altai;
const TIME_ZONE = 'Asia/Almaty';

export const company = {
  id: tenantId,
  name: 'Altai Computers',
  defaultLocale: 'ru',
  timeZone: TIME_ZONE,
  targets: {
    reviewDays: 2,
    infoDays: 5,
    receiveDays: 7,
    diagnosisDays: 3,
    repairDays: 10,
    closeDays: 14,
    reopenDays: 30,
  },
} satisfies typeof tenant.$inferInsert;

export const brandRow = {
  id: brandId,
  slug,
  name: 'Altai Computers',
  locales: ['ru', 'kk', 'en'],
  defaultLocale: 'ru',
  timeZone: TIME_ZONE,
  lookupPolicy: 'verdict_and_terms',
  theme: { accent: '#0f6d63', 'on-accent': '#ffffff', radius: '4px' },
  texts: {
    ru: { 'lookup.title': 'Проверить гарантию Altai' },
    kk: { 'lookup.title': 'Altai кепілдігін тексеру' },
    en: { 'lookup.title': 'Check your Altai warranty' },
  },
  support: {
    email: 'service@altai.example',
    phone: '+7 727 000 20 00',
    url: 'https://altai.example/support',
  },
  senderName: 'Altai Computers',
  senderAddress: 'no-reply@altai.example',
} satisfies Omit<typeof brand.$inferInsert, 'tenantId'>;

export const organizationId = (name: string) => idOf('organization', `altai/${name}`);
export const branchId = (name: string) => idOf('branch', `altai/${name}`);
export const userId = (key: string) => idOf('user', `altai/${key}`);

export const organizations = [
  {
    id: organizationId('steppe'),
    kind: 'customer',
    name: 'Steppe Clinics',
    externalRefs: [{ system: 'erp', id: '10042' }],
    addresses: {
      main: { lines: 'ул. Примерная, 12', city: 'Алматы', postalCode: '050000', country: 'KZ' },
      shipping: { lines: 'ул. Складская, 3', city: 'Алматы', postalCode: '050016', country: 'KZ' },
      billing: { lines: 'а/я 120', city: 'Алматы', postalCode: '050000', country: 'KZ' },
    },
    namingPattern: '{branch} {model}-{number:4}',
  },
  { id: organizationId('nomad'), kind: 'customer', name: 'Nomad Bank', approvalRequired: true },
  { id: organizationId('irtysh'), kind: 'dealer', name: 'Irtysh IT' },
  { id: organizationId('ulytau'), kind: 'dealer', name: 'Ulytau Systems' },
] satisfies Omit<typeof organization.$inferInsert, 'tenantId'>[];

const WORKING_DAYS = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', holidays: ['2026-12-16'] };

export const branches = [
  {
    id: branchId('almaty'),
    name: 'Головной офис',
    city: 'Алматы',
    address: 'ул. Примерная, 12',
    calendar: WORKING_DAYS,
    responsibleId: userId('headOffice'),
    backupId: userId('karaganda'),
  },
  {
    id: branchId('karaganda'),
    parentId: branchId('almaty'),
    name: 'Филиал Караганда',
    city: 'Караганда',
    address: 'пр. Образцовый, 45',
    calendar: { ...WORKING_DAYS, days: [1, 2, 3, 4, 5, 6] },
    responsibleId: userId('karaganda'),
    backupId: userId('headOffice'),
  },
  // Nobody stands in here, so that the health list has something to say.
  {
    id: branchId('astana'),
    parentId: branchId('almaty'),
    name: 'Астана филиалы',
    city: 'Астана',
    address: 'Үлгі көшесі, 8',
    calendar: WORKING_DAYS,
    responsibleId: userId('astana'),
  },
  {
    id: branchId('nomad'),
    organizationId: organizationId('nomad'),
    name: 'Отделение 7',
    city: 'Алматы',
    address: 'пр. Условный, 7',
  },
].map((place) => ({
  organizationId: organizationId('steppe'),
  timeZone: TIME_ZONE,
  ...place,
})) satisfies Omit<typeof branch.$inferInsert, 'tenantId'>[];

export const contacts = [
  {
    id: idOf('contact', 'altai/it'),
    kind: 'mailbox',
    name: 'IT Steppe Clinics',
    email: 'it@steppe-clinics.example',
    siteRole: 'IT',
  },
  {
    id: idOf('contact', 'altai/karaganda'),
    branchId: branchId('karaganda'),
    kind: 'person',
    name: 'Айгуль Встречаева',
    email: 'reception.karaganda@steppe-clinics.example',
    phone: '+7 721 200 20 45',
    siteRole: 'Регистратура',
  },
  {
    id: idOf('contact', 'altai/astana'),
    branchId: branchId('astana'),
    kind: 'mailbox',
    name: 'Қабылдау бөлімі',
    email: 'reception.astana@steppe-clinics.example',
    phone: '+7 717 200 20 08',
    siteRole: 'Қабылдау',
  },
].map((one) => ({ organizationId: organizationId('steppe'), ...one })) as Omit<
  typeof contact.$inferInsert,
  'tenantId'
>[];

/** What mails to contacts came to. */
export const addresses = (at: string): Omit<typeof mailAddress.$inferInsert, 'tenantId'>[] => [
  { address: 'reception.karaganda@steppe-clinics.example', deliveredAt: at },
  { address: 'reception.astana@steppe-clinics.example', bouncedAt: at },
];

export const keys = (portal: string[]) =>
  [
    {
      name: 'Altai website',
      token: demo.altai.keys.brand,
      // The last two: the pretend shop of `examples/sso` on this machine.
      origins: [...portal, 'https://altai.example', 'http://127.0.0.1:9090', 'http://localhost:9090'],
    },
    {
      name: 'Irtysh IT',
      token: demo.altai.keys.irtysh,
      origins: [...portal, 'https://irtysh-it.example', 'https://*.irtysh-it.example'],
      organizationId: organizationId('irtysh'),
    },
    {
      name: 'Ulytau Systems',
      token: demo.altai.keys.ulytau,
      origins: [...portal, 'https://ulytau.example'],
      organizationId: organizationId('ulytau'),
    },
  ] satisfies { name: string; token: string; origins: string[]; organizationId?: string }[];

/** The pretend shop of `examples/sso`, whose private key everybody can read there. */
export const issuers = [
  {
    id: idOf('issuer', 'altai/shop'),
    brandId,
    ...demo.altai.host,
    algorithm: 'ES256',
    keys: [
      {
        kid: 'altai-demo',
        kty: 'EC',
        crv: 'P-256',
        x: 'OAvbOW1raXGpCsC0wkRefAkELY6NFm_g9dOq81sssKM',
        y: 'pkUZCAXIs-asVMO_H1RlYIYDAj1vVpuRf1g6otgqXnQ',
      },
    ],
    role: 'consumer',
  },
] satisfies Omit<typeof ssoIssuer.$inferInsert, 'tenantId'>[];

export const policies = [
  {
    id: idOf('policy', 'altai/customer'),
    brandId,
    claimType: null,
    modelId: null,
    requirements: [
      { type: 'label_photo', mode: 'block' },
      { type: 'invoice', mode: 'flag' },
    ],
  },
  {
    id: idOf('policy', 'altai/dealer'),
    brandId,
    claimType: 'dealer',
    modelId: null,
    requirements: [
      { type: 'label_photo', mode: 'block' },
      { type: 'invoice', mode: 'flag' },
      { type: 'transfer_report', mode: 'flag' },
    ],
  },
] satisfies Omit<typeof evidencePolicy.$inferInsert, 'tenantId'>[];
