import type { WarrantyTerm } from '../../../api/terms/types.ts';
import { idOf } from '../ids.ts';

const id = (name: string) => idOf('term', `altai/${name}`);

const exclusions: WarrantyTerm['exclusions'] = [
  {
    code: 'liquid',
    texts: {
      en: 'Damage by liquid.',
      ru: 'Повреждения от жидкости.',
      kk: 'Сұйықтықтан болған зақым.',
      de: 'Schäden durch Flüssigkeit.',
      ar: 'الأضرار الناتجة عن السوائل.',
    },
  },
  {
    code: 'drop',
    texts: {
      en: 'Damage by a fall or a blow.',
      ru: 'Повреждения от падения или удара.',
      kk: 'Құлаудан немесе соққыдан болған зақым.',
      de: 'Schäden durch Sturz oder Schlag.',
      ar: 'الأضرار الناتجة عن السقوط أو الصدمات.',
    },
  },
  {
    code: 'third_party_repair',
    texts: {
      en: 'Repairs by somebody we have not authorised.',
      ru: 'Ремонт в неавторизованной мастерской.',
      kk: 'Рұқсаты жоқ шеберханада жасалған жөндеу.',
      de: 'Reparaturen durch nicht autorisierte Werkstätten.',
      ar: 'الإصلاح لدى جهة غير معتمدة.',
    },
  },
  {
    code: 'consumables',
    texts: {
      en: 'Consumables: dust filters, thermal pads.',
      ru: 'Расходные материалы: пылевые фильтры, термопрокладки.',
      kk: 'Шығын материалдары: шаң сүзгілері, термотөсемдер.',
      de: 'Verbrauchsmaterial: Staubfilter, Wärmeleitpads.',
      ar: 'المواد الاستهلاكية: مرشحات الغبار والوسائد الحرارية.',
    },
  },
];

const shared = {
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['correction', 'delivery', 'installation', 'sale', 'activation'],
  fallback: { days: 60 },
  endConvention: 'same_date',
  exclusions,
  replacementPolicy: { kind: 'greater_of', days: 90 },
} satisfies Partial<WarrantyTerm>;

const months = (componentClass: string, value: number) =>
  ({ componentClass, kind: 'months', value }) as const;

/** What applied to devices sold before version 2: it stays theirs. */
const standard1: WarrantyTerm = {
  ...shared,
  id: id('standard/1'),
  code: 'altai-standard',
  version: 1,
  name: 'Altai Standard',
  shelfCapMonths: null,
  periods: [months('parts', 24), months('labour', 24), months('battery', 12)],
  texts: {
    en: { summary: 'Parts and labour for 24 months, battery for 12.' },
    ru: { summary: 'Запчасти и работа 24 месяца, аккумулятор 12.' },
    kk: { summary: 'Қосалқы бөлшек пен жұмысқа 24 ай, аккумуляторға 12 ай.' },
    de: { summary: 'Teile und Arbeit 24 Monate, Akku 12 Monate.' },
    ar: { summary: 'القطع والعمل 24 شهرًا، والبطارية 12 شهرًا.' },
  },
};

const standard2: WarrantyTerm = {
  ...shared,
  id: id('standard/2'),
  code: 'altai-standard',
  version: 2,
  name: 'Altai Standard',
  shelfCapMonths: 48,
  periods: [months('parts', 36), months('labour', 24), months('battery', 12)],
  texts: {
    en: { summary: 'Parts for 36 months, labour for 24, battery for 12.' },
    ru: { summary: 'Запчасти 36 месяцев, работа 24, аккумулятор 12.' },
    kk: { summary: 'Қосалқы бөлшекке 36 ай, жұмысқа 24 ай, аккумуляторға 12 ай.' },
    de: { summary: 'Teile 36 Monate, Arbeit 24 Monate, Akku 12 Monate.' },
    ar: { summary: 'القطع 36 شهرًا، والعمل 24 شهرًا، والبطارية 12 شهرًا.' },
  },
};

const server: WarrantyTerm = {
  ...shared,
  id: id('server/1'),
  code: 'altai-server',
  version: 1,
  name: 'Altai Server Care',
  startBases: ['correction', 'installation', 'delivery', 'sale', 'activation'],
  shelfCapMonths: 72,
  periods: [months('parts', 60), months('labour', 60), months('travel', 36)],
  texts: {
    en: { summary: 'Parts and labour for 60 months, travel to the server for 36.' },
    ru: { summary: 'Запчасти и работа 60 месяцев, выезд 36.' },
    kk: { summary: 'Қосалқы бөлшек пен жұмысқа 60 ай, шебердің баруына 36 ай.' },
    de: { summary: 'Teile und Arbeit 60 Monate, Anfahrt 36 Monate.' },
    ar: { summary: 'القطع والعمل 60 شهرًا، والانتقال 36 شهرًا.' },
  },
};

export const terms = { standard1, standard2, server };
