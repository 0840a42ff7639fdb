import { normaliseSerial } from '../../api/units/serial.ts';
import type { serialException } from '../index.ts';
import { idOf } from './ids.ts';
import type { UnitRow } from './unit.ts';

type Row = Omit<typeof serialException.$inferInsert, 'tenantId'>;

const NOTES = {
  ru: {
    unreadable: 'Наклейка стёрта, последняя цифра прочитана под лампой',
    unknown: 'Клиент назвал номер по телефону, в списках завода его нет',
  },
  de: {
    unreadable: 'Etikett verwischt, die letzte Ziffer unter der Lampe gelesen',
    unknown: 'Am Telefon genannt, in keiner Liste des Werks zu finden',
  },
};

/** What the service has noted about serials: one of a device, one of a serial that is no device here. */
export function exceptionsOf(
  brand: { id: string; slug: string },
  units: readonly UnitRow[],
  { at, language }: { at: string; language: keyof typeof NOTES },
): Row[] {
  const said = NOTES[language];
  const [unit] = units.filter(({ dates }) => Object.keys(dates).length === 0);
  const row = (kind: keyof typeof said, serialRaw: string, unitId: string | null): Row => ({
    id: idOf('serial_exception', `${brand.slug}/${kind}/${serialRaw}`),
    brandId: brand.id,
    unitId,
    serialRaw,
    serialNorm: normaliseSerial(serialRaw),
    kind,
    note: said[kind],
    createdAt: at,
    updatedAt: at,
  });
  return [
    ...(unit ? [row('unreadable', unit.serialRaw, unit.id)] : []),
    row('unknown', 'NE-00-777777', null),
  ];
}
