const LONGEST_PATTERN = 120;
const LONGEST_NAME = 200;
const WIDEST_NUMBER = 9;
const PLACEHOLDERS = ['organization', 'branch', 'model', 'serial', 'number'] as const;
/** Without one of these, two devices of one model at one branch would have the same name. */
const DISTINGUISHING: readonly string[] = ['serial', 'number'];

export type NamingFacts = {
  organization: string;
  branch: string;
  model: string;
  serial: string;
  /** Counts the devices of the organisation from 1. */
  number: number;
};

type Part = { text: string } | { name: keyof NamingFacts; width: number };
type Flaw = { code: string; detail: string };

/** The first thing that is wrong with a naming pattern. */
export function flawOf(pattern: string): Flaw | null {
  if ([...pattern].length > LONGEST_PATTERN)
    return { code: 'too_long', detail: `At most ${LONGEST_PATTERN} characters` };
  for (const { text, inside } of cut(pattern)) {
    if (inside === undefined) {
      if (/[{}]/.test(text))
        return { code: 'bad_brace', detail: 'A brace that is not part of a placeholder' };
      continue;
    }
    const [name, width, ...more] = inside.split(':');
    if (!PLACEHOLDERS.some((known) => known === name))
      return { code: 'unknown_placeholder', detail: `{${inside}} is not known here` };
    if (width === undefined) continue;
    if (name !== 'number' || more.length > 0 || !/^[1-9]$/.test(width))
      return { code: 'bad_width', detail: `Only {number} has a width, from 1 to ${WIDEST_NUMBER}` };
  }
  const names = partsOf(pattern).flatMap((part) => ('name' in part ? part.name : []));
  if (!names.some((name) => DISTINGUISHING.includes(name)))
    return { code: 'not_distinguishing', detail: 'It needs {serial} or {number} to tell devices apart' };
  return null;
}

/** The name of a device by its organisation's pattern: `{branch}-{model}-{number:4}` → `Karaganda-L200-0007`. */
export function applyNamingPattern(pattern: string, facts: NamingFacts): string {
  const name = partsOf(pattern)
    .map((part) => ('text' in part ? part.text : String(facts[part.name]).padStart(part.width, '0')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return [...name].slice(0, LONGEST_NAME).join('');
}

const partsOf = (pattern: string): Part[] =>
  cut(pattern).map(({ text, inside }) => {
    if (inside === undefined) return { text };
    const [name, width = '0'] = inside.split(':');
    return { name: name as keyof NamingFacts, width: Number(width) };
  });

const cut = (pattern: string): { text: string; inside?: string }[] =>
  pattern
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== '')
    .map((text) => (/^\{[^{}]*\}$/.test(text) ? { text, inside: text.slice(1, -1) } : { text }));
