import type { Ctx } from '../core/context.ts';
import { requireCatalogReader } from '../products/index.ts';
import { checkSerial, normaliseSerial } from '../units/index.ts';
import type { SerialTrial, SerialVerdict } from './schema.ts';

/** What a rule that is being written says of a serial; nothing is stored or looked up. */
export function trySerial(ctx: Ctx, { serial, rule }: SerialTrial): SerialVerdict {
  requireCatalogReader(ctx);
  const normalised = normaliseSerial(serial, { strip: rule.strip });
  const { severity } = rule;
  const check = checkSerial(normalised, rule);
  if (check.ok) return { normalised, ok: true, problem: null, position: null, expected: null, severity };
  const { problem, position, expected = null } = check;
  return { normalised, ok: false, problem, position, expected, severity };
}
