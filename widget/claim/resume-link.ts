import type { Client } from '../core/client.ts';
import { openedBy } from '../core/opened.ts';
import { Problem } from '../core/problem.ts';
import type { Claim } from './entries.ts';
import type { ServerDraft } from './server-draft.ts';

/** The token of a mailed link; it leaves the address bar at once, so that nobody copies or bookmarks it. */
export function takeResumeLink(): string | undefined {
  const token = /^#resume=([\w.~-]{1,200})$/.exec(location.hash)?.[1];
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** Goes on with the draft that the link leads to; `another` is called first where it is not the one on screen. */
export async function openResumeLink(
  link: string,
  { anonymous, server, another }: { anonymous: Client; server: ServerDraft; another: () => void },
): Promise<Claim> {
  const { data } = await anonymous.call('post', '/v1/sessions', { body: { link } });
  const { token, claim } = openedBy(data);
  if (!claim) throw new Problem({ code: 'bad_answer' });
  if (claim.id !== server.id) another();
  const draft = await server.adopt({ id: claim.id, token });
  if (!draft) throw new Problem({ code: 'not_found', status: 404 });
  return draft;
}
