import type { DateKind } from '../vocab.ts';
import type { Book } from './book.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './ids.ts';
import { paperPhoto } from './pictures.ts';
import { refOf } from './refs.ts';
import type { UnitRow } from './unit.ts';

type Person = { name: string; email: string; locale: string };

export type Owning = {
  slug: string;
  brandId: string;
  /** How an invoice is headed where they live. */
  invoice: string;
  units: readonly UnitRow[];
  waiting: { serial: string; modelId: string; by: Person; place: string };
  contested: { serial: string; first: Person; second: Person; statement: string };
  corrections: readonly {
    serial: string;
    dateKind: DateKind;
    later: number;
    by: Person;
    statement: string;
  }[];
};

/** What people have said about whose a device is and since when, and nobody has decided yet. */
export function tellOwning(book: Book, days: Calendar, told: Owning): void {
  const { slug, brandId, units } = told;
  const unitOf = (serial: string): UnitRow => units.find(({ serialRaw }) => serialRaw === serial)!;

  const { waiting, contested, corrections } = told;
  const waits = register('waiting', waiting.by, waiting.serial, {
    state: 'pending_approval',
    reasons: ['unknown_serial'],
    modelId: waiting.modelId,
    placeOfPurchase: waiting.place,
    ago: 1,
    bought: 3,
  });
  prove(`${slug}/waiting`, { registrationId: waits });

  const unit = unitOf(contested.serial);
  register('first', contested.first, contested.serial, { state: 'active', unit, ago: 200, bought: 203 });
  const second = register('second', contested.second, contested.serial, {
    state: 'disputed',
    reasons: ['already_registered'],
    unit,
    ago: 2,
    bought: 6,
  });
  const caseId = idOf('ownership_case', `${slug}/contested`);
  book.ownershipCases.push({
    id: caseId,
    unitId: unit.id,
    registrationId: second,
    state: 'asked_owner',
    grounds: 'second_hand',
    statement: contested.statement,
    ...{ askedAt: days.at(2, '11:20'), createdAt: days.at(2, '11:20'), updatedAt: days.at(2, '11:20') },
  });
  prove(`${slug}/contested`, { ownershipCaseId: caseId });

  corrections.forEach(({ serial, dateKind, later, by, statement }, at) => {
    const about = unitOf(serial);
    const known = about.dates![dateKind] ?? Object.values(about.dates!)[0]!;
    const id = idOf('date_correction', `${slug}/${serial}`);
    const when = days.at(1 + at, '14:05');
    book.corrections.push({
      id,
      ref: refOf(`${slug}/correction/${serial}`, 'DC'),
      brandId,
      unitId: about.id,
      dateKind,
      proposedDate: days.daysAfter(known.date, later),
      previous: about.dates![dateKind] ?? null,
      statement,
      state: 'proposed',
      proposerName: by.name,
      proposerEmail: by.email,
      locale: by.locale,
      ...{ createdAt: when, updatedAt: when },
    });
    prove(`${slug}/correction/${serial}`, { correctionId: id });
  });

  type Said = Partial<
    Pick<(typeof book.registrations)[number], 'reasons' | 'modelId' | 'placeOfPurchase'>
  > & {
    state: 'pending_approval' | 'active' | 'disputed';
    unit?: UnitRow;
    ago: number;
    bought: number;
  };

  function register(
    name: string,
    by: Person,
    serial: string,
    { unit: of, ago, bought, ...said }: Said,
  ): string {
    const id = idOf('registration', `${slug}/${name}`);
    const at = days.at(ago, '10:40');
    book.registrations.push({
      id,
      ref: refOf(`${slug}/registration/${name}`, 'RG'),
      brandId,
      channel: 'embed',
      unitId: of?.id ?? null,
      modelId: of?.modelId ?? null,
      serialRaw: serial,
      serialNorm: of?.serialNorm ?? serial.replaceAll('-', ''),
      customerType: 'consumer',
      purchaseDate: days.day(bought),
      locale: by.locale,
      ...said,
      ...{ createdAt: at, updatedAt: at },
    });
    book.registrationContacts.push({ registrationId: id, name: by.name, email: by.email });
    return id;
  }

  function prove(
    name: string,
    of: Partial<Pick<(typeof book.proofs)[number], 'registrationId' | 'correctionId' | 'ownershipCaseId'>>,
  ): void {
    const { fileKey, mediaType, size, sha256, uploadKey } = book.file(
      `proof/${name}`,
      paperPhoto(told.invoice),
    );
    book.proofs.push({
      ...of,
      id: idOf('proof', name),
      type: 'invoice',
      name: 'invoice.png',
      ...{ fileKey, mediaType, size, sha256, uploadKey },
      state: 'ready',
      principal: `seed:${name}`,
      readyAt: days.at(1, '15:00'),
    });
  }
}
