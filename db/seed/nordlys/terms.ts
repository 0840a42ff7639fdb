import type { WarrantyTerm } from '../../../api/terms/types.ts';
import { idOf } from '../ids.ts';

const id = (name: string) => idOf('term', `nordlys/${name}`);

const months = (componentClass: string, value: number) =>
  ({ componentClass, kind: 'months', value }) as const;

const exclusions: WarrantyTerm['exclusions'] = [
  {
    code: 'limescale',
    texts: {
      en: 'Damage by limescale where the machine was not descaled.',
      de: 'Schäden durch Kalk, wenn nicht entkalkt wurde.',
      ar: 'الأضرار الناتجة عن الترسبات الكلسية.',
    },
  },
  {
    code: 'drop',
    texts: {
      en: 'Damage by a fall or a blow.',
      de: 'Schäden durch Sturz oder Schlag.',
      ar: 'الأضرار الناتجة عن السقوط أو الصدمات.',
    },
  },
  {
    code: 'third_party_repair',
    texts: {
      en: 'Repairs by somebody we have not authorised.',
      de: 'Reparaturen durch nicht autorisierte Werkstätten.',
      ar: 'الإصلاح لدى جهة غير معتمدة.',
    },
  },
  {
    code: 'consumables',
    texts: {
      en: 'Consumables: seals, filters, grinding discs.',
      de: 'Verschleißteile: Dichtungen, Filter, Mahlscheiben.',
      ar: 'المواد الاستهلاكية: الحشوات والمرشحات وأقراص الطحن.',
    },
  },
];

const guarantee = {
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['correction', 'delivery', 'sale'],
  fallback: { days: 60 },
  shelfCapMonths: null,
  endConvention: 'same_date',
  exclusions,
  replacementPolicy: { kind: 'greater_of', days: 90 },
} satisfies Partial<WarrantyTerm>;

const machine: WarrantyTerm = {
  ...guarantee,
  id: id('machine/1'),
  code: 'nordlys-machine',
  version: 1,
  name: 'Nordlys Garantie',
  periods: [months('parts', 36), months('labour', 36), months('accessories', 12)],
  texts: {
    en: { summary: 'Parts and labour for 36 months, accessories for 12.' },
    de: { summary: 'Teile und Arbeit 36 Monate, Zubehör 12 Monate.' },
    ar: { summary: 'القطع والعمل 36 شهرًا، والملحقات 12 شهرًا.' },
  },
};

const small: WarrantyTerm = {
  ...guarantee,
  id: id('small/1'),
  code: 'nordlys-small',
  version: 1,
  name: 'Nordlys Garantie klein',
  periods: [months('whole', 24)],
  texts: {
    en: { summary: 'The whole device for 24 months.' },
    de: { summary: 'Das ganze Gerät 24 Monate.' },
    ar: { summary: 'الجهاز بأكمله 24 شهرًا.' },
  },
};

const statutory: WarrantyTerm = {
  id: id('statutory/1'),
  code: 'eu-conformity',
  version: 1,
  name: 'Gesetzliche Gewährleistung',
  kind: 'statutory',
  liableParty: 'seller',
  startBases: ['correction', 'delivery'],
  fallback: null,
  shelfCapMonths: null,
  periods: [months('whole', 24)],
  endConvention: 'same_date',
  exclusions: [],
  replacementPolicy: { kind: 'inherit_remaining' },
  texts: {
    en: { summary: 'The seller answers by law for defects for 24 months from delivery.' },
    de: { summary: 'Der Verkäufer haftet gesetzlich 24 Monate ab Lieferung für Mängel.' },
    ar: { summary: 'البائع مسؤول قانونًا عن العيوب لمدة 24 شهرًا من التسليم.' },
  },
};

export const terms = { machine, small, statutory };
