import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import postgres, { type Sql } from 'postgres';

/** Seconds for the units of an import by COPY alone, from a file of the server's into a table with the same columns and indexes. */
export async function copyAgain(owner: Sql, tenantId: string, importId: string): Promise<number> {
  const file = join(tmpdir(), `warranty-copy-${randomUUID()}`);
  try {
    await owner.unsafe(
      `copy (select * from unit where tenant_id = '${tenantId}' and import_id = '${importId}' order by id) to '${file}'`,
    );
    await owner.unsafe('create table copied (like unit including all)');
    const began = performance.now();
    await owner.unsafe(`copy copied from '${file}'`);
    const seconds = (performance.now() - began) / 1_000;
    await owner.unsafe('drop table copied');
    return seconds;
  } finally {
    await rm(file, { force: true });
  }
}

/** Seconds until a client has the columns of the units' file by `COPY … TO STDOUT`, in the order of the file. */
export async function copyOut(ownerUrl: string, tenantId: string): Promise<number> {
  // Of its own, because postgres.js does not use a connection again after such a copy.
  const client = postgres(ownerUrl, { max: 1, prepare: false });
  try {
    await client`select 1`;
    const began = performance.now();
    const rows = await client
      .unsafe(
        `copy (
          select u.serial_raw, m.code, m.name, u.name, u.inventory_no, b.name, b.city, u.place, u.room, u.rack,
            r.full_name, u.lifecycle, u.custody
          from unit u
          join product_model m on m.tenant_id = u.tenant_id and m.id = u.model_id
          left join branch b on b.tenant_id = u.tenant_id and b.id = u.branch_id
          left join app_user r on r.tenant_id = u.tenant_id and r.id = u.responsible_id
          where u.tenant_id = '${tenantId}'
          order by u.id desc
        ) to stdout (format csv, header)`,
      )
      .readable();
    await finished(rows.resume());
    return (performance.now() - began) / 1_000;
  } finally {
    await client.end({ timeout: 0 });
  }
}
