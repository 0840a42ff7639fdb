import { afterRepair, sellersGuarantee } from './preset.ts';

export const eu = sellersGuarantee({
  id: 'eu',
  jurisdiction: 'EU',
  name: 'Legal guarantee in the EU',
  law: 'Directive (EU) 2019/771, Art. 10 and 11; Directive (EU) 2024/1799, Art. 16',
  url: 'https://eur-lex.europa.eu/eli/dir/2019/771/oj',
  months: 24,
  more: afterRepair,
  texts: {
    en: {
      summary:
        'For two years from delivery the seller is liable by law for defects: repair, replacement or money back, free of charge. A repair prolongs this once by 12 months for purchases from 31 July 2026.',
    },
    ru: {
      summary:
        'Два года с поставки продавец по закону отвечает за недостатки: ремонт, замена или возврат денег бесплатно. Для покупок с 31 июля 2026 года ремонт один раз продлевает срок на 12 месяцев.',
    },
    kk: {
      summary:
        'Жеткізілген күннен бастап екі жыл сатушы заң бойынша ақауларға жауап береді: жөндеу, ауыстыру немесе ақшаны қайтару тегін. 2026 жылғы 31 шілдеден бастап сатып алынғандарда жөндеу мерзімді бір рет 12 айға ұзартады.',
    },
    de: {
      summary:
        'Zwei Jahre ab Lieferung haftet der Verkäufer gesetzlich für Mängel: Reparatur, Ersatz oder Geld zurück, kostenlos. Bei Käufen ab dem 31. Juli 2026 verlängert eine Reparatur die Frist einmal um 12 Monate.',
    },
    ar: {
      summary:
        'لمدة سنتين من التسليم يتحمل البائع قانونًا مسؤولية العيوب: الإصلاح أو الاستبدال أو رد المال مجانًا. وللمشتريات ابتداءً من 31 يوليو 2026 يمدد الإصلاح المدة مرة واحدة 12 شهرًا.',
    },
  },
});
