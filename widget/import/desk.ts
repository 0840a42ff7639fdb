import type { CommonStrings } from '../lang/common.ts';
import type { OpenList } from './open-list.ts';
import type { ImportStrings } from './strings.ts';
import type { Import } from './wire.ts';

/** What the views of one list have in common. */
export interface Desk {
  t: CommonStrings & ImportStrings;
  locale: string;
  list: Import;
  acting: OpenList['acting'];
  /** The rows, by verdict. */
  rows: () => unknown;
  /** The file of those that need work. */
  corrections: () => unknown;
  /** Forgets the list, as long as that is possible. */
  discard: () => unknown;
  onColumns: () => void;
  onCommit: () => void;
  onUndo: () => void;
  onLeave: () => void;
}
