import type { Client } from '../core/client.ts';
import { parseSerialInput } from '../../db/serial-text.ts';
import type { Model, Texts } from './types.ts';

/** What the portal says of a serial before it is registered. */
export interface Told {
  tone: 'good' | 'warn';
  text: string;
  /** The serial as it may be meant. */
  suggestion?: string;
  /** To choose from, where the serial alone does not tell. */
  models: readonly Model[];
  /** Nothing is registered before one is chosen. */
  mustChoose: boolean;
}

export interface Read {
  serial: string;
  problem: string;
}

/** The serial in what was typed, pasted or scanned, also where that is a whole GS1 code. */
export function readSerial(typed: string, t: Texts): Read {
  const read = parseSerialInput(typed);
  if (read.ok) return { serial: read.serial, problem: '' };
  return { serial: typed.trim(), problem: read.problem === 'empty' ? t.enterSerial : t.badSerial };
}

export async function askAbout(
  client: Client,
  serial: string,
  { t, signal }: { t: Texts; signal: AbortSignal },
): Promise<Told> {
  const { data } = await client.call('post', '/v1/lookups', { body: { serial }, signal });
  switch (data.outcome) {
    case 'found':
      return { tone: 'good', text: t.known(data.model.name), models: [], mustChoose: false };
    case 'choose_model':
      return { tone: 'warn', text: t.chooseModel, models: data.models, mustChoose: true };
    case 'hint':
      return {
        ...{ tone: 'warn', text: data.text, models: data.models, mustChoose: false },
        ...(data.suggestion ? { suggestion: data.suggestion } : {}),
      };
    case 'unknown':
      return { tone: 'warn', text: t.unknown, models: data.models, mustChoose: false };
  }
}
