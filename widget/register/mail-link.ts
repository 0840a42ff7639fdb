const LINK = /^#(registration|transfer|ownership)=(\w{1,60})~([\w.=+/-]{1,200})$/;

export interface MailLink {
  opens: 'registration' | 'transfer' | 'ownership';
  id: string;
  access: string;
}

/** What a mailed link opens; it leaves the address bar at once, so that nobody copies or bookmarks it. */
export function takeMailLink(): MailLink | undefined {
  const [, opens, id = '', access = ''] = LINK.exec(location.hash) ?? [];
  if (!opens) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { opens: opens as MailLink['opens'], id, access };
}
