import type { components } from '../../core/schema.d.ts';

export type Brand = components['schemas']['BrandSettings'];
export type BrandChange = components['schemas']['BrandChange'];

/** What somebody may change of a brand, as it stands in the form. */
export type Draft = Pick<
  Brand,
  'name' | 'locales' | 'defaultLocale' | 'policy' | 'theme' | 'texts' | 'menu' | 'support' | 'senderName'
>;

export const draftOf = ({
  name,
  locales,
  defaultLocale,
  policy,
  theme,
  texts,
  menu,
  support,
  senderName,
}: Brand): Draft => ({ name, locales, defaultLocale, policy, theme, texts, menu, support, senderName });

/** The members that are not as the brand has them. */
export function changesOf(brand: Brand, draft: Draft): BrandChange {
  const before = draftOf(brand);
  const changed = Object.entries(draft).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Draft]),
  );
  return Object.fromEntries(changed) as BrandChange;
}

/** A copy with one entry set, or without it where there is no value. */
export function withEntry<V>(all: Record<string, V>, key: string, value: V | undefined): Record<string, V> {
  const { [key]: _, ...others } = all;
  return value === undefined ? others : { ...others, [key]: value };
}

const COLOUR = /^#([\da-f]{3}|[\da-f]{6})$/i;
export const isColour = (value: string): boolean => COLOUR.test(value);
