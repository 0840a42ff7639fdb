/** How a brand's colours come out in the elements, and whether they can be read: WCAG 2.2 on sRGB. Imports nothing. */

type Rgb = [r: number, g: number, b: number];
type Lab = [l: number, a: number, b: number];
export type Scheme = 'light' | 'dark';
export type Pair = 'button' | 'link' | 'text' | 'muted' | 'good' | 'warn' | 'bad' | 'accent' | 'edge';
export type Tokens = Readonly<Record<string, string>>;

export type Finding = {
  pair: Pair;
  scheme: Scheme;
  foreground: string;
  background: string;
  ratio: number;
  needed: number;
  /** Words, and not only a line or an outline. */
  isText: boolean;
  passes: boolean;
};
/** `null`: without this token. */
export type Suggestion = { token: string; value: string | null };

const TEXT = 4.5;
const SHAPE = 3;

/** What the elements take where the brand says nothing; the same as in widget/core/styles.ts. */
const DEFAULTS: Record<Scheme, Record<string, string>> = {
  light: {
    accent: '#1f5fd6',
    text: '#16191f',
    surface: '#ffffff',
    good: '#146c3a',
    warn: '#855000',
    bad: '#b3261e',
  },
  dark: {
    accent: '#8ab4ff',
    text: '#edf0f5',
    surface: '#171a20',
    good: '#7fd6a2',
    warn: '#f3c26b',
    bad: '#ffb0a8',
  },
};

/** Which tokens make up a pair, the one to change first. */
const MADE_OF: Record<Pair, readonly string[]> = {
  button: ['on-accent', 'accent'],
  link: ['accent', 'surface'],
  text: ['text', 'surface'],
  muted: ['muted', 'text', 'surface'],
  good: ['good', 'surface'],
  warn: ['warn', 'surface'],
  bad: ['bad', 'surface'],
  accent: ['accent', 'surface'],
  edge: ['edge', 'surface'],
};

/** The ratio of two colours written `#rgb` or `#rrggbb`, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(rgbOf(one)), luminance(rgbOf(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

/** Every pair that a reader meets, in both schemes. */
export function checkTheme(tokens: Tokens): Finding[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairsOf(tokens, scheme).map(([pair, foreground, background]) => {
      const isText = pair !== 'accent' && pair !== 'edge';
      const needed = isText ? TEXT : SHAPE;
      const ratio = contrast(foreground, background);
      return { pair, scheme, foreground, background, ratio, needed, isText, passes: ratio >= needed };
    }),
  );
}

/** The nearest change of one token with which the pair can be read in both schemes. */
export function suggest(tokens: Tokens, pair: Pair): Suggestion | undefined {
  const reads = (changed: Tokens) =>
    checkTheme(changed).every((found) => found.pair !== pair || found.passes);
  for (const token of MADE_OF[pair]) {
    const value = candidates(tokens, token).find((one) => reads({ ...tokens, [token]: one }));
    if (value) return { token, value };
    const { [token]: set, ...others } = tokens;
    if (set !== undefined && reads(others)) return { token, value: null };
  }
  return undefined;
}

/** What to change where a pair cannot be read. */
export const tokenOf = (pair: Pair): string => MADE_OF[pair][0]!;

function candidates(tokens: Tokens, token: string): string[] {
  if (token === 'on-accent') return ['#ffffff', '#000000'];
  const [l, a, b] = labOf(tokens[token] ?? DEFAULTS.light[token] ?? '#808080');
  const steps = Array.from({ length: 50 }, (_, i) => (i + 1) / 50);
  return steps.flatMap((by) =>
    [l - by, l + by].filter((at) => at >= 0 && at <= 1).map((at) => hexOf([at, a, b])),
  );
}

function pairsOf(tokens: Tokens, scheme: Scheme): [Pair, string, string][] {
  const of = (token: string) => tokens[token] ?? DEFAULTS[scheme][token]!;
  const [accent, surface, text] = [of('accent'), of('surface'), of('text')];
  const [l, a, b] = labOf(accent);
  const onAccent = tokens['on-accent'] ?? (l < 0.57 ? '#ffffff' : '#000000');
  const link = hexOf([scheme === 'light' ? Math.min(l, 0.5) : Math.max(l, 0.8), a, b]);
  return [
    ['button', onAccent, accent],
    ['link', link, surface],
    ['text', text, surface],
    ['muted', tokens['muted'] ?? mix(text, surface, 0.72), surface],
    ['good', of('good'), surface],
    ['warn', of('warn'), surface],
    ['bad', of('bad'), surface],
    ['accent', accent, surface],
    ['edge', tokens['edge'] ?? mix(text, surface, 0.54), surface],
  ];
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [labOf(one), labOf(other)];
  return hexOf(from.map((part, i) => part * share + to[i]! * (1 - share)) as Lab);
}

function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => linear(parseInt(long.slice(at, at + 2), 16) / 255)) as Rgb;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function labOf(hex: string): Lab {
  const [r, g, b] = rgbOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOf([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb: Rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const byte = (part: number) => {
    const clipped = Math.min(1, Math.max(0, part));
    const coded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${rgb.map(byte).join('')}`;
}
