import type { ImportKind } from '../../db/vocab.ts';
import { plainColumn, SERIAL_COLUMN } from '../units/index.ts';

export const IMPORT_FIELDS = [
  'serial',
  'model',
  'batch',
  'name',
  'inventoryNo',
  'manufactured',
  'shipped',
  'dealerInvoice',
  'sale',
  'delivery',
  'installation',
  'dealer',
  'owner',
  'branch',
  'place',
  'room',
  'rack',
  'region',
  'customerType',
  'invoiceNo',
  'invoiceLine',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Field to column, counted from 0. */
export type Mapping = Partial<Record<ImportField, string>>;

type Fields = { takes: readonly ImportField[]; needs: readonly ImportField[] };

const SALE = [
  'serial',
  'model',
  'sale',
  'delivery',
  'customerType',
  'invoiceNo',
  'invoiceLine',
  'region',
] as const;

/** What a file of a kind may say, and what it has to; an organisation's own list says where its devices are. */
export function fieldsOf(kind: ImportKind, isOrganization: boolean): Fields {
  if (kind === 'sales') return { takes: SALE, needs: ['serial', 'sale'] };
  if (kind === 'registrations') {
    return {
      takes: [
        'serial',
        'model',
        'sale',
        'delivery',
        'customerType',
        'invoiceNo',
        'invoiceLine',
        ...(isOrganization ? [] : (['owner', 'branch'] as const)),
      ],
      needs: isOrganization ? ['serial'] : ['serial', 'owner'],
    };
  }
  if (isOrganization) {
    return {
      takes: ['serial', 'model', 'name', 'inventoryNo', 'branch', 'place', 'room', 'rack'],
      needs: ['serial'],
    };
  }
  return { takes: IMPORT_FIELDS, needs: ['serial', 'model'] };
}

/** Names of columns as lists have them, in the five languages; letters and digits only. */
const NAMES: Record<ImportField, string> = {
  serial: SERIAL_COLUMN,
  model:
    'model, model code, model number, sku, article, gtin, ean, product code, модель, код модели, артикул, үлгі, үлгі коды, modell, modellcode, artikel, artikelnummer, الطراز, رمز الطراز',
  batch: 'batch, lot, партия, топтама, charge, los, الدفعة',
  name: 'name, device name, имя, название, имя устройства, атауы, gerätename, bezeichnung, الاسم, اسم الجهاز',
  inventoryNo:
    'inventory no, inventory number, asset tag, asset number, инвентарный номер, инв номер, инв №, түгендеу нөмірі, inventarnummer, inventar nr, رقم الجرد',
  manufactured:
    'manufactured, production date, date of manufacture, дата производства, дата выпуска, шығарылған күні, herstellungsdatum, produktionsdatum, تاريخ الصنع',
  shipped: 'shipped, shipment date, ship date, дата отгрузки, жөнелтілген күні, versanddatum, تاريخ الشحن',
  dealerInvoice:
    'dealer invoice date, дата счета дилера, дата накладной, дилер шотының күні, händlerrechnung, تاريخ فاتورة الموزع',
  sale: 'sale, sale date, date of sale, sold, purchase date, date of purchase, дата продажи, дата покупки, сату күні, сатып алу күні, verkaufsdatum, kaufdatum, تاريخ البيع, تاريخ الشراء',
  delivery:
    'delivery, delivery date, delivered, дата поставки, дата доставки, жеткізу күні, lieferdatum, تاريخ التسليم',
  installation:
    'installation, installation date, installed, дата установки, орнату күні, installationsdatum, تاريخ التركيب',
  dealer:
    'dealer, dealer code, reseller, shop, дилер, код дилера, продавец, дилер коды, händler, موزع, الموزع',
  owner:
    'owner, customer, organisation, organization, company, владелец, клиент, организация, иесі, клиент атауы, ұйым, eigentümer, kunde, firma, المالك, العميل',
  branch: 'branch, site, office, филиал, площадка, офис, бөлімше, filiale, standort, niederlassung, الفرع',
  place: 'place, location, место, расположение, орны, ort, platz, المكان',
  room: 'room, комната, кабинет, помещение, бөлме, raum, zimmer, الغرفة',
  rack: 'rack, стойка, шкаф, тірек, schrank, الخزانة',
  region: 'region, country, регион, страна, өңір, ел, land, المنطقة, البلد',
  customerType:
    'customer type, buyer type, тип покупателя, тип клиента, сатып алушы түрі, kundentyp, kundenart, نوع العميل',
  invoiceNo:
    'invoice, invoice no, invoice number, счет, номер счета, накладная, номер накладной, шот нөмірі, rechnung, rechnungsnummer, rechnung nr, رقم الفاتورة',
  invoiceLine:
    'invoice line, line, position, строка, позиция, строка счета, шот жолы, rechnungsposition, zeile, بند الفاتورة',
};

const FIELD_OF = new Map(
  IMPORT_FIELDS.flatMap((field) => [
    [plainColumn(field.replace(/[A-Z]/g, ' $&')), field] as const,
    ...NAMES[field].split(', ').map((name) => [plainColumn(name), field] as const),
  ]),
);

/** Which column is what, by its name; of two that could be the same the first is. */
export function recognise(columns: readonly string[], takes: readonly ImportField[]): Mapping {
  const mapping: Mapping = {};
  for (const [at, name] of columns.entries()) {
    const field = FIELD_OF.get(plainColumn(name));
    if (field && takes.includes(field)) mapping[field] ??= String(at);
  }
  return mapping;
}
