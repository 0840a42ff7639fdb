import type { EmbedConfig } from '../core/contexts.ts';
import type { Form } from '../core/forms.ts';
import type { components } from '../core/schema.d.ts';
import type { Uploads } from '../core/upload.ts';
import type { CommonStrings } from '../lang/common.ts';
import type { Additions } from './additions.ts';
import type { Claim, ClaimType, Entries, EvidenceType } from './entries.ts';
import type { deviceAnswer } from './device-answer.ts';
import type { Asked } from './evidence.ts';
import type { Missing } from './missing.ts';
import type { Place } from './places.ts';
import type { Serials } from './serials.ts';
import type { ClaimStrings } from './strings.ts';

export type Attachment = components['schemas']['Attachment'];
export type Texts = CommonStrings & ClaimStrings;

export const STEPS = ['devices', 'fault', 'evidence', 'contact', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** What the views of the steps read, and what they may do. */
export interface Board {
  readonly t: Texts;
  readonly lang: string;
  readonly type: ClaimType;
  readonly entries: Entries;
  readonly form: Form;
  readonly serials: Serials;
  readonly uploads: Uploads<Attachment>;
  readonly brand: EmbedConfig | undefined;
  readonly claim: Claim | undefined;
  readonly asked: readonly Asked[];
  readonly demanded: readonly EvidenceType[];
  readonly missing: readonly Missing[];
  /** For which of these it may be, where there is a choice. */
  readonly places: readonly Place[];
  /** What is said beside a serial; comes with the later steps. */
  readonly answer: typeof deviceAnswer | undefined;
  /** Registers devices that are not known; comes with the later steps. */
  readonly additions: Additions | undefined;
  /** Replaces one text, e.g. at `contact.email`. */
  set(path: string, value: unknown): void;
  /** Asks the service about the serial of one unit. */
  look(index: number): void;
  addUnit(): void;
  removeUnit(index: number): void;
  go(step: Step, field?: string): void;
}
