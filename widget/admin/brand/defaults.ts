import type { Language } from '../../core/strings.ts';

type Loaded = { default: object };
type Load = () => Promise<Loaded[]>;

const all =
  (...loads: (() => Promise<Loaded>)[]): Load =>
  () =>
    Promise.all(loads.map((load) => load()));

/** The elements whose texts a brand may replace, with what they say by themselves. */
const AREAS = {
  common: {
    en: all(
      () => import('../../lang/en/common.ts'),
      () => import('../../lang/en/problems.ts'),
    ),
    ru: all(() => import('../../lang/ru/common.ts')),
    kk: all(() => import('../../lang/kk/common.ts')),
    de: all(() => import('../../lang/de/common.ts')),
    ar: all(() => import('../../lang/ar/common.ts')),
  },
  lookup: {
    en: all(
      () => import('../../lang/en/lookup.ts'),
      () => import('../../lang/en/receipt.ts'),
    ),
    ru: all(() => import('../../lang/ru/lookup.ts')),
    kk: all(() => import('../../lang/kk/lookup.ts')),
    de: all(() => import('../../lang/de/lookup.ts')),
    ar: all(() => import('../../lang/ar/lookup.ts')),
  },
  claim: {
    en: all(
      () => import('../../lang/en/claim.ts'),
      () => import('../../lang/en/claim-later.ts'),
    ),
    ru: all(() => import('../../lang/ru/claim.ts')),
    kk: all(() => import('../../lang/kk/claim.ts')),
    de: all(() => import('../../lang/de/claim.ts')),
    ar: all(() => import('../../lang/ar/claim.ts')),
  },
  status: {
    en: all(
      () => import('../../lang/en/status.ts'),
      () => import('../../lang/en/status-case.ts'),
      () => import('../../lang/en/status-door.ts'),
      () => import('../../lang/en/status-writing.ts'),
    ),
    ru: all(() => import('../../lang/ru/status.ts')),
    kk: all(() => import('../../lang/kk/status.ts')),
    de: all(() => import('../../lang/de/status.ts')),
    ar: all(() => import('../../lang/ar/status.ts')),
  },
} satisfies Record<string, Record<Language, Load>>;

export type AreaName = keyof typeof AREAS;
export const AREA_NAMES = Object.keys(AREAS) as AreaName[];

export type Default = { key: string; text: string };

/** Every text of an element in one language; what varies in it stands as `{0}`. */
export async function defaultsOf(area: AreaName, language: Language): Promise<Default[]> {
  const loaded = await AREAS[area][language]();
  const texts: Record<string, unknown> = Object.assign({}, ...loaded.map((one) => one.default));
  return Object.entries(texts).map(([key, text]) => ({ key: `${area}.${key}`, text: written(text) }));
}

function written(text: unknown): string {
  if (typeof text !== 'function') return String(text);
  const places = Array.from({ length: text.length }, (_, i) => `{${i}}`);
  try {
    return String((text as (...given: string[]) => unknown)(...places));
  } catch {
    return places.join(' ');
  }
}
