const latinByLookAlike = new Map<string, string>(
  Object.entries({
    // Cyrillic
    А: 'A',
    В: 'B',
    Е: 'E',
    Ѕ: 'S',
    І: 'I',
    Ӏ: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Ү: 'Y',
    Х: 'X',
    З: '3',
    Ԍ: 'G',
    Ԛ: 'Q',
    Ԝ: 'W',
    // Greek
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    Ϲ: 'C',
    Ϳ: 'J',
  }),
);

const LOOK_ALIKES = ['0OQD', '1IL', '5S', '8B', '2Z', '6G', 'UV'];

const skeletonOf = new Map<string, string>(
  LOOK_ALIKES.flatMap((group) => Array.from(group, (char): [string, string] => [char, group[0] ?? char])),
);

export interface FoldedSerial {
  latin: string;
  /** Positions count from 1, as a person counts. */
  changed: { position: number; from: string; to: string }[];
}

/** Cyrillic and Greek letters typed where the label has Latin ones. */
export function foldConfusables(norm: string): FoldedSerial {
  const changed: FoldedSerial['changed'] = [];
  const latin = Array.from(norm, (from, index) => {
    const to = latinByLookAlike.get(from);
    if (to === undefined) return from;
    changed.push({ position: index + 1, from, to });
    return to;
  }).join('');
  return { latin, changed };
}

/** Equal for serials that look alike. Only ever used to suggest, never to attach. */
export function skeleton(norm: string): string {
  return Array.from(foldConfusables(norm).latin, (char) => skeletonOf.get(char) ?? char).join('');
}

/** The other characters that may be meant by this one. */
export const looksLike = (char: string): string[] =>
  LOOK_ALIKES.filter((group) => group.includes(char)).flatMap((group) =>
    Array.from(group).filter((other) => other !== char),
  );
