import { THEME_COLOURS, THEME_LENGTHS } from '../../db/vocab.ts';

const COLOURS: ReadonlySet<string> = new Set(THEME_COLOURS);
const LENGTHS: ReadonlySet<string> = new Set(THEME_LENGTHS);
const LENGTH = /^\d{1,3}(\.\d{1,3})?(px|rem|em)$/;
const FONT = /^[\w "',-]+$/;
const COLOUR =
  /^(#[\da-f]{3,8}|[a-z]{3,24}|(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\([\d\s.,%/a-z+-]{1,48}\))$/i;

/** A brand's tokens as custom properties; whatever is not plainly a colour, a length or a list of fonts is left out. */
export function themeProperties(tokens: Readonly<Record<string, unknown>>): [name: string, value: string][] {
  return Object.entries(tokens).flatMap(([key, value]): [string, string][] => {
    const name = key.replace(/^--warranty-/, '');
    if (typeof value !== 'string' || value.length > 64) return [];
    const fits = COLOURS.has(name)
      ? isColour(value)
      : LENGTHS.has(name)
        ? LENGTH.test(value)
        : name === 'font' && FONT.test(value);
    return fits ? [[`--warranty-${name}`, value]] : [];
  });
}

function isColour(value: string): boolean {
  return COLOUR.test(value) && CSS.supports('color', value);
}
