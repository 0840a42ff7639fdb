import { coverage, deriveFrom } from '../../../api/terms/index.ts';
import type { WarrantyTerm } from '../../../api/terms/types.ts';
import type { Calendar } from '../calendar.ts';
import { demo } from '../demo.ts';
import { dice } from '../ids.ts';
import { proven, told, unitId, unitOf } from '../unit.ts';
import type { Story, UnitRow } from '../unit.ts';
import { branchId, organizationId } from './company.ts';
import { currentTerms, models, RECALLED_BATCH } from './models.ts';
import { terms } from './terms.ts';

const { serials } = demo.altai;

type Code = keyof typeof models;
const device = (code: Code, serial: string, story: Story, term: WarrantyTerm = currentTerms[code]) =>
  unitOf('altai', models[code], serial, [term.id], { region: 'KZ', ...story });

const steppe = (branch: string, place: string, inventoryNo: string) => ({
  ownerId: organizationId('steppe'),
  branchId: branchId(branch),
  place,
  inventoryNo,
});

/** One device for each thing that can be true of a device. */
export function tellingUnits({ day, month, today }: Calendar): UnitRow[] {
  const shipped = (ago: number) => proven(month(ago, -12), 'shipment register');
  const replaced = replacement(today, month(20), day(40));
  return [
    device('L200', serials.covered, {
      dates: { shipped: shipped(7), delivery: proven(month(6), 'delivery note DN-4471') },
      ...steppe('almaty', 'Регистратура, каб. 104', 'SC-0104'),
      dealerId: organizationId('irtysh'),
    }),
    device('L200', serials.endsToday, {
      dates: { shipped: shipped(37), delivery: proven(month(36), 'delivery note DN-1180') },
    }),
    device('L200', serials.endedYesterday, {
      dates: { shipped: shipped(37), delivery: proven(month(36, -1), 'delivery note DN-1179') },
    }),
    device('L200', serials.presumed, { dates: { shipped: proven(day(150), 'shipment register') } }),
    device('M200', serials.atDealer, {
      dates: {
        shipped: proven(day(45), 'shipment register'),
        dealer_invoice: proven(day(41), 'invoice F-2041'),
      },
      lifecycle: 'assigned_to_dealer',
      custody: 'dealer',
      dealerId: organizationId('ulytau'),
    }),
    device('M200', serials.inStock, {
      dates: { manufactured: proven(day(20), 'production line 2') },
      lifecycle: 'in_stock',
      custody: 'manufacturer',
    }),
    device('L200', serials.void, {
      dates: { shipped: shipped(11), sale: proven(month(10), 'receipt 00917') },
      coverageFlag: 'void',
      flagReason: 'Следы вскрытия и пайки вне сервиса, акт 118',
    }),
    device('M200', serials.voidPart, {
      dates: { shipped: shipped(9), sale: proven(month(8), 'receipt 01022') },
      coverageFlag: 'void_partial',
      flagReason: 'Экран разбит при падении, акт 131',
      flagComponents: ['display'],
    }),
    device('M200', serials.suspended, {
      dates: { shipped: shipped(5), sale: proven(month(4), 'receipt 01377') },
      coverageFlag: 'suspended',
      flagReason: 'Проверяется дата продажи',
    }),
    device('M200', serials.recall, {
      dates: { shipped: shipped(19), delivery: proven(month(18), 'delivery note DN-3008') },
      batch: RECALLED_BATCH,
      ...steppe('karaganda', 'Кабинет УЗИ, каб. 21', 'SC-0221'),
    }),
    ...replaced,
    device('L200', serials.unknownDates, {}),
    ...serials.lookAlike.map((serial, i) =>
      device('M200', serial, {
        dates: { shipped: shipped(13 + i), sale: proven(month(12 + i), `receipt 0211${i}`) },
      }),
    ),
    device('L200', serials.twoModels, {
      dates: { shipped: shipped(25), sale: proven(month(24), 'receipt 00012') },
    }),
    device('M200', serials.twoModels, {
      dates: { shipped: shipped(15), sale: proven(month(14), 'receipt 00480') },
    }),
    device('L200', serials.sameAtBoth, {
      dates: { shipped: shipped(16), sale: proven(month(15), 'receipt 00455') },
    }),
    device(
      'L200',
      serials.olderTerms,
      { dates: { shipped: shipped(31), delivery: proven(month(30), 'delivery note DN-0933') } },
      terms.standard1,
    ),
    device('L200', serials.unverified, {
      dates: { shipped: shipped(14), sale: told(month(9), 'said by the customer') },
    }),
    device('S300', serials.server, {
      dates: { shipped: shipped(23), installation: proven(month(22), 'installation report A-77') },
      ...steppe('almaty', 'Серверная, стойка 2', 'SC-S001'),
    }),
    device('M200', serials.bySale, {
      dates: { shipped: shipped(4), sale: proven(month(3), 'receipt 01544') },
      dealerId: organizationId('irtysh'),
    }),
    device('L200', serials.byActivation, {
      dates: { shipped: shipped(6), activation: proven(month(5), 'first start of the device') },
    }),
    device('L200', serials.byCorrection, {
      dates: {
        shipped: shipped(22),
        sale: proven(month(21), 'receipt 00201'),
        correction: proven(month(19), 'corrected by S. Norbekova from invoice F-1390'),
      },
    }),
    device('L200', serials.irtysh, {
      dates: { shipped: shipped(3), sale: proven(month(2), 'invoice I-310') },
      dealerId: organizationId('irtysh'),
    }),
    device('L200', serials.ulytau, {
      dates: { shipped: shipped(3), sale: proven(month(2), 'invoice U-88') },
      dealerId: organizationId('ulytau'),
    }),
    device('M200', serials.karaganda, {
      dates: { shipped: shipped(12), delivery: proven(month(11), 'delivery note DN-3977') },
      ...steppe('karaganda', 'Процедурная, каб. 8', 'SC-0208'),
    }),
    device('S300', serials.astana, {
      dates: { shipped: shipped(17), installation: proven(month(16), 'installation report A-93') },
      ...steppe('astana', 'Серверлік бөлме', 'SC-S003'),
    }),
  ];
}

/** A failed, B was sent for it: B carries what A had left, at least 90 days. */
function replacement(today: string, boughtOn: string, swappedOn: string): UnitRow[] {
  const { replacedOld, replacedNew } = serials;
  const dates = { delivery: proven(boughtOn, 'delivery note DN-2605') };
  const before = coverage({
    terms: [terms.standard2],
    unit: { dates, custody: 'customer', coverageFlag: 'normal' },
    asOf: swappedOn < today ? swappedOn : today,
  });
  return [
    device('L200', replacedNew, {
      dates: { shipped: proven(swappedOn, 'shipment register') },
      derivedFrom: deriveFrom(before, terms.standard2.replacementPolicy, swappedOn),
    }),
    device('L200', replacedOld, {
      dates,
      lifecycle: 'replaced',
      custody: 'depot',
      replacedById: unitId('altai', 'L200', replacedNew),
    }),
  ];
}

/** The rest of the fleet: what a list looks like after three years of sales. */
export function fleet({ day }: Calendar): UnitRow[] {
  const { between, pick, chance, digits } = dice(2041);
  const places = ['Регистратура', 'Бухгалтерия', 'Лаборатория', 'Ресепшн', 'Кабинет врача', 'Склад'];
  return Array.from({ length: 250 }, (_, i) => {
    const code: Code = pick(['L200', 'L200', 'L200', 'M200', 'M200', 'S300']);
    const number = String(70_000_000 + i * 1187 + between(0, 900));
    const serial =
      code === 'M200'
        ? `ALT-M2-${pick(['K', 'C', 'T'])}${number.slice(1)}`
        : `ALT-${code.slice(0, 2)}-${number}`;
    const age = between(20, 1500);
    const shippedOn = proven(day(age), 'shipment register');
    const batch = `${code.slice(0, 2)}-${day(age).slice(0, 4)}-${String(between(20, 52))}`;
    const old = age > 1150 && code !== 'S300';
    const term = old ? terms.standard1 : currentTerms[code];
    const dealerId = organizationId(pick(['irtysh', 'ulytau']));
    if (age < 120 && chance(0.5)) {
      return device(code, serial, {
        dates: { shipped: shippedOn, dealer_invoice: proven(day(age - 3), `invoice F-${digits(4)}`) },
        batch,
        lifecycle: 'assigned_to_dealer',
        custody: 'dealer',
        dealerId,
      });
    }
    const soldOn = day(age - between(5, Math.min(age - 1, 80)));
    const start = pick([
      { delivery: proven(soldOn, `delivery note DN-${digits(4)}`) },
      { sale: proven(soldOn, `receipt ${digits(5)}`) },
      { activation: proven(soldOn, 'first start of the device') },
      { sale: told(soldOn, 'said by the customer') },
      {},
    ]);
    const branch = pick(['almaty', 'karaganda', 'astana']);
    return device(
      code,
      serial,
      {
        dates: { shipped: shippedOn, ...start },
        batch,
        dealerId,
        ...(chance(0.3) ? steppe(branch, `${pick(places)}, каб. ${between(1, 60)}`, `SC-${1000 + i}`) : {}),
      },
      term,
    );
  });
}
