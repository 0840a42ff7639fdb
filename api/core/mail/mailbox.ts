import type { OutgoingMail } from './message.ts';
import { toMime } from './mime.ts';
import type { MailTransport } from './transport.ts';

const folder = 'dev-mail/';
const farFuture = 10_000_000_000_000;

/** What of an object store the local mailbox needs; an R2 bucket fits. */
export type MailboxStore = {
  put(key: string, value: string): Promise<unknown>;
  get(key: string): Promise<{ text(): Promise<string> } | null>;
  list(options: { prefix: string; limit: number }): Promise<{ objects: { key: string }[] }>;
};

export type StoredMail = OutgoingMail & { id: string };

/** Keeps mails instead of sending them: for one machine, where a person reads them at /dev/mail. */
export function mailboxTransport(store: MailboxStore): MailTransport {
  return {
    async send(mail) {
      const id = idOf(mail);
      await store.put(`${folder}raw/${id}.eml`, toMime(mail));
      await store.put(`${folder}json/${id}.json`, JSON.stringify({ ...mail, id }));
      return { providerId: id };
    },
  };
}

/** Newest first. */
export async function listMailbox(store: MailboxStore, limit = 50): Promise<StoredMail[]> {
  const { objects } = await store.list({ prefix: `${folder}json/`, limit });
  const mails = await Promise.all(objects.map(({ key }) => readStored(store, key)));
  return mails.filter((mail) => mail !== null);
}

export async function readMailbox(
  store: MailboxStore,
  id: string,
): Promise<(StoredMail & { raw: string }) | null> {
  if (!/^[\w.+=@-]+$/.test(id)) return null;
  const mail = await readStored(store, `${folder}json/${id}.json`);
  const raw = await store.get(`${folder}raw/${id}.eml`);
  return mail && raw ? { ...mail, raw: await raw.text() } : null;
}

// Stores list by name, so the name counts down; the same mail again takes the same name.
function idOf(mail: OutgoingMail): string {
  const countdown = String(farFuture - mail.date.getTime()).padStart(14, '0');
  return `${countdown}-${mail.messageId.slice(1, -1)}`;
}

async function readStored(store: MailboxStore, key: string): Promise<StoredMail | null> {
  const object = await store.get(key);
  if (!object) return null;
  const stored = JSON.parse(await object.text()) as StoredMail;
  return { ...stored, date: new Date(stored.date) };
}
