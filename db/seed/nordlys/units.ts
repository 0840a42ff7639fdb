import { coverage, deriveFrom } from '../../../api/terms/index.ts';
import { luhnDigit } from '../luhn.ts';
import type { Calendar } from '../calendar.ts';
import { demo } from '../demo.ts';
import { dice } from '../ids.ts';
import { proven, told, unitId, unitOf } from '../unit.ts';
import type { Story, UnitRow } from '../unit.ts';
import { models, RECALLED_BATCH } from './models.ts';
import { terms } from './terms.ts';

const { serials } = demo.nordlys;

type Code = keyof typeof models;
const guaranteeOf = (code: Code) => (code === 'ESPRESSO' ? terms.machine : terms.small);
const device = (code: Code, serial: string, story: Story) =>
  unitOf('nordlys', models[code], serial, [guaranteeOf(code).id, terms.statutory.id], {
    region: 'DE',
    ...story,
  });

export function tellingUnits({ day, month }: Calendar): UnitRow[] {
  const shipped = (ago: number) => proven(month(ago, -10), 'Versandliste');
  return [
    device('ESPRESSO', serials.covered, {
      dates: { shipped: shipped(9), delivery: proven(month(8), 'Lieferschein 88-1204') },
    }),
    device('GRINDER', serials.endsToday, {
      dates: { shipped: shipped(25), delivery: proven(month(24), 'Lieferschein 86-0733') },
    }),
    device('GRINDER', serials.endedYesterday, {
      dates: { shipped: shipped(25), delivery: proven(month(24, -1), 'Lieferschein 86-0731') },
    }),
    device('ESPRESSO', serials.presumed, { dates: { shipped: proven(day(200), 'Versandliste') } }),
    device('GRINDER', serials.atDealer, {
      dates: { shipped: proven(day(30), 'Versandliste') },
      lifecycle: 'assigned_to_dealer',
      custody: 'dealer',
    }),
    device('ESPRESSO', serials.void, {
      dates: { shipped: shipped(13), delivery: proven(month(12), 'Lieferschein 87-0411') },
      coverageFlag: 'void',
      flagReason: 'Gehäuse geöffnet, Kessel von Dritten getauscht',
    }),
    device('KETTLE', serials.recall, {
      dates: { shipped: shipped(6), sale: proven(month(5), 'Kassenbon 5512') },
      batch: RECALLED_BATCH,
    }),
    ...replacement(month(14), day(25)),
    device('GRINDER', serials.unknownDates, {}),
    device('GRINDER', serials.sameAtBoth, {
      dates: { shipped: shipped(11), delivery: proven(month(10), 'Lieferschein 87-0902') },
    }),
    device('KETTLE', serials.kettle, {
      dates: { shipped: shipped(4), delivery: proven(month(3), 'Lieferschein 89-0166') },
      batch: 'K-2026-02',
    }),
  ];
}

function replacement(boughtOn: string, swappedOn: string): UnitRow[] {
  const { replacedOld, replacedNew } = serials;
  const dates = { delivery: proven(boughtOn, 'Lieferschein 86-1190') };
  const before = coverage({
    terms: [terms.machine, terms.statutory],
    unit: { dates, custody: 'customer', coverageFlag: 'normal' },
    asOf: swappedOn,
  });
  return [
    device('ESPRESSO', replacedNew, {
      dates: { shipped: proven(swappedOn, 'Versandliste') },
      derivedFrom: deriveFrom(before, terms.machine.replacementPolicy, swappedOn),
    }),
    device('ESPRESSO', replacedOld, {
      dates,
      lifecycle: 'replaced',
      custody: 'depot',
      replacedById: unitId('nordlys', 'ESPRESSO', replacedNew),
    }),
  ];
}

/** What was sold over three years, mostly registered by a delivery note. */
export function fleet({ day }: Calendar): UnitRow[] {
  const { between, pick, chance, digits } = dice(8841);
  return Array.from({ length: 120 }, (_, i) => {
    const code: Code = pick(['ESPRESSO', 'ESPRESSO', 'GRINDER', 'KETTLE']);
    const age = between(25, 1100);
    const year = day(age).slice(2, 4);
    const line = pick(['A', 'C', 'F', 'K', 'L']);
    const serial =
      code === 'KETTLE'
        ? luhnDigit(`7941${String(i * 37).padStart(5, '0')}`)
        : `${code === 'ESPRESSO' ? 'NE' : 'NG'}-${year}${line}-${400_000 + i * 113 + between(0, 99)}`;
    const boughtOn = day(age - between(5, Math.min(age - 1, 60)));
    const start = pick([
      { delivery: proven(boughtOn, `Lieferschein 90-${digits(4)}`) },
      { delivery: proven(boughtOn, `Lieferschein 91-${digits(4)}`) },
      { sale: proven(boughtOn, `Kassenbon ${digits(4)}`) },
      { sale: told(boughtOn, 'laut Kundin') },
      {},
    ]);
    return device(code, serial, {
      dates: { shipped: proven(day(age), 'Versandliste'), ...start },
      batch: code === 'KETTLE' && chance(0.15) ? RECALLED_BATCH : `${code[0]}-20${year}-${between(10, 52)}`,
    });
  });
}
