import type { Locale } from '../../db/vocab.ts';

const TEXTS: Record<Locale, string> = {
  en: 'This file is not whole: it broke off here. Please save it again.',
  ru: 'Файл неполный: здесь он оборвался. Сохраните его ещё раз.',
  kk: 'Файл толық емес: осы жерде үзілді. Оны қайта сақтаңыз.',
  de: 'Diese Datei ist unvollständig: Sie bricht hier ab. Bitte speichern Sie sie noch einmal.',
  ar: 'هذا الملف غير مكتمل: انقطع هنا. يرجى حفظه مرة أخرى.',
};

export const brokenOff = (locale: string): string => TEXTS[locale as Locale] ?? TEXTS.en;
