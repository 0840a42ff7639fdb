import { afterRepair, sellersGuarantee } from './preset.ts';

export const pt = sellersGuarantee({
  id: 'pt',
  jurisdiction: 'PT',
  name: 'Legal guarantee in Portugal',
  law: 'Decreto-Lei n.º 84/2021, Art. 12',
  url: 'https://diariodarepublica.pt/dr/detalhe/decreto-lei/84-2021-172938301',
  months: 36,
  more: afterRepair,
  texts: {
    en: {
      summary:
        'In Portugal the seller is liable by law for defects for three years from delivery, free of charge.',
    },
    ru: { summary: 'В Португалии продавец по закону бесплатно отвечает за недостатки три года с поставки.' },
    kk: {
      summary:
        'Португалияда сатушы заң бойынша ақауларға жеткізілген күннен бастап үш жыл тегін жауап береді.',
    },
    de: {
      summary: 'In Portugal haftet der Verkäufer gesetzlich drei Jahre ab Lieferung für Mängel, kostenlos.',
    },
    ar: { summary: 'في البرتغال يتحمل البائع قانونًا مسؤولية العيوب ثلاث سنوات من التسليم مجانًا.' },
  },
});
