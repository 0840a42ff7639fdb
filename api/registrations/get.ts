import { type Ctx, transact } from '../core/context.ts';
import { isAuthor, isOffered, readVisibleRegistration } from './record.ts';
import { representRegistration } from './represent.ts';
import type { Registration } from './schema.ts';

export const getRegistration = (
  ctx: Ctx,
  asked: { id: string; access?: string | undefined },
): Promise<Registration> =>
  transact(ctx, async (tx) => {
    const record = await readVisibleRegistration(tx, asked);
    return representRegistration(tx, record, {
      isAuthor: await isAuthor(tx, asked.id, asked.access),
      isOffered: await isOffered(tx, asked.id, asked.access),
    });
  });
