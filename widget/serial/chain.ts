import { nothing } from 'lit';
import { chain } from '../ui/chain.ts';
import { section } from './parts.ts';
import { word } from './strings.ts';
import type { Reader, Unit } from './types.ts';

/** Which device took over from which, in the order in which it happened. The one on the page is marked. */
export function chainView(
  { relations, serial }: Pick<Unit, 'relations' | 'serial'>,
  reader: Reader,
): unknown {
  const { t, locale, go } = reader;
  if (relations.length === 0) return nothing;
  const drawn = chain({
    ...{ relations, here: serial, hereText: t.thisOne, locale, go },
    word: (kind) => word(t, 'relation', kind),
  });
  return section(t.chain, drawn, 'chain');
}
