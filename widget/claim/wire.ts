import type { components } from '../core/schema.d.ts';
import { emptyEntries, newUnit } from './entries.ts';
import type { ClaimType, Entries, Meter, Person, UnitEntry } from './entries.ts';
import { limitOf } from './limits.ts';

export type NewClaim = components['schemas']['NewClaim'];
type Contact = Omit<NonNullable<NewClaim['contact']>, 'email'> & { email?: string | null };

/** The part of a claim that its author writes, as the API takes and gives it. */
export interface Written extends Omit<NewClaim, 'lines' | 'type' | 'contact' | 'siteContact'> {
  lines?: readonly {
    serial: string;
    modelId?: string;
    model?: { id: string } | null;
    meter?: Meter | null;
  }[];
  contact?: Contact;
  siteContact?: Contact | null;
  branch?: { id: string } | null;
}

/** What of the entries a draft can hold already; what is not right yet is left out, never refused. */
export function toWire(entries: Entries, type: ClaimType): NewClaim {
  const { symptoms, contact, siteContact, elsewhere, urgency } = entries;
  return {
    type,
    lines: entries.units
      .filter(({ serial }) => serial.trim())
      .map(({ serial, modelId, meter }) => ({
        serial: text('serial', serial) ?? '',
        ...(modelId && { modelId }),
        ...(meter && { meter: meterToWire(meter) }),
      })),
    failureDate: date(entries.failureDate),
    purchaseDate: date(entries.purchaseDate),
    symptoms: {
      startedWhen: text('startedWhen', symptoms.startedWhen),
      whatHappens: text('whatHappens', symptoms.whatHappens),
      tried: text('tried', symptoms.tried),
      screenMessage: text('screenMessage', symptoms.screenMessage),
      conditions: symptoms.conditions,
    },
    urgency,
    urgencyReason: urgency === 'normal' ? null : text('urgencyReason', entries.urgencyReason),
    ...(entries.branchId ? { branchId: entries.branchId } : {}),
    contact: inContract(personToWire(contact)),
    siteContact: elsewhere ? inContract(personToWire(siteContact)) : null,
  };
}

/** `null` empties any member of a draft; the document says so of all members but the address. */
function inContract(contact: Contact): NonNullable<NewClaim['contact']> {
  return contact as NonNullable<NewClaim['contact']>;
}

/** The entries that a draft stands for; rows that are `known` already stay the same rows. */
export function fromWire(written: Written, known: readonly UnitEntry[] = []): Entries {
  const empty = emptyEntries();
  const { symptoms, lines = [] } = written;
  return {
    units: lines.length
      ? lines.map(
          ({ serial, modelId, model, meter }) =>
            known.find((unit) => unit.serial.trim() === serial) ??
            newUnit(serial, modelId ?? model?.id ?? '', meter),
        )
      : empty.units,
    purchaseDate: written.purchaseDate ?? '',
    failureDate: written.failureDate ?? '',
    symptoms: {
      startedWhen: symptoms?.startedWhen ?? '',
      whatHappens: symptoms?.whatHappens ?? '',
      tried: symptoms?.tried ?? '',
      screenMessage: symptoms?.screenMessage ?? '',
      conditions: symptoms?.conditions ?? [],
    },
    urgency: written.urgency ?? 'normal',
    urgencyReason: written.urgencyReason ?? '',
    branchId: written.branchId ?? written.branch?.id ?? '',
    contact: personFromWire(written.contact),
    elsewhere: Boolean(written.siteContact),
    siteContact: personFromWire(written.siteContact),
  };
}

/** The members that differ, which are all that an update has to send. */
export function difference(from: NewClaim, to: NewClaim): NewClaim {
  const changed = Object.entries(to).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(from[name as keyof NewClaim]),
  );
  return Object.fromEntries(changed);
}

export function isAddress(email: string): boolean {
  return /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@.<>(),;:"\\]+$/.test(email);
}

/** What is no whole number yet is no reading yet; the document says that `null` empties it. */
function meterToWire({ unit, typed }: NonNullable<UnitEntry['meter']>): Meter {
  const value = typed.trim();
  return (/^\d{1,9}$/.test(value) ? { unit, value: Number(value) } : null) as Meter;
}

function personToWire({ name, email, phone, company, convenientTime, address }: Person): Contact {
  return {
    name: text('name', name),
    email: isAddress(email.trim()) ? text('email', email) : null,
    phone: text('phone', phone),
    company: text('company', company),
    convenientTime: text('convenientTime', convenientTime),
    address: {
      lines: text('lines', address.lines),
      city: text('city', address.city),
      postalCode: text('postalCode', address.postalCode),
      country: text('country', address.country),
    },
  };
}

function personFromWire(contact: Contact | null | undefined): Person {
  const { address } = contact ?? {};
  return {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    company: contact?.company ?? '',
    convenientTime: contact?.convenientTime ?? '',
    address: {
      lines: address?.lines ?? '',
      city: address?.city ?? '',
      postalCode: address?.postalCode ?? '',
      country: address?.country ?? '',
    },
  };
}

function text(name: string, typed: string): string | null {
  // NUL and halves of a pair cannot be stored as text.
  const clean = typed.replace(/\0|\p{Cs}/gu, '').trim();
  return [...clean].slice(0, limitOf(name)).join('') || null;
}

function date(typed: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
}
