import type { Calendar } from '../calendar.ts';
import { chainOf } from '../chain.ts';
import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';
import type { Owning } from '../owning.ts';
import { proven, told, unitId, unitOf } from '../unit.ts';
import type { Story, UnitRow } from '../unit.ts';
import { models } from './models.ts';
import { terms } from './terms.ts';

const { serials, brandId, slug } = demo.nordlys;

type Code = keyof typeof models;
const device = (code: Code, serial: string, story: Story) =>
  unitOf(
    'nordlys',
    models[code],
    serial,
    [code === 'ESPRESSO' ? terms.machine.id : terms.small.id, terms.statutory.id],
    { region: 'DE', ...story },
  );

/** Devices on their way from the shelf to the next owner, or inside another one. */
export function lifeUnits({ day, month }: Calendar): UnitRow[] {
  const shipped = (ago: number) => proven(day(ago), 'Versandliste');
  return [
    ...(['ESPRESSO', 'GRINDER', 'KETTLE'] as const).map((code, at) =>
      device(code, serials.pending[at]!, {
        dates: { shipped: shipped(20 - at) },
        lifecycle: 'pending_registration',
        custody: 'dealer',
      }),
    ),
    device('ESPRESSO', serials.contested, {
      dates: { shipped: shipped(230), sale: told(day(203), 'laut Kundin') },
    }),
    device('GRINDER', serials.wrongDate, {
      dates: { shipped: shipped(140), sale: told(day(100), 'laut Kunde') },
    }),
    device('KETTLE', serials.otherWrongDate, {
      dates: { shipped: shipped(90), sale: told(day(50), 'laut Kundin') },
    }),
    device('GRINDER', serials.component, { dates: { shipped: proven(month(9, -10), 'Versandliste') } }),
    ...chainOf({
      tenant: 'nordlys',
      model: 'ESPRESSO',
      device: (serial, story) => device('ESPRESSO', serial, story),
      terms: [terms.machine, terms.statutory],
      serials: serials.chain,
      sold: { on: month(20), source: 'Lieferschein 85-0417' },
      swaps: [month(11), day(60)],
      shippedBy: 'Versandliste',
    }),
  ];
}

export const components = (validFrom: string) => [
  {
    id: idOf('unit_relation', `nordlys/${serials.component}`),
    kind: 'component_of' as const,
    fromId: unitId('nordlys', 'GRINDER', serials.component),
    toId: unitId('nordlys', 'ESPRESSO', serials.covered),
    validFrom,
  },
];

export const owning = (units: readonly UnitRow[]): Owning => ({
  slug,
  brandId,
  units,
  invoice: 'RE-4410',
  waiting: {
    serial: 'NE-26B-130771',
    modelId: models.ESPRESSO.id,
    by: { name: 'Frieda Neukauf', email: 'frieda@milchschaum.example', locale: 'de' },
    place: 'Küchenhaus Nord',
  },
  contested: {
    serial: serials.contested,
    first: { name: 'Hanna Erstbesitz', email: 'hanna@milchschaum.example', locale: 'de' },
    second: { name: 'Jonas Zweithand', email: 'jonas@teapot.example', locale: 'de' },
    statement: 'Gebraucht gekauft, Karton und Rechnung liegen vor.',
  },
  corrections: [
    {
      serial: serials.wrongDate,
      dateKind: 'sale',
      later: 10,
      by: { name: 'Peter Datum', email: 'peter@teapot.example', locale: 'de' },
      statement: 'Auf der Rechnung steht ein späterer Tag.',
    },
    {
      serial: serials.otherWrongDate,
      dateKind: 'sale',
      later: 7,
      by: { name: 'Ida Beleg', email: 'ida@teapot.example', locale: 'en' },
      statement: 'The receipt has another day.',
    },
  ],
});
