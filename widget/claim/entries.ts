import { newIdempotencyKey } from '../core/idempotency-key.ts';
import type { components } from '../core/schema.d.ts';

export type Claim = components['schemas']['Claim'];
export type ClaimType = Claim['type'];
export type Condition = Claim['symptoms']['conditions'][number];
export type Urgency = Claim['urgency'];
export type EvidenceType = Claim['requirements'][number]['type'];
export type Requirement = components['schemas']['Embed']['requirements'][number];

export type Meter = NonNullable<Claim['lines'][number]['meter']>;

export const CONDITIONS = [
  'power_surge',
  'overheating',
  'liquid',
  'drop',
  'move',
  'transport',
  'update',
] as const satisfies readonly Condition[];
export const MOST_UNITS = 20;

export interface UnitEntry {
  /** Tells the rows apart while they are edited. */
  key: string;
  serial: string;
  modelId: string;
  /** What its meter shows, where the warranty also ends by use. */
  meter?: { unit: Meter['unit']; typed: string };
  /** Typed to register a device that is not known, until it is. */
  adding?: { date: string; place: string };
  /** The registration that was made of it here. */
  added?: { serial: string; ref: string; state: string; settled: boolean; why: readonly string[] };
}

export interface Person {
  name: string;
  email: string;
  phone: string;
  company: string;
  convenientTime: string;
  address: { lines: string; city: string; postalCode: string; country: string };
}

/** What a reader has typed, as it is on screen: every text may be empty or wrong. */
export interface Entries {
  units: UnitEntry[];
  purchaseDate: string;
  failureDate: string;
  symptoms: {
    startedWhen: string;
    whatHappens: string;
    tried: string;
    screenMessage: string;
    conditions: Condition[];
  };
  urgency: Urgency;
  urgencyReason: string;
  /** The place that it is for; empty where the reader works in one, or has not said. */
  branchId: string;
  contact: Person;
  /** Somebody else is with the device. */
  elsewhere: boolean;
  siteContact: Person;
}

export function emptyEntries(): Entries {
  return {
    units: [newUnit()],
    purchaseDate: '',
    failureDate: '',
    symptoms: { startedWhen: '', whatHappens: '', tried: '', screenMessage: '', conditions: [] },
    urgency: 'normal',
    urgencyReason: '',
    branchId: '',
    contact: emptyPerson(),
    elsewhere: false,
    siteContact: emptyPerson(),
  };
}

export function newUnit(serial = '', modelId = '', meter?: Meter | null): UnitEntry {
  const read = meter && { meter: { unit: meter.unit, typed: String(meter.value) } };
  return { key: newIdempotencyKey(), serial, modelId, ...read };
}

function emptyPerson(): Person {
  return {
    name: '',
    email: '',
    phone: '',
    company: '',
    convenientTime: '',
    address: { lines: '', city: '', postalCode: '', country: '' },
  };
}

/** The entries with one text replaced, e.g. at `contact.email`. */
export function entered<T extends object>(entries: T, path: string, value: unknown): T {
  const [head = '', ...rest] = path.split('.');
  const inner = (entries as Record<string, unknown>)[head];
  const next = rest.length === 0 ? value : entered(inner as object, rest.join('.'), value);
  if (Array.isArray(entries)) return entries.map((one, index) => (index === Number(head) ? next : one)) as T;
  return { ...entries, [head]: next };
}
