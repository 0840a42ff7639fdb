import { afterRepair, sellersGuarantee } from './preset.ts';

export const se = sellersGuarantee({
  id: 'se',
  jurisdiction: 'SE',
  name: 'Legal guarantee in Sweden',
  law: 'Konsumentköplag (2022:260), chapters 4 and 5',
  url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/konsumentkoplag-2022260_sfs-2022-260/',
  months: 36,
  more: afterRepair,
  texts: {
    en: {
      summary:
        'In Sweden the seller is liable by law for defects for three years from delivery, free of charge.',
    },
    ru: { summary: 'В Швеции продавец по закону бесплатно отвечает за недостатки три года с поставки.' },
    kk: {
      summary: 'Швецияда сатушы заң бойынша ақауларға жеткізілген күннен бастап үш жыл тегін жауап береді.',
    },
    de: {
      summary: 'In Schweden haftet der Verkäufer gesetzlich drei Jahre ab Lieferung für Mängel, kostenlos.',
    },
    ar: { summary: 'في السويد يتحمل البائع قانونًا مسؤولية العيوب ثلاث سنوات من التسليم مجانًا.' },
  },
});
