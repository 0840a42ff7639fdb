import type { Client } from '../core/client.ts';
import { Part } from '../core/part.ts';
import type { DeskTexts } from './strings.ts';
import type { Colleague, Me } from './wire.ts';

export type Values = Record<string, string>;

/** What the parts of one desk share. A new object whenever any of it changes. */
export interface Kit {
  readonly t: DeskTexts;
  readonly lang: string;
  readonly client: Client;
  readonly me: Me;
  readonly staff: readonly Colleague[];
  /** What was typed into forms that were not sent, by case and form. */
  readonly kept: Map<string, Values>;
  /** The brand's own pages. */
  readonly hostedUrl: string | undefined;
  readonly announce: (text: string) => void;
}

/** A private part of the desk. */
export abstract class DeskPart extends Part<Kit> {}
