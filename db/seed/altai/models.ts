import type { manufacturer, modelTerm, productModel, recall } from '../../index.ts';
import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';
import { terms } from './terms.ts';

const { brandId } = demo.altai;
const manufacturerId = idOf('manufacturer', 'altai');

export const maker = { id: manufacturerId, name: 'Altai Computers' } satisfies Omit<
  typeof manufacturer.$inferInsert,
  'tenantId'
>;

const model = (code: string) => ({
  id: idOf('model', `altai/${code}`),
  manufacturerId,
  brandId,
  code,
  labelPicture: `/examples/assets/labels/${code.toLowerCase()}.svg`,
});

type SerialRule = (typeof productModel.$inferInsert)['serialRule'];
const labelOf = (mask: string, severity: SerialRule['severity']): SerialRule => ({
  mask,
  minLength: 8,
  maxLength: 16,
  strip: true,
  checkDigit: 'none',
  severity,
});

export const models = {
  L200: {
    ...model('L200'),
    name: 'Desktop L200',
    family: 'desktop',
    gtin: '04870000200016',
    labelHint: {
      ru: 'На задней стенке, над разъёмом питания: наклейка с текстом «S/N».',
      kk: 'Артқы қабырғада, қуат ұясының үстінде: «S/N» деген жапсырма.',
      en: 'On the back, above the power socket: the sticker that says “S/N”.',
    },
    serialRule: labelOf('\\ALT-L2-99999999', 'warn'),
  },
  M200: {
    ...model('M200'),
    name: 'All-in-one M200',
    family: 'all-in-one',
    gtin: '04870000200023',
    labelHint: {
      ru: 'Под нижним краем экрана, с обратной стороны подставки.',
      kk: 'Экранның төменгі жиегінің астында, тұғырдың артында.',
      en: 'Under the lower edge of the screen, on the rear of the stand.',
    },
    serialRule: labelOf('\\ALT-M2-A9999999', 'warn'),
  },
  S300: {
    ...model('S300'),
    name: 'Server S300',
    family: 'server',
    gtin: '04870000300037',
    labelHint: {
      ru: 'Выдвижной ярлык на передней панели, слева внизу.',
      kk: 'Алдыңғы панельдегі суырмалы жапсырма, сол жақ төменде.',
      en: 'The pull-out tag on the front panel, lower left.',
    },
    serialRule: labelOf('\\ALT-S3-99999999', 'stop'),
  },
} satisfies Record<string, Omit<typeof productModel.$inferInsert, 'tenantId'>>;

export const currentTerms = {
  L200: terms.standard2,
  M200: terms.standard2,
  S300: terms.server,
};

/** What is sold with which terms. */
export const modelTerms = (['L200', 'M200', 'S300'] as const).map((code) => ({
  id: idOf('modelTerm', `altai/${code}`),
  modelId: models[code].id,
  termCode: currentTerms[code].code,
})) satisfies Omit<typeof modelTerm.$inferInsert, 'tenantId'>[];

export const RECALLED_BATCH = 'M2-2024-17';

export const recallTexts = {
  campaign: 'ALT-2025-02',
  title: {
    ru: 'блок питания M200 может перегреваться',
    kk: 'M200 қуат блогы қызып кетуі мүмкін',
    en: 'the power supply of the M200 may overheat',
  },
  remedy: {
    ru: 'Отключите устройство от сети. Мы бесплатно заменим блок питания: подайте обращение.',
    kk: 'Құрылғыны желіден ажыратыңыз. Қуат блогын тегін ауыстырамыз: өтініш беріңіз.',
    en: 'Unplug the device. We replace the power supply free of charge: start a claim.',
  },
};

export const recalls = (startedAt: string) =>
  [
    {
      id: idOf('recall', 'altai/ALT-2025-02'),
      modelId: models.M200.id,
      ...recallTexts,
      batches: [RECALLED_BATCH],
      active: true,
      startedAt,
    },
  ] satisfies Omit<typeof recall.$inferInsert, 'tenantId'>[];
