import { js as inviteJs } from './invite-js.ts';
import { css } from './page-css.ts';
import { js } from './page-js.ts';
import { script, styleSheet } from './respond.ts';

/** FNV-1a: a change of the file changes its address, so that browsers keep each for ever. */
const stamp = (text: string) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};

export const STATIC = {
  css: `/b/page.css?v=${stamp(css)}`,
  js: `/b/page.js?v=${stamp(js)}`,
  invite: `/b/invite.js?v=${stamp(inviteJs)}`,
};

export function staticFile(_: unknown, { slug: name }: { slug: string }): Response {
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
  if (name === 'page.css') return styleSheet(css, { headers });
  return script(name === 'invite.js' ? inviteJs : js, { headers });
}
