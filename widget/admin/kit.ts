import type { Client } from '../core/client.ts';
import type { EmbedConfig } from '../core/contexts.ts';
import type { components } from '../core/schema.d.ts';
import type { Language } from '../core/strings.ts';
import type { Place } from './place.ts';
import type { AdminTexts } from './strings.ts';

export type Me = components['schemas']['Me'];

/** What the panels of one admin share. A new object whenever any of it changes. */
export interface Kit {
  readonly t: AdminTexts;
  /** For `Intl`, and for the panel's own texts. */
  readonly locale: string;
  readonly language: Language;
  readonly client: Client;
  readonly me: Me;
  readonly brand: EmbedConfig | undefined;
  /** What is open: `place.path` belongs to the panel. */
  readonly place: Place;
  /** Shows another place; `replace` leaves no step behind for the back button. */
  readonly go: (place: Place, how?: 'replace') => void;
  /** What was typed and not sent, by any key; survives a change of panel. */
  readonly kept: Map<string, Record<string, string>>;
  readonly announce: (text: string) => void;
}
