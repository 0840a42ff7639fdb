import type { Client } from './client.ts';
import type { Context } from './context.ts';
import type { components } from './schema.d.ts';
import type { Problem } from './problem.ts';
import type { Session } from './session.ts';

type Schema = components['schemas']['Embed'];

export type Brand = Schema['brand'];

export interface EmbedConfig {
  brand: Brand;
  tokens: Record<string, string>;
  /** Texts of the brand by `<area>.<key>`. */
  texts: Record<string, string>;
  /** What may be shown with the key. */
  elements: readonly string[] | undefined;
  policy: Schema['policy'];
  requirements: Schema['requirements'];
}

/** Neither `config` nor `problem` while it is still loading. */
export interface Embed {
  config?: EmbedConfig;
  problem?: Problem;
}

export const clientContext: Context<Client | undefined> = { key: Symbol.for('warranty:client') };
export const embedContext: Context<Embed> = { key: Symbol.for('warranty:embed') };
export const sessionContext: Context<Session | undefined> = { key: Symbol.for('warranty:session') };
