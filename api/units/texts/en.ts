import type { Custody, DateKind, Lifecycle, UnitEventKind } from '../../../db/vocab.ts';

export type UnitTexts = {
  dates: Record<DateKind, string>;
  lifecycles: Record<Lifecycle, string>;
  custodies: Record<Custody, string>;
  events: Record<UnitEventKind, string>;
};

export const en: UnitTexts = {
  dates: {
    manufactured: 'Made',
    shipped: 'Shipped',
    dealer_invoice: 'Invoiced to the dealer',
    sale: 'Sold',
    delivery: 'Delivered',
    installation: 'Installed',
    activation: 'First used',
    correction: 'Corrected start',
  },
  lifecycles: {
    created: 'Made',
    in_stock: 'In stock',
    assigned_to_dealer: 'With the dealer',
    pending_registration: 'Sold, not registered yet',
    active: 'In use',
    replaced: 'Replaced',
    returned_to_stock: 'Back in stock',
    scrapped: 'Scrapped',
    lost_stolen: 'Lost or stolen',
    retired: 'Out of use',
  },
  custodies: {
    manufacturer: 'With the manufacturer',
    dealer: 'With the dealer',
    customer: 'With the customer',
    transit: 'On its way',
    depot: 'At the service',
    supplier: 'At the supplier',
    unknown: 'Not known',
  },
  events: {
    'unit.created': 'First in stock',
    'unit.assigned': 'Assigned to a dealer',
    'unit.sold': 'Sold',
    'unit.registered': 'Registered',
    'unit.activated': 'First used',
    'unit.changed': 'Record changed',
    'unit.moved': 'Moved',
    'unit.owner_changed': 'Changed hands',
    'unit.custody_changed': 'Handed over',
    'unit.date_corrected': 'Date corrected',
    'unit.coverage_changed': 'Cover changed',
    'unit.replaced': 'Replaced',
    'unit.returned_to_stock': 'Returned to stock',
    'unit.duplicate_suspected': 'Possibly recorded twice',
    'unit.merged': 'Two records became one',
    'unit.exception_noted': 'Something was unusual',
    'unit.took_over': 'Took over from another device',
    'unit.related': 'Belongs with another device',
    'unit.retired': 'Taken out of use',
    'unit.meter_read': 'Meter read',
    'unit.flag_appealed': 'The decision on cover was contested',
  },
};
