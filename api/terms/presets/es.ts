import { afterRepair, sellersGuarantee } from './preset.ts';

export const es = sellersGuarantee({
  id: 'es',
  jurisdiction: 'ES',
  name: 'Legal guarantee in Spain',
  law: 'Real Decreto Legislativo 1/2007, Art. 120, as amended by Real Decreto-ley 7/2021',
  url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555',
  months: 36,
  more: afterRepair,
  texts: {
    en: {
      summary:
        'In Spain the seller is liable by law for defects for three years from delivery, free of charge.',
    },
    ru: { summary: 'В Испании продавец по закону бесплатно отвечает за недостатки три года с поставки.' },
    kk: {
      summary: 'Испанияда сатушы заң бойынша ақауларға жеткізілген күннен бастап үш жыл тегін жауап береді.',
    },
    de: {
      summary: 'In Spanien haftet der Verkäufer gesetzlich drei Jahre ab Lieferung für Mängel, kostenlos.',
    },
    ar: { summary: 'في إسبانيا يتحمل البائع قانونًا مسؤولية العيوب ثلاث سنوات من التسليم مجانًا.' },
  },
});
