import type { TemplateResult } from 'lit';
import type { Client } from '../../core/client.ts';
import type { CommonStrings } from '../../lang/common.ts';
import type { Language } from '../../core/strings.ts';
import type { Unit } from '../types.ts';
import type { ActStrings } from './strings.ts';

export type ActTexts = CommonStrings & ActStrings;
export type Values = Readonly<Record<string, string>>;

export interface Choice {
  value: string;
  label: string;
}

/** What a form is drawn from. */
export interface Drawing {
  t: ActTexts;
  locale: string;
  unit: Unit;
  /** As typed up to now. */
  now: Values;
  today: string;
  branches: readonly Choice[];
  line(name: string, label: string, more?: Line): TemplateResult;
  words(name: string, label: string, more?: Line): TemplateResult;
  day(name: string, label: string, more?: Line): TemplateResult;
  choice(name: string, label: string, choices: readonly Choice[], more?: Line): TemplateResult;
  tick(name: string, label: string): TemplateResult;
  /** Files that prove it. */
  evidence(label: string): TemplateResult;
}

export interface Line {
  hint?: unknown;
  required?: boolean;
  verbatim?: boolean;
  /** A number without a fraction. */
  whole?: boolean;
  type?: 'text' | 'email';
  max?: string;
}

/** What is sent. */
export interface Sent {
  client: Client;
  unit: Unit;
  values: Values;
  proofIds: string[];
  idempotencyKey: string;
  signal: AbortSignal;
}

/** One thing that is done to a device. */
export interface Action {
  start?(unit: Unit, today: string): Values;
  fields(drawing: Drawing): unknown;
  /** A field that is missing though no single one is required. */
  missing?(values: Values): string | undefined;
  send(sent: Sent): Promise<unknown>;
  /** Fields of the form by pointers of the API, where they are called otherwise. */
  fieldOf?: Readonly<Record<string, string>>;
  /** What its consequences are, said before it is sent. */
  danger?: boolean;
  needsBranches?: boolean;
}

export interface ActKit {
  t: CommonStrings;
  locale: string;
  language: Language;
  client: Client;
  unit: Unit;
  /** What the page shows by now. */
  fresh(): Promise<Unit | undefined>;
  done(text: string): void;
}
