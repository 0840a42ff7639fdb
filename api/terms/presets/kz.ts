import { sellersGuarantee } from './preset.ts';

export const kz = sellersGuarantee({
  id: 'kz',
  jurisdiction: 'KZ',
  name: 'Legal guarantee in Kazakhstan',
  law: 'Civil Code of the Republic of Kazakhstan (Special Part), Art. 430; Law No. 274-IV on the protection of consumer rights',
  url: 'https://adilet.zan.kz/eng/docs/K990000409_',
  months: 24,
  texts: {
    en: {
      summary:
        'Where no longer warranty is given, defects can be reported to the seller for two years from handing over.',
    },
    ru: {
      summary:
        'Если не дана более долгая гарантия, о недостатках можно заявить продавцу в течение двух лет со дня передачи.',
    },
    kk: {
      summary:
        'Ұзағырақ кепілдік берілмесе, ақаулар туралы сатушыға тапсырылған күннен бастап екі жыл ішінде мәлімдеуге болады.',
    },
    de: {
      summary:
        'Ist keine längere Garantie gegeben, können Mängel dem Verkäufer zwei Jahre ab Übergabe gemeldet werden.',
    },
    ar: { summary: 'إذا لم يُمنح ضمان أطول، يمكن إبلاغ البائع بالعيوب خلال سنتين من التسليم.' },
  },
});
