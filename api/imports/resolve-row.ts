import { isSameGtin } from '../../db/gtin.ts';
import type { SerialRule } from '../../db/schema/products.ts';
import type { DateKind, ImportKind, ImportVerdict } from '../../db/vocab.ts';
import { checkSerial, normaliseSerial, parseSerialInput, skeleton } from '../units/index.ts';
import type { ImportField, Mapping } from './columns.ts';

export type KnownModel = { id: string; code: string; gtin: string | null; serialRule: SerialRule };
export type Names = {
  organizations: Record<string, string[]>;
  branches: Record<string, { id: string; organizationId: string }[]>;
};

export type Known = {
  kind: ImportKind;
  fileName: string;
  /** An organisation's own list. */
  organizationId: string | null;
  mapping: Mapping;
  defaults: Mapping;
  models: Map<string, KnownModel>;
  names: Names;
  today: string;
  newRef(): string;
};

/** A row as it is written down; `stripped` and `kept` stand there where they are not the same as `norm`. */
export type StagedRow = {
  row: number;
  cells: string[];
  norm?: string;
  stripped?: string;
  kept?: string;
  skeleton?: string;
  verdict?: ImportVerdict;
  message?: string;
  resolved?: Record<string, unknown>;
};

/** Why a row cannot be taken. */
export class Refusal extends Error {
  constructor(
    readonly verdict: ImportVerdict,
    readonly code: string,
  ) {
    super(code);
  }
}

const DATE_FIELDS = {
  manufactured: 'manufactured',
  shipped: 'shipped',
  dealerInvoice: 'dealer_invoice',
  sale: 'sale',
  delivery: 'delivery',
  installation: 'installation',
} as const satisfies Partial<Record<ImportField, DateKind>>;

const TEXTS = {
  batch: 'batch',
  name: 'name',
  inventoryNo: 'inventory_no',
  place: 'place',
  room: 'room',
  rack: 'rack',
  region: 'region',
  invoiceNo: 'invoice_no',
  invoiceLine: 'invoice_line',
} as const satisfies Partial<Record<ImportField, string>>;

/** What exports put before a cell that a spreadsheet could take for a formula. */
const unquoted = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '').trim();

export function modelIndex(models: readonly KnownModel[]): Map<string, KnownModel> {
  return new Map(
    models.flatMap((model) => [
      [model.code.toLowerCase(), model],
      ...(model.gtin ? [[model.gtin, model] as const] : []),
    ]),
  );
}

/** Names of organisations and branches that a row needs to be resolved. */
export const namesIn = (
  cells: readonly string[],
  { mapping, defaults }: Pick<Known, 'mapping' | 'defaults'>,
): string[] =>
  (['dealer', 'owner', 'branch'] as const).flatMap((field) => read(cells, mapping, defaults, field) || []);

function read(cells: readonly string[], mapping: Mapping, defaults: Mapping, field: ImportField): string {
  const column = mapping[field];
  const cell = column === undefined ? '' : unquoted(cells[Number(column)] ?? '');
  return cell || defaults[field] || '';
}

/** One row as far as it can be judged without the units that exist: it tells nothing of them. */
export function resolveRow(row: number, cells: string[], known: Known, problem?: string): StagedRow {
  const staged: StagedRow = { row, cells };
  try {
    if (problem) throw new Refusal('refused', problem);
    fill(staged, known);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    staged.verdict = error.verdict;
    staged.message = error.code;
  }
  return staged;
}

function fill(staged: StagedRow, known: Known): void {
  const cell = (field: ImportField) => read(staged.cells, known.mapping, known.defaults, field);
  const raw = cell('serial');
  if (raw === '') throw new Refusal('bad_format', 'serial_missing');
  refuseSpoiled(raw);
  const input = parseSerialInput(raw);
  if (!input.ok) throw new Refusal('bad_format', `serial_${input.problem}`);
  const stripped = normaliseSerial(input.serial);
  const kept = normaliseSerial(input.serial, { strip: false });
  staged.norm = stripped;

  const model = modelOf(cell('model'), input.gtin, known);
  if (!model && known.kind === 'units' && known.organizationId === null)
    throw new Refusal('unknown_model', 'model_missing');
  const norm = model && !model.serialRule.strip ? kept : stripped;
  staged.norm = norm;
  if (stripped !== norm) staged.stripped = stripped;
  if (kept !== norm) staged.kept = kept;
  staged.skeleton = skeleton(norm);
  if (model) {
    const check = checkSerial(norm, model.serialRule);
    if (!check.ok && check.severity === 'stop')
      throw new Refusal('bad_format', `serial_rule_${check.problem}`);
  }

  const set: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    const text = cell(field);
    if (text.length > 200) throw new Refusal('refused', 'text_too_long');
    if (text !== '') set[column] = text;
  }
  const dates = datesOf(cell, known);
  if (Object.keys(dates).length > 0) set['dates'] = dates;
  const customerType = customerTypeOf(cell('customerType'));
  if (customerType) set['customer_type'] = customerType;
  setWhose(set, cell, known);
  const sold = dates['sale']?.date ?? dates['delivery']?.date ?? null;
  const resolved: Record<string, unknown> = {
    serial_raw: input.serial,
    serial_norm: norm,
    ...(model ? { model_id: model.id } : {}),
  };
  finish(set, resolved, { sold, customerType, known, region: cell('region') || null });
  staged.resolved = { ...resolved, set };
}

type Facts = {
  sold: string | null;
  customerType: string | null;
  region: string | null;
  known: Known;
};

/** What a row means beyond its cells. */
function finish(set: Record<string, unknown>, resolved: Record<string, unknown>, facts: Facts): void {
  const { sold, customerType, region, known } = facts;
  if (sold || customerType || region) resolved['sale'] = { on: sold, customerType, region };
  if (known.kind === 'units') {
    resolved['lifecycle'] = sold ? 'active' : set['dealer_id'] ? 'assigned_to_dealer' : 'in_stock';
    resolved['custody'] = sold ? 'customer' : set['dealer_id'] ? 'dealer' : 'manufacturer';
    return;
  }
  if (known.kind === 'sales') {
    if (!sold) throw new Refusal('refused', 'sale_date_missing');
    set['lifecycle'] = 'active';
    set['custody'] = 'customer';
    return;
  }
  for (const name of ['customer_type', 'invoice_no', 'invoice_line']) {
    if (set[name] !== undefined) resolved[name] = set[name];
    delete set[name];
  }
  if (known.organizationId !== null) set['owner_id'] = known.organizationId;
  else {
    set['lifecycle'] = 'active';
    set['custody'] = 'customer';
  }
  resolved['ref'] = known.newRef();
}

/** A spreadsheet has made a number or a day of it, and the serial is lost. */
function refuseSpoiled(raw: string): void {
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i.test(raw)) throw new Refusal('bad_format', 'serial_is_a_number');
  if (
    /^(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i.test(
      raw,
    )
  )
    throw new Refusal('bad_format', 'serial_is_a_date');
  if (/^[=＝]/.test(raw)) throw new Refusal('bad_format', 'serial_is_a_formula');
}

function modelOf(text: string, gtin: string | null, { models }: Known): KnownModel | undefined {
  if (text === '') {
    if (gtin === null) return undefined;
    return [...models.values()].find((model) => isSameGtin(model.gtin, gtin));
  }
  const found =
    models.get(text.toLowerCase()) ??
    [...models.values()].find((model) => model.gtin !== null && isSameGtin(model.gtin, text));
  if (!found) throw new Refusal('unknown_model', 'unknown_model');
  return found;
}

type Dates = Record<string, { date: string; source: string; verified: boolean }>;

function datesOf(cell: (field: ImportField) => string, { fileName, today }: Known): Dates {
  const dates: Dates = {};
  for (const [field, kind] of Object.entries(DATE_FIELDS) as [keyof typeof DATE_FIELDS, DateKind][]) {
    const text = cell(field);
    if (text === '') continue;
    const date = dayIn(text);
    if (date === null) throw new Refusal('refused', 'date_unreadable');
    if (date < '1990-01-01') throw new Refusal('refused', 'date_too_early');
    if (date > today) throw new Refusal('refused', 'date_in_future');
    dates[kind] = { date, source: `import ${fileName}`.slice(0, 200), verified: false };
  }
  return dates;
}

/** `2026-03-31` or `31.03.2026`; what could be read in two ways is not read. */
export function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, date] = iso ? iso.slice(1) : dotted ? dotted.slice(1).reverse() : [];
  if (!year || !month || !date) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

const CUSTOMERS: Record<string, string> = Object.fromEntries(
  (
    [
      [
        'consumer',
        'consumer, private, b2c, физлицо, физическое лицо, частное лицо, жеке тұлға, privat, privatkunde, فرد',
      ],
      [
        'business',
        'business, company, b2b, юрлицо, юридическое лицо, организация, заңды тұлға, firma, geschäftlich, geschäftskunde, شركة',
      ],
    ] as const
  ).flatMap(([type, names]) => names.split(', ').map((name) => [name, type] as const)),
);

function customerTypeOf(text: string): string | null {
  if (text === '') return null;
  const type = CUSTOMERS[text.toLowerCase()];
  if (!type) throw new Refusal('refused', 'customer_type_unknown');
  return type;
}

function setWhose(set: Record<string, unknown>, cell: (field: ImportField) => string, known: Known): void {
  const organization = (field: 'dealer' | 'owner') => {
    const name = cell(field);
    if (name === '') return undefined;
    const ids = known.names.organizations[name] ?? [];
    if (ids.length !== 1)
      throw new Refusal('refused', `${field}_${ids.length === 0 ? 'unknown' : 'not_clear'}`);
    return ids[0];
  };
  const [dealer, owner] = [organization('dealer'), organization('owner')];
  if (dealer) set['dealer_id'] = dealer;
  if (owner) set['owner_id'] = owner;
  const name = cell('branch');
  if (name === '') return;
  const house = known.organizationId ?? owner;
  const fitting = (known.names.branches[name] ?? []).filter(({ organizationId }) => organizationId === house);
  if (fitting.length !== 1) throw new Refusal('refused', 'branch_unknown');
  set['branch_id'] = fitting[0]!.id;
}
