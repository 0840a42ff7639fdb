import type { manufacturer, modelTerm, productModel, recall } from '../../index.ts';
import { demo } from '../demo.ts';
import { idOf } from '../ids.ts';
import { terms } from './terms.ts';

const { brandId } = demo.nordlys;
const manufacturerId = idOf('manufacturer', 'nordlys');

export const maker = { id: manufacturerId, name: 'Nordlys' } satisfies Omit<
  typeof manufacturer.$inferInsert,
  'tenantId'
>;

const model = (code: string, picture: string) => ({
  id: idOf('model', `nordlys/${code}`),
  manufacturerId,
  brandId,
  code,
  labelPicture: `/examples/assets/labels/${picture}.svg`,
});

export const models = {
  ESPRESSO: {
    ...model('ESPRESSO', 'espresso'),
    name: 'Espresso machine Aurora',
    family: 'espresso',
    gtin: '04000000100010',
    labelHint: {
      de: 'Unter der Abtropfschale: Schale herausziehen, das Schild klebt am Boden.',
      en: 'Under the drip tray: pull the tray out, the label is on the base.',
    },
    serialRule: {
      mask: 'NE-99A-999999',
      minLength: 11,
      maxLength: 11,
      strip: true,
      checkDigit: 'none',
      severity: 'stop',
    },
  },
  GRINDER: {
    ...model('GRINDER', 'grinder'),
    name: 'Grinder Fjell',
    family: 'grinder',
    gtin: '04000000100027',
    labelHint: {
      de: 'Auf der Unterseite der Mühle, neben dem Kabel.',
      en: 'On the underside of the grinder, beside the cable.',
    },
    serialRule: {
      mask: 'NG-99A-999999',
      minLength: 8,
      maxLength: 11,
      strip: true,
      checkDigit: 'none',
      severity: 'warn',
    },
  },
  KETTLE: {
    ...model('KETTLE', 'kettle'),
    name: 'Kettle Kilde',
    family: 'kettle',
    gtin: '04000000100034',
    labelHint: {
      de: 'Am Boden des Kochers: zehn Ziffern unter dem Strichcode.',
      en: 'On the bottom of the kettle: ten digits below the bar code.',
    },
    serialRule: {
      mask: '9999999999',
      minLength: 10,
      maxLength: 10,
      strip: true,
      checkDigit: 'luhn',
      severity: 'stop',
    },
  },
} satisfies Record<string, Omit<typeof productModel.$inferInsert, 'tenantId'>>;

/** What is sold with which terms; the legal guarantee is for consumers. */
export const modelTerms = (['ESPRESSO', 'GRINDER', 'KETTLE'] as const).flatMap((code) => {
  const { id: modelId } = models[code];
  const own = code === 'ESPRESSO' ? terms.machine : terms.small;
  return [
    { id: idOf('modelTerm', `nordlys/${code}/own`), modelId, termCode: own.code },
    {
      id: idOf('modelTerm', `nordlys/${code}/legal`),
      modelId,
      termCode: terms.statutory.code,
      customerType: 'consumer' as const,
    },
  ];
}) satisfies Omit<typeof modelTerm.$inferInsert, 'tenantId'>[];

export const RECALLED_BATCH = 'K-2025-08';

export const recallTexts = {
  campaign: 'NOR-2026-01',
  title: { de: 'Griff des Kochers Kilde kann sich lösen', en: 'the handle of the Kilde kettle may come off' },
  remedy: {
    de: 'Bitte nicht mehr benutzen. Wir tauschen den Kocher kostenlos.',
    en: 'Please stop using it. We exchange the kettle free of charge.',
  },
};

export const recalls = (startedAt: string) =>
  [
    {
      id: idOf('recall', 'nordlys/NOR-2026-01'),
      modelId: models.KETTLE.id,
      ...recallTexts,
      batches: [RECALLED_BATCH],
      active: true,
      startedAt,
    },
  ] satisfies Omit<typeof recall.$inferInsert, 'tenantId'>[];
