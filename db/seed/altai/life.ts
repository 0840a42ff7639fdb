import type { Calendar } from '../calendar.ts';
import { chainOf } from '../chain.ts';
import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';
import type { Owning } from '../owning.ts';
import { proven, told, unitId, unitOf } from '../unit.ts';
import type { Story, UnitRow } from '../unit.ts';
import { organizationId } from './company.ts';
import { currentTerms, models } from './models.ts';
import { terms } from './terms.ts';

const { serials, brandId, slug } = demo.altai;

type Code = keyof typeof models;
const device = (code: Code, serial: string, story: Story) =>
  unitOf('altai', models[code], serial, [currentTerms[code].id], { region: 'KZ', ...story });

/** Devices on their way from a dealer's shelf to the next owner, or inside another one. */
export function lifeUnits({ day, month }: Calendar): UnitRow[] {
  const shipped = (ago: number) => proven(day(ago), 'shipment register');
  return [
    ...(['L200', 'M200', 'S300', 'L200', 'M200', 'S300'] as const).map((code, at) =>
      device(code, serials.pending[at]!, {
        dates: { shipped: shipped(30 - at), dealer_invoice: proven(day(26 - at), `invoice F-51${at}0`) },
        lifecycle: 'pending_registration',
        custody: 'dealer',
        dealerId: organizationId('irtysh'),
      }),
    ),
    device('L200', serials.contested, {
      dates: { shipped: shipped(240), sale: told(day(203), 'said by the customer') },
    }),
    device('M200', serials.wrongDate, {
      dates: { shipped: shipped(120), sale: told(day(60), 'said by the customer') },
    }),
    device('S300', serials.component, {
      dates: { shipped: proven(month(22, -12), 'shipment register') },
      custody: 'customer',
    }),
    ...chainOf({
      tenant: 'altai',
      model: 'L200',
      device: (serial, story) => device('L200', serial, story),
      terms: [terms.standard2],
      serials: serials.chain,
      sold: { on: month(26), source: 'delivery note DN-2011' },
      swaps: [month(14), day(70)],
      shippedBy: 'shipment register',
    }),
  ];
}

export const components = (validFrom: string) => [
  {
    id: idOf('unit_relation', `altai/${serials.component}`),
    kind: 'component_of' as const,
    fromId: unitId('altai', 'S300', serials.component),
    toId: unitId('altai', 'S300', serials.server),
    validFrom,
  },
];

export const owning = (units: readonly UnitRow[]): Owning => ({
  slug,
  brandId,
  units,
  invoice: 'F-7731',
  waiting: {
    serial: 'ALT-L2-62118045',
    modelId: models.L200.id,
    by: { name: 'Ержан Покупаев', email: 'yerzhan@home.example', locale: 'ru' },
    place: 'Irtysh IT, Павлодар',
  },
  contested: {
    serial: serials.contested,
    first: { name: 'Мадина Первая', email: 'madina@home.example', locale: 'ru' },
    second: { name: 'Санжар Второв', email: 'sanzhar@home.example', locale: 'kk' },
    statement: 'Купил с рук по объявлению, коробка и чек у меня.',
  },
  corrections: [
    {
      serial: serials.unverified,
      dateKind: 'sale',
      later: 21,
      by: { name: 'Айна Датова', email: 'aina@home.example', locale: 'ru' },
      statement: 'По чеку куплено позже, чем записано.',
    },
    {
      serial: serials.wrongDate,
      dateKind: 'sale',
      later: 14,
      by: { name: 'Олжас Чеков', email: 'olzhas@home.example', locale: 'kk' },
      statement: 'Чекте басқа күн көрсетілген.',
    },
  ],
});
