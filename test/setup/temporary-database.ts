import { randomBytes } from 'node:crypto';
import { asOwner } from '../../scripts/database.ts';

/** A database of its own on a server that others may use at the same time. */
export async function createTemporaryDatabase(serverUrl: string) {
  const name = `warranty_test_${randomBytes(6).toString('hex')}`;
  await asOwner({ ownerUrl: serverUrl }, (sql) => sql.unsafe(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      asOwner({ ownerUrl: serverUrl }, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`)),
  };
}
