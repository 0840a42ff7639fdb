import { z } from '@hono/zod-openapi';
import { SETUP_FINDINGS } from '../../db/vocab.ts';
import { named } from './schema.ts';

export const FINDING_OBJECTS = ['organization', 'branch', 'contact', 'brand', 'model', 'embedKey'] as const;

export const SetupFindingOut = z
  .object({
    kind: z.enum(SETUP_FINDINGS),
    severity: z
      .enum(['error', 'warning'])
      .openapi({ description: '`error`: somebody waits in vain until it is fixed' }),
    text: z.string().openapi({ example: 'Karaganda has no backup.' }),
    object: z.object({ type: z.enum(FINDING_OBJECTS), id: z.string(), name: z.string() }),
    organization: named('organization').nullable(),
    fix: z.string().openapi({ description: 'What to do', example: 'Name a backup' }),
  })
  .openapi('SetupFinding');

export const SetupHealth = z
  .object({
    items: z.array(SetupFindingOut).openapi({ description: 'Errors first' }),
    complete: z.boolean().openapi({ description: '`false` where a kind was found more than 200 times' }),
  })
  .openapi('SetupHealth');
export type SetupHealth = z.infer<typeof SetupHealth>;
