import { exportLink, toWireId } from '../../db/index.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { signedAddress } from '../core/signed-address.ts';
import { LISTS } from './lists.ts';
import type { ExportLink, NewExportLink } from './schema.ts';
import { exportTexts } from './texts/index.ts';

const VALID_SECONDS = 15 * 60;

/** An address under which a browser saves a list by itself; refused where the list would be. */
export async function createExportLink(ctx: Ctx, input: NewExportLink): Promise<ExportLink> {
  const { sessionId } = requirePerson(ctx.actor);
  const { list: name, format, filters } = input;
  await LISTS[name].parsed(filters).pages(ctx, exportTexts(ctx.locale)).next();
  const id = ctx.newId();
  const path = `/v1/exports/links/${toWireId('export', id)}`;
  const link = await signedAddress(ctx, { kind: 'export', id, path, seconds: VALID_SECONDS });
  await transact(ctx, (tx) =>
    tx.db
      .insert(exportLink)
      .values({
        tenantId: tx.tenantId,
        id,
        sessionId,
        list: name,
        query: { ...filters, format },
        locale: tx.locale,
        createdAt: tx.now(),
        expiresAt: link.expiresAt,
      })
      .execute(),
  );
  return { id: toWireId('export', id), ...link };
}
