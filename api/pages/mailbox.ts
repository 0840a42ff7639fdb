import { listMailbox, readMailbox, type StoredMail } from '../core/mail/index.ts';
import { html, type Html } from './html.ts';
import type { Pages } from './index.ts';
import { noticePage } from './notice.ts';
import { data, page } from './respond.ts';
import { STATIC } from './static.ts';

type Place = { url: URL; request: Request };

const MOST = 200;

/** Mails bring their own inline styles, and the frame takes the policy of this page; scripts have no place in either. */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'";

/** `/dev/mail`: what this machine would have sent, newest first. */
export async function mailboxPage(pages: Pages, { url, request }: Place): Promise<Response> {
  if (!pages.mailbox) return noticePage('not_found', request);
  const id = url.searchParams.get('id');
  const mail = id === null ? null : await readMailbox(pages.mailbox, id);
  if (id !== null && !mail) return noticePage('not_found', request);
  const content = mail ? oneMail(mail) : allMails(await listMailbox(pages.mailbox, MOST));
  const title = mail ? mail.subject : 'Local mailbox';
  const body = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="stylesheet" href="${STATIC.css}" />
    </head>
    <body>
      <header class="top">
        <div><a class="mark" href="/dev/mail">Local mailbox</a></div>
      </header>
      <main>
        <h1>${title}</h1>
        ${content}
      </main>
    </body>
  </html>`;
  return page(body, { headers: { 'content-security-policy': POLICY, 'cache-control': 'no-store' } });
}

/** `/dev/mail.json?to=`: the same for tests. */
export async function mailboxData(pages: Pages, { url, request }: Place): Promise<Response> {
  if (!pages.mailbox) return noticePage('not_found', request);
  const to = url.searchParams.get('to')?.toLowerCase();
  const mails = await listMailbox(pages.mailbox, MOST);
  return data(
    mails
      .filter((mail) => to === undefined || mail.to.address.toLowerCase() === to)
      .map(({ to: { address }, subject, text, html: markup, date, messageId }) => ({
        to: address,
        subject,
        text,
        html: markup,
        at: date.toISOString(),
        messageId,
      })),
  );
}

const allMails = (mails: StoredMail[]): Html =>
  mails.length === 0
    ? html`<p>No mail yet. What the portal sends on this machine arrives here.</p>`
    : html`<table>
        <thead>
          <tr>
            <th>To</th>
            <th>Subject</th>
            <th>Sent (UTC)</th>
          </tr>
        </thead>
        <tbody>
          ${mails.map(
            (mail) =>
              html`<tr>
                <td>${mail.to.address}</td>
                <td><a href="/dev/mail?id=${encodeURIComponent(mail.id)}">${mail.subject}</a></td>
                <td>${mail.date.toISOString().slice(0, 19).replace('T', ' ')}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;

const oneMail = (mail: StoredMail): Html =>
  html`<p>From ${mail.from.name} (${mail.from.address}) to ${mail.to.address}, ${mail.date.toISOString()}</p>
    <pre>${linked(mail.text)}</pre>
    <iframe title="The mail as HTML" sandbox="" srcdoc="${mail.html}"></iframe>`;

/** The frame opens nothing, so links are followed from the text. */
const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, i) => (i % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`));
