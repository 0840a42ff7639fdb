import { es } from './es.ts';
import { eu } from './eu.ts';
import { kz } from './kz.ts';
import type { Preset } from './preset.ts';
import { pt } from './pt.ts';
import { se } from './se.ts';
import { us } from './us.ts';

export type { Preset, TermBody } from './preset.ts';

/** Legal guarantees to start from; the tenant's lawyer has the last word on each. */
export const PRESETS: readonly Preset[] = [eu, es, pt, se, kz, us];
