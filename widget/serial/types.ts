import type { components } from '../core/schema.d.ts';
import type { CommonStrings } from '../lang/common.ts';
import type { SerialStrings } from './strings.ts';

type Schemas = components['schemas'];

export type Unit = Schemas['Unit'];
export type UnitEvent = Unit['events'][number];
export type UnitDocument = Schemas['UnitDocument'];
export type Found = Extract<Schemas['LookupAnswer'], { outcome: 'found' }>;
export type Receipt = Schemas['Receipt'];
export type Texts = CommonStrings & SerialStrings;
/** One unit by its id, or by what is printed on it. */
export type Wanted = { unitId?: string | undefined; serial?: string | undefined };

/** In the order in which they are offered. */
export const DIALOGS = [
  'register-sale',
  'move',
  'edit',
  'set-flag',
  'note',
  'transfer',
  'read-meter',
  'replace',
  'relate',
  'return-to-stock',
  'correct-custody',
  'retire',
] as const;
export type DialogName = (typeof DIALOGS)[number] | 'appeal-flag' | 'solve';

/** What the page of one serial lets its reader do. */
export interface Reader {
  t: Texts;
  locale: string;
  /** Kind of events that are shown; all without one. */
  kind: string;
  /** What notes and history are searched for. */
  sought: string;
  shown: number;
  documents: readonly UnitDocument[];
  filter(kind: string): void;
  seek(words: string): void;
  showMore(): void;
  go(to: Wanted): void;
  claim(serial: string, modelId: string): void;
  follow(claim: { id: string; ref: string }): void;
  dateWrong(kind?: string): void;
  open(dialog: DialogName): void;
  openFile(file: UnitDocument): void;
}
