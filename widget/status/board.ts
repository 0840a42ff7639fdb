import type { TemplateResult } from 'lit';
import type { Texts } from './strings.ts';
import type { Attachment, Status } from './wire.ts';

/** What the parts of one case on screen need of the element. */
export interface Board {
  readonly t: Texts;
  readonly lang: string;
  readonly status: Status;
  /** The newest answers could not be fetched. */
  readonly stale: boolean;
  readonly copied: boolean;
  readonly newestFirst: boolean;
  /** How many entries of the history are on screen. */
  readonly shown: number;
  copy(): void;
  turn(): void;
  showMore(): void;
  download(file: Attachment): void;
  print(): void;
}

export type Part = TemplateResult | symbol;
