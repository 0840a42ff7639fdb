import type { Role, Scope } from '../vocab.ts';
import { demo } from './demo.ts';

type Brand = 'altai' | 'nordlys';
export type Person = {
  brand: Brand;
  tenantId: string;
  key: string;
  name: string;
  email: string;
  role: Role;
  /** As far as the role goes, or the branch, unless given. */
  scope?: Scope;
  title: string;
  locale: string;
  organization?: string;
  branch?: string;
  may: string;
};

const altai = (key: string, person: Omit<Person, 'brand' | 'tenantId' | 'key'>): Person => ({
  brand: 'altai',
  tenantId: demo.altai.tenantId,
  key,
  ...person,
});

const nordlys = (key: string, person: Omit<Person, 'brand' | 'tenantId' | 'key'>): Person => ({
  brand: 'nordlys',
  tenantId: demo.nordlys.tenantId,
  key,
  ...person,
});

/** Who can sign in, by a code that is mailed to the local mailbox. */
export const people: Person[] = [
  altai('agent', {
    name: 'Aigerim Tastemir',
    email: 'agent@altai.example',
    role: 'agent',
    title: 'Warranty agent',
    locale: 'ru',
    may: 'reviews, asks and decides claims',
  }),
  altai('agent2', {
    name: 'Timur Akpanov',
    email: 'timur@altai.example',
    role: 'agent',
    title: 'Warranty agent',
    locale: 'kk',
    may: 'the second agent at the same desk',
  }),
  altai('technician', {
    name: 'Pavel Otvertkin',
    email: 'technician@altai.example',
    role: 'technician',
    title: 'Service engineer',
    locale: 'ru',
    may: 'receives, diagnoses, repairs and returns devices',
  }),
  altai('manager', {
    name: 'Saule Norbekova',
    email: 'manager@altai.example',
    role: 'warranty_manager',
    title: 'Warranty manager',
    locale: 'en',
    may: 'everything at the desk, cancels and reopens',
  }),
  altai('sysadmin', {
    name: 'Ruslan Nastroikin',
    email: 'admin@altai.example',
    role: 'sysadmin',
    title: 'System administrator',
    locale: 'ru',
    may: 'organisations, people, keys, origins and the brand',
  }),
  altai('headOffice', {
    name: 'Dana Kenesova',
    email: 'dana@steppe-clinics.example',
    role: 'org_admin',
    scope: 'organization',
    title: 'Head of IT',
    locale: 'ru',
    organization: 'steppe',
    branch: 'almaty',
    may: 'runs Steppe Clinics: its people, branches and all of its claims',
  }),
  altai('karaganda', {
    name: 'Yerlan Zhumin',
    email: 'karaganda@steppe-clinics.example',
    role: 'branch_responsible',
    title: 'Responsible for devices, Karaganda',
    locale: 'ru',
    organization: 'steppe',
    branch: 'karaganda',
    may: 'claims for Steppe Clinics, branch Karaganda',
  }),
  altai('astana', {
    name: 'Madina Orynbek',
    email: 'astana@steppe-clinics.example',
    role: 'branch_responsible',
    title: 'Responsible for devices, Astana',
    locale: 'kk',
    organization: 'steppe',
    branch: 'astana',
    may: 'claims for Steppe Clinics, branch Astana',
  }),
  altai('accounting', {
    name: 'Gulnar Schetova',
    email: 'accounting@steppe-clinics.example',
    role: 'accounting',
    title: 'Accounting',
    locale: 'ru',
    organization: 'steppe',
    may: 'sees the claims of Steppe Clinics and adds documents',
  }),
  altai('bank', {
    name: 'Assel Kassova',
    email: 'branch7@nomad-bank.example',
    role: 'initiator',
    title: 'Branch 7',
    locale: 'ru',
    organization: 'nomad',
    branch: 'nomad',
    may: 'files claims of Nomad Bank, which somebody has to approve',
  }),
  altai('bankApprover', {
    name: 'Nurlan Smetayev',
    email: 'it@nomad-bank.example',
    role: 'approver',
    title: 'Head of IT',
    locale: 'ru',
    organization: 'nomad',
    may: 'approves what Nomad Bank sends, or sends it back',
  }),
  altai('irtysh', {
    name: 'Oleg Prilavkin',
    email: 'service@irtysh-it.example',
    role: 'dealer_manager',
    title: 'Service desk, Irtysh IT',
    locale: 'ru',
    organization: 'irtysh',
    may: 'claims as the dealer Irtysh IT, and its people',
  }),
  altai('ulytau', {
    name: 'Zarina Dukenova',
    email: 'service@ulytau.example',
    role: 'dealer_service',
    title: 'Service desk, Ulytau Systems',
    locale: 'kk',
    organization: 'ulytau',
    may: 'claims as the dealer Ulytau Systems, a competitor',
  }),
  nordlys('agent', {
    name: 'Frieda Bohnstedt',
    email: 'agent@nordlys.example',
    role: 'agent',
    title: 'Customer care',
    locale: 'de',
    may: 'reviews, asks and decides claims',
  }),
  nordlys('technician', {
    name: 'Jonas Siebträger',
    email: 'technician@nordlys.example',
    role: 'technician',
    title: 'Workshop',
    locale: 'de',
    may: 'receives, diagnoses, repairs and returns machines',
  }),
  nordlys('manager', {
    name: 'Ingrid Kaffeland',
    email: 'manager@nordlys.example',
    role: 'warranty_manager',
    title: 'Head of customer care',
    locale: 'en',
    may: 'everything at the desk, cancels and reopens',
  }),
  nordlys('sysadmin', {
    name: 'Henrik Schalter',
    email: 'admin@nordlys.example',
    role: 'sysadmin',
    title: 'System administrator',
    locale: 'de',
    may: 'people, keys, origins and the brand',
  }),
  nordlys('consumer', {
    name: 'Lotte Milchschaum',
    email: 'lotte@milchschaum.example',
    role: 'consumer',
    title: '',
    locale: 'de',
    may: 'follows her own claims',
  }),
  nordlys('consumer2', {
    name: 'Edward Teapot',
    email: 'edward@teapot.example',
    role: 'consumer',
    title: '',
    locale: 'en',
    may: 'follows his own claims',
  }),
];
