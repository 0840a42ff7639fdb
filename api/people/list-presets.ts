import { ROLES, SCOPES } from '../../db/vocab.ts';
import { widestOf } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { requireManager } from './managed.ts';
import { PRESETS, ROLES_OF, type Side, SIDES } from './presets.ts';
import type { RolePresets } from './schema.ts';
import { textsFor } from './texts/index.ts';

/** What somebody can be made, in the reader's words: job types first, then every role with its scopes. */
export function listPresets(ctx: Ctx): RolePresets {
  requireManager(ctx.actor);
  const said = textsFor(ctx.locale);
  return {
    items: PRESETS.map((preset) => {
      const [title, text] = said.roles[preset.role];
      return { ...preset, title: said.presets[preset.key] ?? title, text };
    }),
    roles: SIDES.flatMap((side) =>
      ROLES.filter((role) => ROLES_OF[side].includes(role)).map((role) => {
        const [title, text] = said.roles[role];
        const scopes = scopesOf(side, role).map((scope) => ({ scope, title: said.scopes[scope] }));
        return { role, side, title, text, scopes };
      }),
    ),
  };
}

const scopesOf = (side: Side, role: (typeof ROLES)[number]) =>
  side === 'staff'
    ? (['tenant'] as const)
    : SCOPES.filter((scope) => SCOPES.indexOf(scope) <= SCOPES.indexOf(widestOf(role))).toReversed();
