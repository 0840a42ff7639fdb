import type { Form } from '../../../core/forms.ts';
import type { Kit } from '../../kit.ts';
import type { PeopleTexts } from '../strings.ts';
import type { RolePresets } from '../wire.ts';

export type Values = Record<string, string>;

/** What the forms need beside what was typed. */
export interface Surroundings {
  readonly kit: Kit;
  readonly t: PeopleTexts;
  readonly presets: RolePresets;
}

export interface Drawing<L> extends Surroundings {
  readonly values: Values;
  readonly form: Form;
  readonly loaded: L;
  readonly set: (name: string, value: string) => void;
}

/** One thing that can be done in a dialog: what it asks, and what it sends. */
export interface PeopleForm<L = unknown> {
  /** Under which what was typed is kept. */
  readonly key: string;
  readonly title: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly start: Values;
  load?(around: Surroundings, signal: AbortSignal): Promise<L>;
  fields(drawing: Drawing<L>): unknown;
  /** Nothing can be sent as things are. */
  blocked?(loaded: L): boolean;
  /** Says what was done. */
  send(values: Values, around: Surroundings, idempotencyKey: string): Promise<string>;
}

/** `/grants/0/amountLimit/amountMinor` is the field `amount`. */
export function fieldOf(pointer: string): string {
  const parts = pointer.split('/').filter((part) => part && !/^\d+$/.test(part));
  if (parts.includes('amountLimit')) return parts.at(-1) === 'currency' ? 'currency' : 'amount';
  return NAMES[parts.at(-1) ?? ''] ?? parts.at(-1) ?? '';
}

const NAMES: Record<string, string> = { toUserId: 'toEmail', validTo: 'to', validFrom: 'from' };
