import type { TemplateResult } from 'lit';
import type { Client } from '../../core/client.ts';
import type { Kit, Values } from '../kit.ts';
import type { Claim } from '../wire.ts';

export interface Drawing {
  kit: Kit;
  claim: Claim;
  values: Values;
  error: (name: string) => string | undefined;
  set: (part: Values) => void;
}

export interface Sending {
  client: Client;
  claim: Claim;
  values: Values;
  /** Path, version and key of the request, the same for every action. */
  request: {
    path: { id: string };
    ifMatch: string;
    idempotencyKey: string;
    signal: AbortSignal;
  };
}

/** The short form of one action. Fields are named like the members of the request. */
export interface ActionForm {
  start?: (claim: Claim, kit: Kit) => Values;
  fields: (drawing: Drawing) => TemplateResult;
  send: (sending: Sending) => Promise<{ data: Claim }>;
}

/** What was typed, or nothing at all: an empty field is not sent. */
export function given<K extends string>(values: Values, ...names: K[]): { [N in K]?: string } {
  const filled = names.map((name) => [name, values[name]?.trim()] as const).filter(([, value]) => value);
  return Object.fromEntries(filled) as { [N in K]?: string };
}

/** A field that the form does not let go empty. */
export const needed = (values: Values, name: string): string => values[name]?.trim() ?? '';
