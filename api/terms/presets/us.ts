import { sellersGuarantee } from './preset.ts';

export const us = sellersGuarantee({
  id: 'us',
  jurisdiction: 'US',
  name: 'Implied warranty in the United States',
  law: 'Uniform Commercial Code § 2-314 and § 2-315; Magnuson-Moss Warranty Act, 15 U.S.C. § 2308',
  url: 'https://www.law.cornell.edu/ucc/2/2-314',
  texts: {
    en: {
      summary:
        'State law implies that goods are fit for their ordinary purpose. How long that holds, and whether it may be limited, differs from state to state.',
    },
    ru: {
      summary:
        'По закону штата товар должен быть пригоден для обычного использования. Срок и возможность ограничения различаются по штатам.',
    },
    kk: {
      summary:
        'Штат заңы бойынша тауар әдеттегі мақсатқа жарамды болуы тиіс. Мерзімі мен шектелуі штатқа байланысты.',
    },
    de: {
      summary:
        'Nach dem Recht der Bundesstaaten muss eine Ware für ihren üblichen Zweck taugen. Wie lange das gilt und ob es beschränkt werden darf, ist je nach Staat verschieden.',
    },
    ar: {
      summary:
        'يفترض قانون الولاية أن السلعة صالحة لغرضها المعتاد. وتختلف مدة ذلك وإمكان تقييده من ولاية إلى أخرى.',
    },
  },
});
